import { describe, expect, test } from 'vitest';
import { registerSites } from '../../browser/added-sites.ts';
import { addedSites, loadAccess, removeSite } from '../../browser/site-access.ts';
import { matchPatterns } from '../../jobs/boards/index.ts';
import { fake, origin, started } from './fake-browser.ts';

describe('sites that you added', () => {
  test('are those the browser has granted, apart from the boards', async () => {
    expect(await addedSites()).toEqual([]);
    fake.origins.push(origin('b.example'), origin('a.example'), origin('xn--bcher-kva.example'));
    expect(await addedSites()).toEqual(['a.example', 'b.example', 'xn--bcher-kva.example']);
  });

  test.each([
    '<all_urls>',
    '*://*/*',
    'https://*/*',
    'https://*.example/*',
    'http://a.example/*',
    '*://a.example/*',
    'https://a.example/jobs/*',
    'https://a.example:8443/*',
    'https://localhost/*',
    'file:///*',
    'https://www.linkedin.com/*',
    'https://*.teamtailor.com/*',
    // When you've withdrawn the boards and granted one host again.
    'https://de.linkedin.com/*',
    'https://acme.teamtailor.com/*',
  ])('are not %s', async (pattern) => {
    fake.origins.push(pattern);
    expect(await addedSites()).toEqual([]);
    await registerSites();
    expect(fake.scripts).toEqual([]);
  });

  test('run the button’s script, and no other site does', async () => {
    fake.origins.push('https://*/*', origin('b.example'), origin('a.example'));
    expect(await registerSites()).toEqual(['a.example', 'b.example']);
    expect(fake.scripts).toEqual([
      {
        id: 'sites',
        js: ['/content-scripts/posting-button.js'],
        matches: [origin('a.example'), origin('b.example')],
        runAt: 'document_idle',
      },
    ]);
  });

  test.each(['<all_urls>', '*://*/*', 'https://*/*', 'https://*.acme.example/*'])(
    'are the ones you chose if %s covers them',
    async (pattern) => {
      const chosen = ['jobs.acme.example', 'www.linkedin.com', 'acme.example.evil', 'no host'];
      fake.origins.push(pattern);
      expect(await registerSites(chosen)).toEqual(
        pattern.includes('acme')
          ? ['jobs.acme.example']
          : ['acme.example.evil', 'jobs.acme.example'],
      );
      expect(fake.scripts[0]?.matches).toContain(origin('jobs.acme.example'));
      fake.origins = matchPatterns();
      expect(await registerSites(chosen)).toEqual([]);
      expect(fake.scripts).toEqual([]);
    },
  );

  test('are registered again when one is added or removed, and not at all when the last is gone', async () => {
    const matches = () => fake.scripts.flatMap((script) => script.matches);
    fake.origins.push(origin('a.example'));
    await registerSites();
    fake.origins.push(origin('b.example'));
    expect(await registerSites()).toEqual(['a.example', 'b.example']);
    expect(matches()).toEqual([origin('a.example'), origin('b.example')]);
    fake.origins = [...matchPatterns(), origin('b.example')];
    expect(await registerSites()).toEqual(['b.example']);
    expect(matches()).toEqual([origin('b.example')]);
    fake.origins = matchPatterns();
    expect(await registerSites()).toEqual([]);
    expect(fake.scripts).toEqual([]);
  });

  test('get the button at once in open tabs, but only new sites do', async () => {
    fake.tabs = [
      { id: 1, url: 'https://a.example/jobs/1' },
      { id: 2, url: 'https://b.example/' },
      { id: 3, url: 'https://www.linkedin.com/jobs/view/1' },
      { id: 4, url: 'https://a.example/' },
      { id: 5, url: 'http://a.example/' },
    ];
    fake.origins.push(origin('a.example'));
    await registerSites();
    expect(await started()).toEqual([1, 4]);
    fake.origins.push(origin('b.example'));
    await registerSites();
    expect(await started()).toEqual([2]);
    // Nothing has changed: restarting the browser starts nothing twice.
    await registerSites();
    expect(await started()).toEqual([]);
    fake.origins = [...matchPatterns(), origin('b.example')];
    await registerSites();
    expect(await started()).toEqual([]);
  });

  test('get it in the other tabs if one of them refuses the script', async () => {
    fake.tabs = [
      { id: 1, url: 'https://a.example/' },
      { id: 2, url: 'https://a.example/2' },
    ];
    fake.closed = [1];
    fake.origins.push(origin('a.example'));
    expect(await registerSites()).toEqual(['a.example']);
    expect(await started()).toEqual([2]);
  });

  test("don't wait for a page that never finishes loading", async () => {
    fake.tabs = [{ id: 1, url: 'https://a.example/' }];
    fake.loading = [1];
    fake.origins.push(origin('a.example'));
    expect(await registerSites()).toEqual(['a.example']);
    fake.origins.push(origin('b.example'));
    expect(await registerSites()).toEqual(['a.example', 'b.example']);
    expect(await started()).toEqual([1]);
  });

  test('are those of the last change if two happen at once', async () => {
    fake.origins.push(origin('a.example'), origin('b.example'));
    await registerSites();
    fake.origins = [...matchPatterns(), origin('b.example')];
    const first = registerSites();
    fake.origins = matchPatterns();
    const second = registerSites();
    await expect(first).resolves.toBeInstanceOf(Array);
    await expect(second).resolves.toEqual([]);
    expect(fake.scripts).toEqual([]);
  });

  test('are separate from the boards, and can be removed', async () => {
    fake.origins.push(origin('a.example'));
    expect(await loadAccess()).toEqual({
      permissions: ['storage', 'activeTab'],
      origins: matchPatterns(),
      sites: ['a.example'],
    });
    expect(await removeSite('a.example')).toBe(true);
    expect(await removeSite('a.example')).toBe(false);
    expect((await loadAccess())?.sites).toEqual([]);
  });
});
