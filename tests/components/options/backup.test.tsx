import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../settings/backup.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { choose, said, show } from './show-options.tsx';

describe('back up and restore', () => {
  test('a backup restores what was saved', () => {
    const settings = { ...DEFAULTS, format: 'inmail' as const, opening: 'Hello:' };
    const { save } = show(settings);
    fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    const [name, text] = save.mock.lastCall ?? ['', ''];
    expect(name).toBe('recruiter-card-settings.json');
    const read = parseFile(text);
    expect(read).toMatchObject({ ok: true, wrong: [] });
    expect({ sites: [], ...(read.ok && read.settings) }).toEqual({ ...settings, sites: [] });
  });

  test('a file without settings changes nothing, and the page says so', async () => {
    const { onChange } = show();
    choose('{"name":"something else"}');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(
        /doesn’t contain this card’s settings/,
      );
    });
    expect(onChange).not.toHaveBeenCalled();
  });

  test('what is restored is stored, and the page says so', async () => {
    const { onChange } = show();
    choose('{"version":1,"format":"inmail","opening":"Hello:"}');
    await waitFor(() => {
      expect(said()).toBe('Restored.');
    });
    const imported = { ...DEFAULTS, format: 'inmail', opening: 'Hello:' };
    expect(onChange).toHaveBeenCalledExactlyOnceWith(imported);
  });

  test('a backup leaves sites out: only the browser can grant them', () => {
    const { save } = show({ sites: ['a.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    const [, text = ''] = save.mock.lastCall ?? [];
    expect(text).not.toContain('a.example');
    expect(JSON.parse(text)).not.toHaveProperty('sites');
    expect(parseFile('{"format":"slack","sites":["b.example"]}')).toEqual({
      ok: true,
      settings: { format: 'slack' },
      wrong: [],
    });
  });

  test('a file with sites neither adds nor removes any', async () => {
    const { onChange } = show({ sites: ['a.example'] });
    choose('{"format":"markdown","sites":["b.example"]}');
    await waitFor(() => {
      expect(said()).toBe('Restored.');
    });
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ format: 'markdown', sites: ['a.example'] });
  });

  const REFUSED = {
    ok: false,
    error: 'This file doesn’t contain this card’s settings. Choose a backup that you saved here.',
  };

  test.each(['', '{', 'null', '[]', '"x"', '{"format":', '{}', '{"version":1}'])(
    '%j is refused',
    (text) => {
      expect(parseFile(text)).toEqual(REFUSED);
    },
  );

  test("another program's file is refused, and changes nothing", async () => {
    const { onChange } = show({ opening: 'For your search:' });
    choose('{"preset":"something","theme":"dark"}');
    await waitFor(() => {
      expect(said()).toBe(REFUSED.error);
    });
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a file with some of the settings changes only those', async () => {
    const before = { format: 'markdown' as const, opening: 'For your search:' };
    const { onChange } = show(before);
    choose('{"side":"left"}');
    await waitFor(() => {
      expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, ...before, side: 'left' });
    });
  });

  test('a file of the first version, which called the format a preset, is understood', () => {
    expect(parseFile('{"version":1,"preset":"markdown"}')).toEqual({
      ok: true,
      settings: { format: 'markdown' },
      wrong: [],
    });
  });

  test("what can't be used is named, and the rest is restored", async () => {
    const { onChange } = show();
    choose('{"format":"fax","side":"left","hiddenHosts":["a.example",3]}');
    await waitFor(() => {
      expect(said()).toBe(
        'Restored, except for what this version can’t use: default format, hidden sites.',
      );
    });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      ...DEFAULTS,
      side: 'left',
      hiddenHosts: ['a.example'],
    });
  });
});
