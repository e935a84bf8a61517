import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../settings/fields.ts';
import { background, forbid } from './background.ts';

describe("the button on a site that isn't a board", () => {
  const siteOn = async (url: string | undefined, sites: string[] = []) =>
    (await background({ tab: { id: 7, url }, settings: { sites } }).offer())?.site;

  test('is offered on an https page', async () => {
    expect(await siteOn('https://careers.acme.example/7?a=1')).toEqual({
      host: 'careers.acme.example',
      added: false,
    });
    expect(await siteOn('https://xn--bcher-kva.example/')).toMatchObject({
      host: 'xn--bcher-kva.example',
    });
  });

  test('is offered on a host that only looks like a board’s', async () => {
    for (const host of ['notlinkedin.com', 'www.linkedin.com.evil.example', 'xteamtailor.com']) {
      expect(await siteOn(`https://${host}/`), host).toEqual({ host, added: false });
    }
  });

  test("isn't said to be shown where you hid it", async () => {
    const host = 'careers.acme.example';
    const on = async (settings: Partial<Settings>) =>
      (
        await background({
          tab: { id: 7, url: `https://${host}/` },
          settings: { sites: [host], ...settings },
        }).offer()
      )?.site;
    expect(await on({ hiddenHosts: [host] })).toEqual({ host, added: false });
    // Hidden everywhere: only the settings bring it back, not a single site.
    expect(await on({ hiddenEverywhere: true })).toBeUndefined();
  });

  test('differs from one that was added before', async () => {
    const host = 'careers.acme.example';
    expect(await siteOn(`https://${host}/`, [host])).toEqual({ host, added: true });
    expect(await siteOn(`https://${host}/`, ['acme.example', `x.${host}`])).toMatchObject({
      added: false,
    });
  });

  test.each([
    'http://careers.acme.example/',
    'file:///tmp/a.html',
    'https://www.linkedin.com/jobs/view/4051241378',
    'https://www.linkedin.com/feed/',
    'https://acme.teamtailor.com/jobs/1',
    // Not a board, but granted with the boards: the browser wouldn't ask or report anything.
    'https://www.teamtailor.com/careers',
    undefined,
  ])("isn't offered on %s", async (url) => {
    expect(await siteOn(url)).toBeUndefined();
  });

  test.each([
    'https://localhost/',
    'https://intranet/jobs',
    'https://[::1]/',
    'https://a_b.example/',
  ])("isn't offered on %s, whose host can't be stored", async (url) => {
    expect(await siteOn(url)).toBeUndefined();
  });

  test("isn't offered if the page can't be read", async () => {
    const it = background();
    it.readPage.mockImplementation(forbid);
    await expect(it.offer()).resolves.not.toHaveProperty('site');
  });
});
