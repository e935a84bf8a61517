import { join } from 'node:path';
import { launchChromium } from '../launch.ts';
import { POSTING } from './posting.ts';

const ADDRESS = 'https://www.linkedin.com/jobs/view/4051241378';

/**
 * Pictures of the panel on a posting, after the click that copies, in both themes; in Chromium.
 * @returns the paths of the files, in `folder`.
 */
export async function takePanelPictures(
  executable: string,
  extension: string,
  folder: string,
): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const { context } = await launchChromium(executable, [extension], {
      headless: true,
      viewport: { width: 960, height: 600 },
      deviceScaleFactor: 2,
      colorScheme,
    });
    await context.route(ADDRESS, (route) =>
      route.fulfill({ contentType: 'text/html', body: POSTING }),
    );
    const page = await context.newPage();
    // What does not move need not be waited for.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(ADDRESS);
    const button = await page.waitForFunction(() => {
      const last = document.documentElement.lastElementChild;
      if (!last || last === document.body) return null;
      const { x, y } = last.getBoundingClientRect();
      return { x, y };
    });
    const { x, y } = (await button.jsonValue()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 20, y + 20);
    // The panel is in a closed root: what is seen of it from outside is that its focus is the page's.
    await page.waitForFunction(
      () => document.activeElement === document.documentElement.lastElementChild,
    );
    await page.mouse.move(300, 580);
    const path = join(folder, `panel-${colorScheme}.png`);
    await page.screenshot({ path });
    files.push(path);
    await context.close();
  }
  return files;
}
