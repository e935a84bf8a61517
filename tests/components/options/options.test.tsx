import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { Options } from '../../../components/options/Options.tsx';
import { BOARDS } from '../../../jobs/boards/index.ts';
import { match } from '../../../jobs/match/index.ts';
import { SAMPLE } from '../../../jobs/sample.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import type { Access } from '../../../settings/access.ts';
import { parseFile } from '../../../settings/backup.ts';
import { DEFAULTS, MAX_OPENING, type Settings } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';

const ACCESS: Access = {
  permissions: ['storage'],
  origins: ['https://www.dice.com/*'],
  sites: [],
};

const SAMPLED = { posting: SAMPLE, match: match(asksOf(SAMPLE), card) };

type Given = {
  stored?: boolean;
  access?: Access | undefined;
  removed?: boolean;
  phone?: string | undefined;
};

function show(settings: Partial<Settings> = {}, given: Given = {}) {
  const { stored = true, removed = true } = given;
  const onChange = vi.fn<(after: Settings) => Promise<boolean>>(() => Promise.resolve(stored));
  const removeSite = vi.fn<(site: string) => Promise<boolean>>(() => Promise.resolve(removed));
  const changeShortcuts = vi.fn<() => void>();
  const save = vi.fn<(name: string, text: string) => void>();
  const { container } = render(
    <Options
      candidate={candidate}
      sample={SAMPLED}
      phone={'phone' in given ? given.phone : '+49 30 1234'}
      about={{ version: '0.1.0', lastChecked: '2026-11-24', email: 'me@card.example' }}
      settings={{ ...DEFAULTS, ...settings }}
      onChange={onChange}
      access={'access' in given ? given.access : ACCESS}
      removeSite={removeSite}
      shortcuts={[
        { does: 'Open the card', keys: 'Alt+Shift+O' },
        { does: 'Copy the profile for this page', keys: '' },
      ]}
      changeShortcuts={changeShortcuts}
      save={save}
    />,
  );
  return { onChange, removeSite, changeShortcuts, save, container };
}

const said = () => screen.getByRole('status').textContent;

/** Chooses a file, as far as jsdom lets a test do it. */
function choose(text: string) {
  const field = screen.getByLabelText('Restore from a file');
  Object.defineProperty(field, 'files', { value: [new File([text], 'x.json')] });
  fireEvent.change(field);
}

describe('each choice is saved at once', () => {
  test.each<[role: 'radio' | 'checkbox', name: string, changes: Partial<Settings>]>([
    ['radio', 'Markdown', { format: 'markdown' }],
    ['radio', '300 characters', { linkedInLimit: 300 }],
    ['radio', 'Left edge', { side: 'left' }],
    ['checkbox', 'LinkedIn', { hiddenBoards: ['linkedin'] }],
    ['checkbox', 'Phone number', { phone: true }],
    ['checkbox', 'Skills not on the card', { gaps: true }],
    ['checkbox', 'The posting’s link', { postingLink: false }],
  ])('%s %s', async (role, name, changes) => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole(role, { name }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, ...changes });
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Saved.');
    });
  });

  test.each([
    [false, 'Hidden everywhere.'],
    [true, 'Shown again.'],
  ])('Hide everywhere, from %s', async (hiddenEverywhere, words) => {
    const { onChange } = show({ hiddenEverywhere });
    const button = screen.getByRole('button', { name: 'Hide everywhere' });
    expect(button.getAttribute('aria-pressed')).toBe(`${hiddenEverywhere}`);
    fireEvent.click(button);
    expect(onChange.mock.lastCall?.[0].hiddenEverywhere).toBe(!hiddenEverywhere);
    await waitFor(() => {
      expect(said()).toBe(words);
    });
  });

  test('the opening line is saved when its field loses focus', () => {
    const { onChange } = show();
    const field = screen.getByRole('textbox', { name: 'Opening line' });
    fireEvent.input(field, { target: { value: '  For your search:\t' } });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(field);
    expect(onChange.mock.lastCall?.[0].opening).toBe('For your search:');
    expect(field.getAttribute('maxlength')).toBe(`${MAX_OPENING}`);
  });

  test('the opening line, after a pause and when the page is left', () => {
    vi.useFakeTimers();
    try {
      const { onChange } = show();
      const field = screen.getByRole('textbox', { name: 'Opening line' });
      fireEvent.input(field, { target: { value: 'For your ' } });
      vi.advanceTimersByTime(5000);
      expect(onChange.mock.lastCall?.[0].opening).toBe('For your');
      // Typing goes on where it was.
      expect((field as HTMLInputElement).value).toBe('For your ');
      fireEvent.input(field, { target: { value: 'For your search:' } });
      fireEvent(window, new Event('pagehide'));
      fireEvent(window, new Event('pagehide'));
      expect(onChange).toHaveBeenCalledTimes(2);
      expect(onChange.mock.lastCall?.[0].opening).toBe('For your search:');
    } finally {
      vi.useRealTimers();
    }
  });

  test('the opening line, not by the Enter of an input method', () => {
    const { onChange } = show();
    const field = screen.getByRole('textbox', { name: 'Opening line' });
    fireEvent.input(field, { target: { value: 'にほん' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChange.mock.lastCall?.[0].opening).toBe('にほん');
  });

  test('a hidden site is shown again, the others stay hidden', () => {
    const { onChange } = show({ hiddenHosts: ['a.example', 'b.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Show again on a.example' }));
    expect(onChange.mock.lastCall?.[0].hiddenHosts).toEqual(['b.example']);
  });

  test('full storage is reported, with what to do', async () => {
    show({}, { stored: false });
    fireEvent.click(screen.getByRole('radio', { name: 'InMail' }));
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(
        /couldn’t save this\. Free up some space/,
      );
    });
  });
});

describe('the preview', () => {
  const preview = () => screen.getByRole('region', { name: /^Preview, / }).textContent;

  test.each(FORMATS)('is the snippet as $name', ({ id, name }) => {
    show({ format: id });
    expect(preview()).toContain(`Preview, ${name}, for an invented job`);
    expect(preview()).toContain('Masud Rana');
  });

  test('shows the opening line while you type it, before it is stored', () => {
    const { onChange } = show();
    fireEvent.input(screen.getByRole('textbox', { name: 'Opening line' }), {
      target: { value: ' For your search:' },
    });
    expect(onChange).not.toHaveBeenCalled();
    expect(preview()).toContain('For your search:Masud Rana');
  });
});

test('a card without a phone number has no choice about one', () => {
  show({}, { phone: undefined });
  expect(screen.queryByRole('checkbox', { name: 'Phone number' })).toBeNull();
});

test('it says its version, and where to send feedback', () => {
  show();
  const about = within(screen.getByRole('region', { name: 'About' }));
  expect(about.getByText('0.1.0')).toBeTruthy();
  expect(about.getByText('24 November 2026')).toBeTruthy();
  expect(about.getByRole('link', { name: 'What’s new' }).getAttribute('href')).toBe(
    '/welcome.html?new',
  );
  expect(about.getByRole('link', { name: 'Send feedback' }).getAttribute('href')).toBe(
    'mailto:me@card.example?subject=Recruiter%20card%200.1.0',
  );
});

test('each board can be switched off on its own', () => {
  show();
  for (const { name } of BOARDS) expect(screen.getByRole('checkbox', { name })).toBeTruthy();
});

describe('what it can see', () => {
  const points = (list: number) =>
    [...screen.getByRole('region', { name: 'What this extension can see' }).querySelectorAll('ul')]
      .at(list)
      ?.querySelectorAll('li') ?? [];
  const words = (list: number) => [...points(list)].map((it) => it.textContent);

  test('is what the browser reports, in words', () => {
    show();
    expect(words(0)).toEqual([
      expect.stringMatching(/^The page you’re on, when you open the card/) as string,
      'Pages on 1 site, the job boards above, when you press the button there',
      'The settings on this page',
    ]);
    expect(words(1)).toEqual(['keep these settings on this device']);
    expect(words(2)).toEqual(['https://www.dice.com/*']);
  });

  test("says what each permission is for, and names one that it doesn't know", () => {
    const permissions = ['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'];
    show({}, { access: { ...ACCESS, permissions: [...permissions, 'x'] } });
    const means = words(1);
    expect(means).toHaveLength(6);
    expect(means.at(-1)).toBe('use “x”');
    // Sentences for people who aren't developers, without the API's own words.
    for (const name of permissions) expect(means.join()).not.toContain(name);
    expect(means[1]).toMatch(/^read the page you’re on, when you click its icon/);
  });

  test('is no board at all once the browser has taken them away', () => {
    show({}, { access: { ...ACCESS, origins: [] } });
    expect(words(0)).toContain('No pages of job boards: your browser has taken them away');
    expect(words(2)).toEqual([]);
  });

  test('counts several sites, and names those that you added', () => {
    const origins = ['https://www.dice.com/*', 'https://remoteok.com/*'];
    show({}, { access: { ...ACCESS, origins, sites: ['a.example'] } });
    expect(words(0)[1]).toMatch(/^Pages on 2 sites, /);
    expect(words(0)[2]).toMatch(/^Pages on the other sites above/);
  });

  test.each(['https://*/*', '*://*/*', '<all_urls>'])(
    'is every site where %s is granted',
    (all) => {
      show({}, { access: { ...ACCESS, origins: ['https://www.dice.com/*', all] } });
      expect(words(0)[1]).toMatch(/^Pages on every site, /);
    },
  );

  test("is left open if the browser doesn't say", () => {
    const { container } = show({}, { access: undefined });
    expect(container.textContent).toContain('Your browser doesn’t say what it has granted.');
  });
});

describe('a site that you added', () => {
  const access = { ...ACCESS, sites: ['a.example', 'b.example'] };

  test('is removed by its own button, and the page says so', async () => {
    const { removeSite, onChange } = show({}, { access });
    fireEvent.click(screen.getByRole('button', { name: 'Remove b.example' }));
    expect(removeSite).toHaveBeenCalledExactlyOnceWith('b.example');
    await waitFor(() => {
      expect(said()).toBe('Removed b.example.');
    });
    // What the browser has granted is what counts: the background writes it down.
    expect(onChange).not.toHaveBeenCalled();
  });

  test('that the browser keeps is reported, with what to do', async () => {
    show({}, { access, removed: false });
    fireEvent.click(screen.getByRole('button', { name: 'Remove a.example' }));
    await waitFor(() => {
      expect(said()).toBe(
        'Your browser didn’t remove a.example. Remove it in the browser’s own settings.',
      );
    });
  });
});

describe('the keyboard shortcuts', () => {
  test('are listed as set in the browser', () => {
    show();
    const region = screen.getByRole('region', { name: 'Keyboard shortcuts' });
    const rows = [...region.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      [...row.querySelectorAll('dd > *')].map((it) => it.textContent),
    ]);
    expect(rows).toEqual([
      ['Open the card', ['Alt', 'Shift', 'O']],
      ['Copy the profile for this page', ['Not set']],
      ['Find on the card', ['/']],
    ]);
  });

  test("are changed on the browser's own page", () => {
    const { changeShortcuts } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts' }));
    expect(changeShortcuts).toHaveBeenCalledOnce();
  });
});

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

test('axe finds nothing', async () => {
  const access = { ...ACCESS, sites: ['b.example'] };
  const { container } = show({ hiddenHosts: ['a.example'] }, { access });
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
