import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { ACCESS, said, show } from './show-options.tsx';

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
      'Pages on 1 site (the job boards above), when you click the button there',
      'The settings on this page',
    ]);
    expect(words(1)).toEqual(['keep these settings on this device']);
    expect(words(2)).toEqual(['www.dice.com']);
  });

  test("says what each permission is for, and names one that it doesn't know", () => {
    const permissions = ['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'];
    show({}, { access: { ...ACCESS, permissions: [...permissions, 'x'] } });
    const means = words(1);
    expect(means).toHaveLength(6);
    expect(means.at(-1)).toBe('use “x”');
    // Sentences for people who aren't developers, without the API's own words.
    for (const name of permissions) expect(means.join()).not.toContain(name);
    expect(means[1]).toMatch(/^read the page you’re on when you click the extension’s icon/);
  });

  test('is no board at all once the browser has withdrawn access', () => {
    show({}, { access: { ...ACCESS, origins: [] } });
    expect(words(0)).toContain('No job boards: your browser’s settings have removed them');
    expect(words(2)).toEqual([]);
  });

  test('counts several sites, and names those that you added', () => {
    const origins = ['https://www.dice.com/*', 'https://remoteok.com/*'];
    show({}, { access: { ...ACCESS, origins, sites: ['a.example'] } });
    expect(words(0)[1]).toMatch(/^Pages on 2 sites \(/);
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
    expect(container.textContent).toContain(
      'Your browser didn’t say what it allows. Reload this page.',
    );
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
    // Only what the browser has granted counts: the background stores it.
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
