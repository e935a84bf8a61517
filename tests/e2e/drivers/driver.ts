import { join } from 'node:path';
import { type BrowserName, isBrowserName } from '../../../commands/browsers.ts';

/** What Playwright's and Puppeteer's pages have in common: a test sees nothing else of either. */
export type Driver = {
  evaluate<R>(run: string | (() => R)): Promise<Awaited<R>>;
  evaluate<R, A>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  goto: (url: string) => Promise<unknown>;
  bringToFront: () => Promise<void>;
  screenshot: () => Promise<Uint8Array>;
  /** What the browser would print. */
  pdf: (options: { format: 'A4' | 'Letter' }) => Promise<Uint8Array>;
  keyboard: {
    down: (key: string) => Promise<void>;
    press: (key: string) => Promise<void>;
    up: (key: string) => Promise<void>;
    type: (text: string) => Promise<void>;
  };
  mouse: {
    click: (x: number, y: number) => Promise<void>;
    move: (x: number, y: number) => Promise<void>;
  };
};

/**
 * When to give up on a browser that starts or a page that loads, in milliseconds. It only ends what
 * hangs: no browser takes this long, however busy the machine.
 */
export const HANGS_MS = 180_000;

/** The built extension that this browser loads. */
export const builtFor = (browser: BrowserName): string =>
  join(
    import.meta.dirname,
    '../../../.output',
    browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
  );

/**
 * The browser that a project of the Playwright configuration is for.
 * @throws Error when a project has another name.
 */
export function browserOf({ name }: { name: string }): BrowserName {
  if (!isBrowserName(name)) throw new Error(`No driver for the project "${name}".`);
  return name;
}
