import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followPage } from '../../../components/posting-button/follow.ts';
import type { ButtonNeeds, MountedButton } from '../../../components/posting-button/mount.tsx';
import { DEFAULTS, type Settings } from '../../../settings/fields.ts';

const POSTING = 'https://www.linkedin.com/jobs/view/4051241378';
const FEED = 'https://www.linkedin.com/feed/';
const SITE = 'https://careers.acme.example/7';
const HOST = 'careers.acme.example';

/** The environment's own jsdom: only it can change the address to another site's. */
const { jsdom } = globalThis as unknown as { jsdom: JSDOM };

/** All that is under way in promises has had its turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Hides the button of each test's page, whose observer would outlive it. */
const ends: (() => void)[] = [];

beforeEach(() => {
  // jsdom has neither.
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    run();
    return 1;
  });
});
afterEach(async () => {
  for (const end of ends.splice(0)) end();
  await settled();
  vi.unstubAllGlobals();
});

/** A page at an address, the script on it, and storage that tells everybody what was stored. */
function open(address: string, settings: Partial<Settings> = {}) {
  jsdom.reconfigure({ url: address });
  let stored: Settings = { ...DEFAULTS, ...settings };
  let tell: () => void = () => undefined;
  let given: Pick<ButtonNeeds, 'onSettings' | 'onClose'> | undefined;
  const calls: string[] = [];
  const host = document.createElement('div');
  const button: MountedButton = {
    draw: ({ side }, unstored) => calls.push(`draw ${side}${unstored ? ' unstored' : ''}`),
    attach: () => {
      calls.push('attach');
      document.documentElement.append(host);
    },
    isAttached: () => host.isConnected,
    remove: () => {
      calls.push('remove');
      host.remove();
    },
  };
  const store = (changes: Partial<Settings>) => {
    stored = { ...stored, ...changes };
    tell();
  };
  const needs = {
    load: vi.fn(() => Promise.resolve(structuredClone(stored))),
    onStored: vi.fn((run: () => void) => {
      tell = run;
    }),
    save: vi.fn((_: Settings, after: Settings) => {
      // The storage tells the page that stored it as well.
      store(after);
      return Promise.resolve(true);
    }),
    create: vi.fn((needs: NonNullable<typeof given>) => {
      given = needs;
      return button;
    }),
  };
  followPage(needs);
  ends.push(() => {
    store({ hiddenEverywhere: true });
  });
  return {
    ...needs,
    host,
    /** What was done with the button since it was last asked. */
    calls: () => calls.splice(0),
    store,
    /** As the panel does when the user changes something in it. */
    change: (changes: Partial<Settings>) => given?.onSettings({ ...stored, ...changes }),
    close: () => given?.onClose(),
    go: (to: string) => {
      jsdom.reconfigure({ url: to });
      navigation.dispatchEvent(new Event('navigatesuccess'));
    },
  };
}

describe('on a board', () => {
  test('on a posting the button is drawn, then put on the page', async () => {
    const page = open(POSTING);
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
    expect(page.host.parentElement).toBe(document.documentElement);
  });

  test('any other page loads neither settings nor button', async () => {
    const page = open(FEED);
    await settled();
    expect(page.load).not.toHaveBeenCalled();
    expect(page.onStored).not.toHaveBeenCalled();
    expect(page.create).not.toHaveBeenCalled();
  });

  test('the button comes and goes with the address, and is made only once', async () => {
    const page = open(FEED);
    page.go(POSTING);
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
    page.go(FEED);
    expect(page.calls()).toEqual(['remove']);
    expect(page.host.isConnected).toBe(false);
    page.go(POSTING);
    page.go('https://www.linkedin.com/jobs/view/4051241379');
    expect(page.calls()).toEqual(['draw right', 'attach', 'draw right']);
    expect(page.create).toHaveBeenCalledOnce();
    expect(page.load).toHaveBeenCalledOnce();
  });

  test('it waits until the page has loaded', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    const page = open(POSTING);
    await settled();
    expect(page.load).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    await settled();
    vi.restoreAllMocks();
    expect(page.calls()).toEqual(['draw right', 'attach']);
  });

  test('it comes back three times to a page that removes it', async () => {
    const page = open(POSTING);
    await settled();
    for (const [round, comesBack] of [true, true, true, false, false].entries()) {
      page.calls();
      page.host.remove();
      await settled();
      expect(page.host.isConnected, `round ${round}`).toBe(comesBack);
    }
  });
});

describe('what a page does to the button', () => {
  test('each posting of the page gets it back three times', async () => {
    const page = open(POSTING);
    await settled();
    const removed = async () => {
      page.host.remove();
      await settled();
      return !page.host.isConnected;
    };
    for (let i = 0; i < 3; i++) expect(await removed()).toBe(false);
    expect(await removed()).toBe(true);
    // The same posting by another address gives no more.
    page.go(`${POSTING}?trk=public#about`);
    expect(page.host.isConnected).toBe(false);
    page.go('https://www.linkedin.com/jobs/view/4051241379');
    expect(page.host.isConnected).toBe(true);
    for (let i = 0; i < 2; i++) expect(await removed()).toBe(false);
    expect(await removed()).toBe(true);
  });

  test('nothing is over a full-screen film, and the button is back after it', async () => {
    const page = open(POSTING);
    await settled();
    page.calls();
    const film = vi.fn<() => Element | null>(() => document.body);
    Object.defineProperty(Document.prototype, 'fullscreenElement', {
      configurable: true,
      get: film,
    });
    document.body.dispatchEvent(new Event('fullscreenchange', { bubbles: true }));
    expect(page.calls()).toEqual(['remove']);
    page.go('https://www.linkedin.com/jobs/view/4051241379');
    expect(page.calls()).toEqual([]);
    film.mockReturnValue(null);
    document.dispatchEvent(new Event('fullscreenchange', { bubbles: true }));
    expect(page.calls()).toEqual(['draw right', 'attach']);
    Reflect.deleteProperty(Document.prototype, 'fullscreenElement');
  });
});

describe('settings that were stored elsewhere', () => {
  test.each<Partial<Settings>>([
    { hiddenEverywhere: true },
    { hiddenBoards: ['linkedin'] },
    { hiddenHosts: ['www.linkedin.com'] },
  ])('as %j hide the button at once, and show it again', async (hidden) => {
    const page = open(POSTING);
    await settled();
    page.store(hidden);
    await settled();
    expect(page.calls()).toContain('remove');
    expect(page.host.isConnected).toBe(false);
    page.store({ hiddenEverywhere: false, hiddenBoards: [], hiddenHosts: [] });
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
    expect(page.host.isConnected).toBe(true);
    expect(page.create).toHaveBeenCalledOnce();
  });

  test('show a button that was hidden when the page opened', async () => {
    const page = open(POSTING, { hiddenBoards: ['linkedin'] });
    await settled();
    expect(page.create).not.toHaveBeenCalled();
    page.store({ hiddenBoards: [] });
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
  });

  test("redraw a button that's shown, without taking it off the page", async () => {
    const page = open(POSTING);
    await settled();
    page.calls();
    page.store({ side: 'left' });
    await settled();
    expect(page.calls()).toEqual(['draw left']);
    page.store({ hiddenBoards: ['indeed'], hiddenHosts: ['www.dice.com'] });
    await settled();
    expect(page.calls()).toEqual(['draw left']);
  });

  test('that are the same draw nothing', async () => {
    const page = open(POSTING);
    await settled();
    page.calls();
    page.store({});
    await settled();
    expect(page.calls()).toEqual([]);
  });
});

describe('what the user changes in the panel', () => {
  test('is said not to be stored where it is not', async () => {
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
