/** The page after the installation, in a browser of its own: the drivers of the other tests close it. */
import { test as base } from '@playwright/test';
import { type BrowserName, ensureBrowser } from '../../commands/browsers.ts';
import { launchFirefox, openInFirefox } from '../../commands/launch.ts';
import { expect, test } from './drivers/card.ts';
import { openBareChromium } from './drivers/chromium.ts';
import { browserOf, builtFor } from './drivers/driver.ts';

const WELCOME = '/welcome.html';
const WINDOW = { width: 900, height: 900 };

/** A browser with the extension just installed, its welcome page left open. */
async function installed(name: BrowserName) {
  const folder = builtFor(name);
  if (name === 'firefox') {
    const { browser, origin, close } = await launchFirefox(ensureBrowser(name), folder, {
      headless: true,
      welcome: true,
    });
    return { browser, folder, origin, close };
  }
  const browser = await openBareChromium();
  const id = await browser.installExtension(folder);
  return { browser, folder, origin: `chrome-extension://${id}`, close: () => browser.close() };
}

/** Runs in a page of the extension: whether the background has stored the sites since the last time. */
const TAKE_NOTED = `
  (async () => {
    const { local } = (globalThis.browser ?? chrome).storage;
    const { settings } = await local.get('settings');
    // Only what's there: otherwise it would clear what is stored meanwhile, unseen.
    if (settings !== undefined) await local.clear();
    return settings !== undefined;
  })()`;

base('an installation opens it once, an update does not', async ({}, { project }) => {
  const { browser, folder, origin, close } = await installed(browserOf(project));
  const count = async () => {
    const at = (await browser.pages()).map((it) =>
      it.evaluate('location.pathname').catch(() => ''),
    );
    return (await Promise.all(at)).filter((path) => path === WELCOME).length;
  };
  const noted = async () => {
    const page = await browser.newPage();
    await openInFirefox(page, `${origin}/popup.html`);
    await expect.poll(() => page.evaluate(TAKE_NOTED)).toBe(true);
    await page.close();
  };
  await expect.poll(count).toBe(1);
  await noted();
  // Loads it again, which is an update to the browser. It closes the previous version's pages.
  await browser.installExtension(folder);
  await noted();
  await expect.poll(count).toBe(0);
  await close();
});

test('what’s new is the same page, with the changes first; axe finds nothing', async ({ card }) => {
  for (const dark of [false, true]) {
    await card.open({ ...WINDOW, dark }, `${WELCOME}?new`);
    expect(await card.text()).toMatch(/^What’s new .*New in version .* Keep it within reach/);
    expect(await card.axe()).toEqual([]);
  }
});

test('the sample’s button copies for the sample', async ({ card }) => {
  await card.open(WINDOW, WELCOME);
  const { x, y } = await card.page.evaluate(() => {
    const row = [...document.querySelectorAll('section')].find(
      (it) => it.getAttribute('aria-labelledby') === 'sample',
    );
    const host = row?.querySelector('div.flex-none > div');
    host?.scrollIntoView({ block: 'center' });
    const box = host?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await card.page.mouse.click(x, y);
  await expect
    .poll(async () => (await card.clipboard()).text)
    .toContain('Senior Backend Engineer (Node.js / TypeScript)');
});

for (const [width, size] of [
  [320, '100%'],
  [400, '200%'],
] as const) {
  test(`nothing scrolls sideways at ${width} px with text of ${size}`, async ({ card }) => {
    await card.open({ width, height: 700 }, `${WELCOME}?new`);
    const sideways = await card.page.evaluate((fontSize: string) => {
      document.documentElement.style.fontSize = fontSize;
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    }, size);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}
