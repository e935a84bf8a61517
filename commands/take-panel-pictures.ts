import { join } from 'node:path';
import { launchChromium } from './launch.ts';

const ADDRESS = 'https://www.linkedin.com/jobs/view/4051241378';

/** An invented posting, as LinkedIn writes it. */
const POSTING = `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Acme Parcels hiring Backend Engineer, Node.js in Lisbon, Portugal | LinkedIn</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.6 system-ui, sans-serif }
  body { max-width: 560px; margin: 40px 48px }
  h1 { font-size: 24px; margin: 0 } p { margin: 0 0 12px } .top p { opacity: .7 }
</style>
<div class="top"><h1 class="top-card-layout__title">Backend Engineer, Node.js</h1>
<p><a class="topcard__org-name-link">Acme Parcels</a> · <span class="topcard__flavor--bullet">Lisbon, Portugal</span></p></div>
<div class="description__text"><p>We count and route two million parcels a day, and we are looking for
somebody who likes queues that never lose one.</p>
<p>You will design REST APIs in TypeScript and Node.js, keep MongoDB fast with good indexes, and move
slow work into background jobs.</p>
<p>You have built services that handle failure: retries, timeouts, transactions.</p></div>`;

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
