import { join } from 'node:path';
import { TABS } from '../../content/search.ts';
import type { BrowserName } from '../browsers.ts';
import { launchChromium, launchFirefox, openInFirefox } from '../launch.ts';
import { SCHEMES } from './themes.ts';

const SIZE = { width: 400, height: 600 };

/** What taking a picture needs from a page, both in Playwright and in Puppeteer. */
type PicturePage = {
  evaluate: (run: (tab: string) => unknown, tab: string) => Promise<unknown>;
  screenshot: (options: { path: `${string}.png` }) => Promise<unknown>;
};

/** Shows one tab from its top, once the card is drawn. Runs in the page. */
const showTab = (tab: string) =>
  new Promise<void>((resolve) => {
    const look = () => {
      const button = document.getElementById(`tab-${tab}`);
      if (!button) {
        requestAnimationFrame(look);
        return;
      }
      button.click();
      requestAnimationFrame(() => {
        document.scrollingElement?.scrollTo(0, 0);
        requestAnimationFrame(() => {
          resolve();
        });
      });
    };
    look();
  });

async function takeTabs(page: PicturePage, folder: string, name: string): Promise<string[]> {
  const files: string[] = [];
  for (const tab of TABS) {
    await page.evaluate(showTab, tab);
    const path = join(folder, `${tab}-${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    files.push(path);
  }
  return files;
}

/**
 * Pictures of every tab in both themes, taken without a display.
 * @returns the paths of the files, in `folder`.
 */
export async function takePictures(
  browserName: BrowserName,
  executable: string,
  extension: string,
  folder: string,
): Promise<string[]> {
  const files: string[] = [];
  for (const scheme of SCHEMES) {
    if (browserName === 'chromium') {
      const { context, origins } = await launchChromium(executable, [extension], {
        headless: true,
        viewport: SIZE,
        deviceScaleFactor: 2,
        colorScheme: scheme,
      });
      const page = await context.newPage();
      await page.goto(`${origins[0] ?? ''}/popup.html`);
      files.push(...(await takeTabs(page, folder, scheme)));
      await context.close();
    } else {
      const { browser, origin, close } = await launchFirefox(executable, extension, {
        headless: true,
        dark: scheme === 'dark',
      });
      const page = await browser.newPage();
      await page.setViewport({ ...SIZE, deviceScaleFactor: 2 });
      await openInFirefox(page, `${origin}/popup.html`);
      files.push(...(await takeTabs(page, folder, scheme)));
      await close();
    }
  }
  return files;
}
