/** A page that the posting button follows. A test file that imports this gets its set-up with it. */
import type { JSDOM } from 'jsdom';
import { afterEach, beforeEach, vi } from 'vitest';
import { followPage } from '../../../components/posting-button/follow.ts';
import type { ButtonNeeds, MountedButton } from '../../../components/posting-button/mount.tsx';
import { DEFAULTS, type Settings } from '../../../settings/fields.ts';

export const POSTING = 'https://www.linkedin.com/jobs/view/4051241378';
export const FEED = 'https://www.linkedin.com/feed/';
export const SITE = 'https://careers.acme.example/7';
export const HOST = 'careers.acme.example';

/** The environment's own jsdom: only it can change the address to another site's. */
const { jsdom } = globalThis as unknown as { jsdom: JSDOM };

/** Waits until all pending promises have run. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Hides the button of each test's page: its observer would outlive the test. */
const ends: (() => void)[] = [];

beforeEach(() => {
  // jsdom doesn't have these.
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

/** A page at an address, the script on it, and storage that tells every listener what was stored. */
export function open(address: string, settings: Partial<Settings> = {}) {
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
