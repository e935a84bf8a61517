import type { Page } from '@playwright/test';
import { POSTING } from './posting.ts';
import { takeInBothThemes } from './themes.ts';

/** The settings, from the top. */
export const takeOptionsPictures = (executable: string, extension: string, folder: string) =>
  takeInBothThemes(executable, extension, folder, {
    name: 'settings',
    viewport: { width: 800, height: 720 },
    show: async (page, origin) => {
      await page.goto(`${origin}/options.html`);
      await page.locator('#can-see').waitFor();
    },
  });

/** The full page at a project and its figure. */
export const takeReaderPictures = (executable: string, extension: string, folder: string) =>
  takeInBothThemes(executable, extension, folder, {
    name: 'reader',
    viewport: { width: 1100, height: 720 },
    show: async (page, origin) => {
      await page.goto(`${origin}/reader.html#projects`);
      await page.locator('a[aria-current=location][href="#projects"]').waitFor();
    },
  });

/** The panel on a posting, after the click that copies. */
export const takePanelPictures = (executable: string, extension: string, folder: string) =>
  takeInBothThemes(executable, extension, folder, {
    name: 'panel',
    viewport: { width: 960, height: 600 },
    show: showPanel,
  });

async function showPanel(page: Page): Promise<void> {
  const address = 'https://www.linkedin.com/jobs/view/4051241378';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: POSTING }));
  // Without motion, there's nothing to wait for.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  const button = await page.waitForFunction(() => {
    const last = document.documentElement.lastElementChild;
    if (!last || last === document.body) return null;
    const { x, y } = last.getBoundingClientRect();
    return { x, y };
  });
  const { x, y } = (await button.jsonValue()) ?? { x: 0, y: 0 };
  await page.mouse.click(x + 20, y + 20);
  // The panel is in a closed root: from outside, only the focus on its host shows that it's open.
  await page.waitForFunction(
    () => document.activeElement === document.documentElement.lastElementChild,
  );
  await page.mouse.move(300, 580);
}
