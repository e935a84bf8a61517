import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Options, parseFile } from '../../components/options/Options.tsx';
import { DEFAULTS, MAX_OPENING, type Settings } from '../../components/share/settings.ts';
import { BOARDS } from '../../jobs/boards/index.ts';

afterEach(cleanup);

function show(settings: Partial<Settings> = {}, stored = true) {
  const onChange = vi.fn<(after: Settings) => Promise<boolean>>(() => Promise.resolve(stored));
  const save = vi.fn<(name: string, text: string) => void>();
  const { container } = render(
    <Options
      settings={{ ...DEFAULTS, ...settings }}
      onChange={onChange}
      granted={{ permissions: ['storage'], origins: ['https://www.dice.com/*'] }}
      save={save}
    />,
  );
  return { onChange, save, container };
}

describe('each choice is stored as it is made', () => {
  test.each<[role: 'radio' | 'checkbox', name: string, changes: Partial<Settings>]>([
    ['radio', 'Markdown', { preset: 'markdown' }],
    ['radio', '300 characters', { linkedInLimit: 300 }],
    ['radio', 'At the left edge', { side: 'left' }],
    ['checkbox', 'On none of them', { hiddenEverywhere: true }],
    ['checkbox', 'LinkedIn', { hiddenBoards: ['linkedin'] }],
  ])('%s %s', async (role, name, changes) => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole(role, { name }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, ...changes });
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Saved.');
    });
  });

  test('the opening line, when its field is left', () => {
    const { onChange } = show();
    const field = screen.getByRole('textbox', { name: 'Your opening line' });
    fireEvent.input(field, { target: { value: '  For your search:\t' } });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(field);
    expect(onChange.mock.lastCall?.[0].opening).toBe('For your search:');
    expect(field.getAttribute('maxlength')).toBe(`${MAX_OPENING}`);
  });

  test('a hidden site is shown again, the others stay hidden', () => {
    const { onChange } = show({ hiddenHosts: ['a.example', 'b.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Show it again on a.example' }));
    expect(onChange.mock.lastCall?.[0].hiddenHosts).toEqual(['b.example']);
  });

  test('storage that is full is said, with what to do', async () => {
    show({}, false);
    fireEvent.click(screen.getByRole('radio', { name: 'InMail' }));
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(
        /could not store this\. Free some space/,
      );
    });
  });
});

test('every board can be switched off by itself', () => {
  show();
  for (const { name } of BOARDS) expect(screen.getByRole('checkbox', { name })).toBeTruthy();
});

test('what it can see is what the browser says', () => {
  const { container } = show();
  expect(container.textContent).toContain('It may keep these settings on this device.');
  expect(container.textContent).toContain('the pages of 1 site,');
  expect(container.textContent).toContain('https://www.dice.com/*');
});

describe('as a file', () => {
  test('what was exported is what is imported', () => {
    const settings = { ...DEFAULTS, preset: 'inmail' as const, opening: 'Hello:' };
    const { save } = show(settings);
    fireEvent.click(screen.getByRole('button', { name: 'Export as a file' }));
    const [name, text] = save.mock.lastCall ?? ['', ''];
    expect(name).toBe('recruiter-card-settings.json');
    expect(parseFile(text)).toEqual(settings);
  });

  test('a file that holds none changes nothing and says so', async () => {
    const { onChange } = show();
    const field = screen.getByLabelText('Import a file');
    const file = new File(['{"name":"something else"}'], 'x.json');
    Object.defineProperty(field, 'files', { value: [file] });
    fireEvent.change(field);
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(/holds no settings/);
    });
    expect(onChange).not.toHaveBeenCalled();
  });

  test.each(['', '{', 'null', '[]', '"x"', '{"preset":'])('%s is no file of ours', (text) => {
    expect(parseFile(text)).toBeUndefined();
  });

  test('wrong values in a file become the defaults', () => {
    expect(parseFile('{"preset":"fax","side":7,"hiddenHosts":["a.example",3]}')).toEqual({
      ...DEFAULTS,
      hiddenHosts: ['a.example'],
    });
  });
});

test('axe finds nothing', async () => {
  const { container } = show({ hiddenHosts: ['a.example'] });
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
