import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import {
  aptLine,
  installPackages,
  mayInstall,
  onPath,
  run,
  type System,
  THIS_SYSTEM,
} from './packages.ts';

const ROOT = join(import.meta.dirname, '..');

export type BrowserName = 'chromium' | 'firefox';

/** What people call them. */
export const BROWSER_TITLES: Record<BrowserName, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
};

export const isBrowserName = (word: string): word is BrowserName =>
  word === 'chromium' || word === 'firefox';

/** Macs and Windows always have one. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Root can't use Chromium's sandbox. Only the card and local pages are opened. */
export const SANDBOX_ARGS = THIS_SYSTEM.root ? ['--no-sandbox'] : [];

/**
 * The browser that `npm start` was asked for; Chromium by default.
 * @throws Error that says what to use instead, if it isn't one of the two.
 */
export function browserNamed(word: string | undefined): BrowserName {
  if (word === undefined) return 'chromium';
  if (isBrowserName(word)) return word;
  throw new Error(
    `"${word}" isn't a browser that this command can open. Use "npm start" or "npm start -- firefox".`,
  );
}

/** The oldest major version that can load the card: see the manifests in wxt.config.ts. */
const OLDEST: Record<BrowserName, number> = { chromium: 140, firefox: 153 };

/**
 * Where each browser may be, with the user's own choice first. Google Chrome and Edge are left out, since
 * they ignore `--load-extension` (https://playwright.dev/docs/chrome-extensions).
 */
const places = (name: BrowserName): (string | undefined)[] =>
  name === 'chromium'
    ? [
        process.env['CHROMIUM'],
        chromium.executablePath(),
        // Debian's /usr/bin/chromium is a script that adds its own --load-extension.
        '/usr/lib/chromium/chromium',
        ...onPath('chromium', 'chromium-browser'),
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]
    : [
        process.env['FIREFOX'],
        '/usr/lib/firefox-esr/firefox-esr',
        '/usr/lib/firefox/firefox',
        ...onPath('firefox-esr', 'firefox'),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ];

/** The major version that a browser reports; undefined if it doesn't start. */
function majorVersion(path: string): number | undefined {
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY; // It opens a window instead.
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 120_000 });
  return status === 0 ? Number(/(\d+)\./.exec(stdout)?.[1] ?? 0) : undefined;
}

/** Path of a browser that starts and is new enough, or undefined. */
const findBrowser = (name: BrowserName): string | undefined =>
  places(name).find(
    (path) => path !== undefined && existsSync(path) && (majorVersion(path) ?? 0) >= OLDEST[name],
  );

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Installs Playwright's Chromium and the libraries it needs. Playwright's Firefox can't load extensions. */
function installWithPlaywright(): void {
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
  const downloaded = run(process.execPath, cli, 'install', '--no-shell', 'chromium');
  // For anyone but root, this would call sudo.
  if (downloaded && mayInstall() && findBrowser('chromium') === undefined) {
    run(process.execPath, cli, 'install-deps', 'chromium');
  }
}

/** What the user can do to get a browser: one line to run, or where to download it. */
export function howToGet(name: BrowserName, system: System = THIS_SYSTEM): string {
  const debian = system.apt && !system.ubuntu;
  if (debian) return `Run this line, then try again: ${aptLine([PACKAGES[name]], system)}`;
  if (name === 'firefox') {
    return 'Install it from https://www.mozilla.org/firefox/, then try again.';
  }
  const line = `npx playwright install ${system.apt ? '--with-deps ' : ''}chromium`;
  return `Run this line, then try again: ${line}`;
}

/**
 * Path of a browser that can load the card: one that's already here, or one that this installs. Only root can
 * install system packages.
 * @throws Error that says how to get one, if there isn't one.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  console.log(`There's no ${BROWSER_TITLES[name]} ${OLDEST[name]} or newer here yet.`);
  if (name === 'chromium') installWithPlaywright();
  if (findBrowser(name) === undefined && !THIS_SYSTEM.ubuntu) installPackages(PACKAGES[name]);
  const installed = findBrowser(name);
  if (installed !== undefined) return installed;
  throw new Error(
    `No ${BROWSER_TITLES[name]} ${OLDEST[name]} or newer was found, and it couldn't be installed. ` +
      `${howToGet(name)}\n` +
      `If you have one elsewhere, set ${name.toUpperCase()}=/path/to/${name} before the command.`,
  );
}

/** A virtual display, and the tool that presses keys on it: package name and program name. */
const WINDOW = { xvfb: 'Xvfb', xdotool: 'xdotool' };

/** Whether this machine has a window to press real keys in. */
export const hasWindow = (): boolean =>
  Object.values(WINDOW).every((name) => onPath(name).some((path) => existsSync(path)));

/**
 * The same, after installing it if that's allowed.
 * @returns undefined if there is one; otherwise what the user can do to get one.
 */
export function ensureWindow(): string | undefined {
  const packages = Object.keys(WINDOW);
  if (!hasWindow()) installPackages(...packages);
  if (hasWindow()) return undefined;
  if (THIS_SYSTEM.platform !== 'linux') return 'Real input is tested on Linux only.';
  return THIS_SYSTEM.apt
    ? `To test them with real input, run: ${aptLine(packages)}`
    : `To test them with real input, install ${packages.join(' and ')}.`;
}

/**
 * Builds the extension for one browser, without WXT's progress lines.
 * @returns the folder for the browser to load.
 * @throws Error with WXT's output, if the build failed.
 */
export function buildExtension(name: BrowserName): string {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wxt, 'build', '-b', target, '--level', 'error'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The card couldn't be built.\n${stdout}${stderr}`);
  return join(ROOT, '.output', `${target}-mv3`);
}
