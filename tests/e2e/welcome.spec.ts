/** The page after the installation, in a browser of its own: the drivers of the other tests close it. */
import { expect as expectNow, test as base } from '@playwright/test';
import { ensureBrowser } from '../../commands/browsers.ts';
import { launchChromium, launchFirefox } from '../../commands/launch.ts';
import { expect, test } from './drivers/card.ts';
import { browserOf, builtFor } from './drivers/driver.ts';

const WELCOME = '/welcome.html';
const WINDOW = { width: 900, height: 900 };

type Tab = { evaluate: (expression: string) => Promise<unknown> };

/** A browser with the extension just installed, and all the tabs that it has. */
async function installed(name: 'chromium' | 'firefox') {
  if (name === 'chromium') {
    const { context, origins } = await launchChromium(
      ensureBrowser('chromium'),
      [builtFor('chromium')],
      { headless: true, welcome: true },
    );
    return {
      tabs: (): Promise<Tab[]> => Promise.resolve(context.pages()),
      update: async () => {
        const popup = `${origins[0] ?? ''}/popup.html`;
        const page = await context.newPage();
        await page.goto(popup);
        // Loads the extension again: the browser reports an update, and closes the extension's pages.
        await page.evaluate('chrome.runtime.reload()').catch(() => undefined);
        const after = await context.newPage();
        await expectNow.poll(() => after.goto(popup).then(Boolean, () => false)).toBe(true);
        // The background has started again when it answers.
        await expectNow
          .poll(() => after.evaluate(`chrome.runtime.sendMessage({type:'page'}).then(() => true)`))
          .toBe(true);
      },
      close: () => context.close(),
    };
  }
  const folder = builtFor('firefox');
  const { browser, close } = await launchFirefox(ensureBrowser('firefox'), folder, {
    headless: true,
    welcome: true,
  });
  return {
    tabs: (): Promise<Tab[]> => browser.pages(),
    update: async () => {
      await browser.installExtension(folder);
    },
    close,
  };
}

base('an installation opens it once, an update does not', async ({}, { project }) => {
  const { tabs, update, close } = await installed(browserOf(project));
  const count = async () => {
    const at = (await tabs()).map((tab) => tab.evaluate('location.pathname').catch(() => ''));
    return (await Promise.all(at)).filter((path) => path === WELCOME).length;
  };
  await expectNow.poll(count).toBe(1);
  await update();
  // An update also closes the extension's own pages.
  await expectNow.poll(count).toBe(0);
  await close();
});

test('what’s new is the same page, with the changes first; axe finds nothing', async ({ card }) => {
  for (const dark of [false, true]) {
    await card.open({ ...WINDOW, dark }, `${WELCOME}?new`);
    expect(await card.text()).toMatch(/^What’s new .*New in version .* Keep it in reach/);
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
