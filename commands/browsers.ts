import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const ROOT = join(import.meta.dirname, '..');

export type BrowserName = 'chromium' | 'firefox';

export const isBrowserName = (word: string): word is BrowserName =>
  word === 'chromium' || word === 'firefox';

/** On a Mac and on Windows there always is one. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Root may not use Chromium's sandbox; nothing but the card and local pages are opened. */
export const SANDBOX_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The browser that `npm start` is asked for; Chromium when it names none.
 * @throws Error with what to say instead, when it is none of ours.
 */
export function browserNamed(word: string | undefined): BrowserName {
  if (word === undefined) return 'chromium';
  if (isBrowserName(word)) return word;
  throw new Error(`"${word}" is no browser of ours: say "npm start" or "npm start -- firefox".`);
}

/** The oldest major version that can load the card: see the manifests in wxt.config.ts. */
const OLDEST: Record<BrowserName, number> = { chromium: 140, firefox: 153 };

/**
 * Where each browser may be, the user's own choice first. Google Chrome and Edge are left out: they
 * ignore `--load-extension` (https://playwright.dev/docs/chrome-extensions).
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

const onPath = (...names: string[]) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));

/** The major version that a browser says of itself; undefined when it does not start. */
function majorVersion(path: string): number | undefined {
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY; // It opens a window instead.
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? Number(/(\d+)\./.exec(stdout)?.[1] ?? 0) : undefined;
}

/** Path of a browser that starts and is new enough, or undefined. */
const findBrowser = (name: BrowserName): string | undefined =>
  places(name).find(
    (path) => path !== undefined && existsSync(path) && (majorVersion(path) ?? 0) >= OLDEST[name],
  );

/** Whether this user may install packages of the system, and the words to begin with. */
function packageManager(): string[] | undefined {
  if (process.platform !== 'linux' || !onPath('apt-get').some((path) => existsSync(path))) {
    return undefined;
  }
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}

const run = (command: string, ...args: string[]) => {
  console.log(`> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
};

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function installFromSystem(...packages: string[]): void {
  const [command, ...words] = packageManager() ?? [];
  if (command === undefined) return;
  run(command, ...words, 'update');
  run(command, ...words, 'install', '-y', '--no-install-recommends', ...packages);
}

/** Playwright's Chromium, and the libraries that it needs; its Firefox cannot load extensions. */
function installWithPlaywright(): void {
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
  const downloaded = run(process.execPath, cli, 'install', '--no-shell', 'chromium');
  if (downloaded && packageManager() && findBrowser('chromium') === undefined) {
    run(process.execPath, cli, 'install-deps', 'chromium');
  }
}

/**
 * Path of a browser that can load the card: one that is here, else one that it installs.
 * @throws Error with the one line to run, when there is none and it may not or cannot install one.
 */
export function ensureBrowser(name: BrowserName): string {
  const steps = [
    () => undefined,
    ...(name === 'chromium' ? [installWithPlaywright] : []),
    () => {
      installFromSystem(PACKAGES[name]);
    },
  ];
  for (const step of steps) {
    step();
    const path = findBrowser(name);
    if (path !== undefined) return path;
  }
  const line =
    process.platform === 'linux'
      ? `sudo apt-get update && sudo apt-get install -y ${PACKAGES[name]}`
      : name === 'chromium'
        ? 'npx playwright install chromium'
        : 'install Firefox from https://www.mozilla.org/firefox/';
  throw new Error(
    `No ${name} of version ${OLDEST[name]} or newer was found, and none could be installed. ` +
      `Run this line, then try again: ${line}\n` +
      `If you have one elsewhere, name it: ${name.toUpperCase()}=/path/to/${name} npm start`,
  );
}

/** A display without a screen, and what presses keys on it: their names as packages and as programs. */
const WINDOW = { xvfb: 'Xvfb', xdotool: 'xdotool' };

/** Whether this machine has a window to press real keys in. */
export const hasWindow = (): boolean =>
  Object.values(WINDOW).every((name) => onPath(name).some((path) => existsSync(path)));

/** The same, after it has been installed where that is allowed. */
export function ensureWindow(): boolean {
  if (!hasWindow()) installFromSystem(...Object.keys(WINDOW));
  return hasWindow();
}

/**
 * Builds the extension for one browser, without WXT's progress lines.
 * @returns the folder that the browser loads.
 * @throws Error with what WXT said, when it did not build.
 */
export function buildExtension(name: BrowserName): string {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wxt, 'build', '-b', target, '--level', 'error'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The card could not be built.\n${stdout}${stderr}`);
  return join(ROOT, '.output', `${target}-mv3`);
}
