import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { hasWindow, SANDBOX_ARGS } from '../browsers.ts';
import { openDisplay } from '../display.ts';
import { chromiumId, closeWelcome } from '../launch.ts';
import { POSTING } from './posting.ts';

/** An employer's own site. It isn't a board, so it has no button. */
const OWN_SITE = 'https://careers.acme.example/jobs/backend-engineer-4711';

async function openPage(browser: Browser, address: string, body: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html', body }));
  await page.goto(address);
  return page;
}

/** Chromium in a window on a display of its own, with the extension. */
async function openWindow(executablePath: string, extension: string, scale: number) {
  const display = await openDisplay(900 * scale, 640 * scale);
  const userDataDir = mkdtempSync(join(tmpdir(), 'card-window-'));
  mkdirSync(join(userDataDir, 'Default'));
  const pinned = { extensions: { pinned_extensions: [chromiumId(extension)] } };
  writeFileSync(join(userDataDir, 'Default/Preferences'), JSON.stringify(pinned));
  const browser = await launch({
    executablePath,
    headless: false,
    env: { ...process.env, DISPLAY: display.name },
    userDataDir,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...SANDBOX_ARGS,
      '--no-first-run',
      // Not Wayland, which may be the user's own screen.
      '--ozone-platform=x11',
      `--force-device-scale-factor=${scale}`,
      // The window's edges are out of sight.
      '--window-size=902,642',
      '--window-position=-1,-1',
    ],
    // Without the bar that says it's automated.
    ignoreDefaultArgs: ['--enable-automation'],
  });
  const id = await browser.installExtension(extension);
  await closeWelcome(extension, () => browser.pages());
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error("Chromium didn't load the extension.");
  const close = async () => {
    await browser.close();
    display.close();
    rmSync(userDataDir, { recursive: true, force: true });
  };
  return { browser, display, installed, close };
}

/**
 * Pictures of the popup as a click on the icon opens it on a posting, in both themes: the card with its
 * strip, the match that the strip opens, and the menu of ways to copy.
 */
async function takePopups(executable: string, extension: string, folder: string) {
  const { browser, installed, close } = await openWindow(executable, extension, 2);
  const files: string[] = [];
  const page = await openPage(browser, OWN_SITE, POSTING);
  for (const value of ['light', 'dark']) {
    const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await installed.triggerAction(page);
    const popup = await (await opened).asPage();
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const take = async (name: string, ...press: string[]) => {
      for (const selector of press) await (await popup.waitForSelector(selector))?.click();
      // Away from everything that reacts to the pointer.
      await popup.mouse.move(2, 2);
      const path: `${string}.png` = `${folder}/popup-${name}-${value}.png`;
      await popup.screenshot({ path });
      files.push(path);
    };
    await popup.waitForSelector('#match-strip');
    await take('posting');
    await take('formats', '[aria-label^="Format:"]');
    await popup.keyboard.press('Escape');
    await take('match', '#match-strip');
    await popup.close();
  }
  await close();
  return files;
}

/** Pictures of the icon after the shortcut, and of the context menu, which is the browser's own. */
async function takeWindow(executable: string, extension: string, folder: string) {
  const { browser, display, close } = await openWindow(executable, extension, 1);
  const page = await openPage(browser, OWN_SITE, POSTING);
  await page.bringToFront();
  await page.evaluate(() => {
    document.addEventListener('contextmenu', () => (document.body.dataset['menu'] = ''));
  });
  const take = async (name: string, isDone: () => Promise<boolean>, ...input: string[]) => {
    // A window needs a moment before it responds.
    for (let tries = 0; tries < 20; tries++) {
      display.input(...input);
      const picture = await display.picture();
      if (!(await isDone())) continue;
      const path = `${folder}/${name}.png`;
      writeFileSync(path, picture);
      return path;
    }
    throw new Error(`No picture ${name}: the window doesn't respond to ${input.join(' ')}.`);
  };
  const worker = await (
    await browser.waitForTarget((target) => target.url().endsWith('/background.js'))
  ).worker();
  const signs = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId })).then((text) => text !== '')`;
  const files = [
    await take(
      'shortcut',
      async () => Boolean(await worker?.evaluate(signs)),
      // The click gives the window and its page the focus.
      ...['mousemove', '420', '480', 'click', '1', 'key', 'alt+shift+k'],
    ),
    await take(
      'menu',
      () => page.evaluate(() => 'menu' in document.body.dataset),
      ...['mousemove', '420', '280', 'click', '3'],
    ),
  ];
  await close();
  return files;
}

/**
 * Pictures of what the toolbar and the context menu open, in Chromium. They need a window (Xvfb and xdotool).
 * @returns the paths of the files, in `folder`; nothing if there's no window.
 */
export async function takeToolbarPictures(executable: string, extension: string, folder: string) {
  if (!hasWindow()) {
    console.log(
      'Skipped the pictures of the popup and the menu. Install Xvfb and xdotool, then try again.',
    );
    return [];
  }
  return [
    ...(await takePopups(executable, extension, folder)),
    ...(await takeWindow(executable, extension, folder)),
  ];
}
