import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../settings/fields.ts';
import { HOST, open, POSTING, settled, SITE } from './followed-page.ts';

describe('what the user changes in the panel', () => {
  test('is reported if it couldn’t be stored', async () => {
    const page = open(POSTING);
    await settled();
    page.calls();
    page.save.mockReturnValueOnce(Promise.resolve(false));
    page.change({ side: 'left' });
    await settled();
    expect(page.calls()).toEqual(['draw left', 'draw left unstored']);
    page.change({ side: 'right' });
    await settled();
    expect(page.calls()).toEqual(['draw right']);
  });

  test('is stored and drawn once, and the panel stays open', async () => {
    const page = open(POSTING);
    await settled();
    page.calls();
    page.change({ side: 'left' });
    await settled();
    expect(page.save).toHaveBeenCalledExactlyOnceWith(DEFAULTS, { ...DEFAULTS, side: 'left' });
    expect(page.calls()).toEqual(['draw left']);
  });

  test('hides the button only when the panel closes, so that you can undo it', async () => {
    const page = open(POSTING);
    await settled();
    page.calls();
    page.change({ hiddenHosts: ['www.linkedin.com'] });
    await settled();
    expect(page.calls()).toEqual(['draw right']);
    page.change({ hiddenHosts: [] });
    page.close();
    await settled();
    expect(page.calls()).toEqual(['draw right']);
    page.change({ hiddenHosts: ['www.linkedin.com'] });
    page.close();
    await settled();
    expect(page.calls()).toEqual(['draw right', 'remove']);
  });
});

describe("on a site that isn't a board", () => {
  test('the button is there once the site was added', async () => {
    const page = open(SITE, { sites: [HOST] });
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
  });

  test('it comes when the site is added later, and goes when the site is removed', async () => {
    const page = open(SITE);
    await settled();
    expect(page.create).not.toHaveBeenCalled();
    page.store({ sites: ['acme.example'] });
    await settled();
    expect(page.create).not.toHaveBeenCalled();
    page.store({ sites: ['acme.example', HOST] });
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
    page.store({ sites: [] });
    await settled();
    expect(page.calls()).toContain('remove');
    expect(page.host.isConnected).toBe(false);
    page.store({ sites: [HOST] });
    await settled();
    expect(page.host.isConnected).toBe(true);
    expect(page.create).toHaveBeenCalledOnce();
  });

  test("a site added while the settings are being read isn't missed", async () => {
    const page = open(SITE);
    // Storage answers in the order of the questions; the first answer is from before the site was added.
    const answers: (() => void)[] = [];
    for (const sites of [[], [HOST]]) {
      page.load.mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            answers.push(() => {
              resolve({ ...DEFAULTS, sites });
            });
          }),
      );
    }
    await settled();
    page.store({ sites: [HOST] });
    expect(answers).toHaveLength(2);
    for (const answer of answers) answer();
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
  });

  test('the button is made once, however often settings are stored meanwhile', async () => {
    const page = open(SITE);
    await settled();
    page.store({ sites: [HOST] });
    page.store({ side: 'left' });
    page.go(`${SITE}?step=2`);
    page.store({ side: 'right' });
    await settled();
    expect(page.create).toHaveBeenCalledOnce();
    expect(page.calls().filter((it) => it === 'attach')).toEqual(['attach']);
    expect(page.host.isConnected).toBe(true);
  });
});
