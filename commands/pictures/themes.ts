import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../launch.ts';

export const SCHEMES = ['light', 'dark'] as const;

type Picture = {
  /** Of the file, before the theme. */
  name: string;
  viewport: { width: number; height: number };
  /** Opens what the picture shows on a new page; `origin` is where the extension's pages are. */
  show: (page: Page, origin: string) => Promise<void>;
};

/**
 * One picture in both themes, taken in Chromium without a display.
 * @returns the paths of the files, in `folder`.
 */
export async function takeInBothThemes(
  executable: string,
  extension: string,
  folder: string,
  { name, viewport, show }: Picture,
): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of SCHEMES) {
    const { context, origins } = await launchChromium(executable, [extension], {
      headless: true,
      viewport,
      deviceScaleFactor: 2,
      colorScheme,
    });
    const page = await context.newPage();
    await show(page, origins[0] ?? '');
    const path = join(folder, `${name}-${colorScheme}.png`);
    await page.screenshot({ path });
    files.push(path);
    await context.close();
  }
  return files;
}
