import { join } from 'node:path';
import { launchChromium } from '../launch.ts';

/**
 * Pictures of the full page at a project and its figure, in both themes; in Chromium.
 * @returns the paths of the files, in `folder`.
 */
export async function takeReaderPictures(
  executable: string,
  extension: string,
  folder: string,
): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const { context, origins } = await launchChromium(executable, [extension], {
      headless: true,
      viewport: { width: 1100, height: 720 },
      deviceScaleFactor: 2,
      colorScheme,
    });
    const page = await context.newPage();
    await page.goto(`${origins[0] ?? ''}/reader.html#projects`);
    await page.locator('a[aria-current=location][href="#projects"]').waitFor();
    const path = join(folder, `reader-${colorScheme}.png`);
    await page.screenshot({ path });
    files.push(path);
    await context.close();
  }
  return files;
}
