/** `npm start [-- firefox]`: builds the card and opens it in a real browser. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  BROWSER_TITLES,
  browserNamed,
  buildExtension,
  ensureBrowser,
  hasDisplay,
} from './browsers.ts';
import { launchChromium, launchFirefox, openInFirefox } from './launch.ts';
import { takePictures } from './pictures/tabs.ts';

const POPUP = '/popup.html';

async function openChromium(path: string, extension: string): Promise<void> {
  const { context, origins } = await launchChromium(path, [extension], {
    headless: false,
    viewport: null,
  });
  const [page = await context.newPage()] = context.pages();
  await page.goto(`${origins[0] ?? ''}${POPUP}`);
  console.log(
    'The card is open. You can also open it from the toolbar: click the puzzle piece, then its name.',
  );
  console.log('Close the browser to stop.');
  await new Promise((resolve) => context.on('close', resolve));
}

async function openFirefox(path: string, extension: string): Promise<void> {
  const { browser, origin } = await launchFirefox(path, extension, { headless: false });
  const [page = await browser.newPage()] = await browser.pages();
  await openInFirefox(page, `${origin}${POPUP}`);
  console.log(
    'The card is open. You can also open it from the toolbar: click the puzzle piece, then its name.',
  );
  console.log('Close the browser to stop.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

async function main(): Promise<void> {
  const wanted = browserNamed(process.argv[2]);
  const path = ensureBrowser(wanted);
  console.log(`Building the card for ${BROWSER_TITLES[wanted]}…`);
  const extension = buildExtension(wanted);
  if (hasDisplay) {
    await (wanted === 'chromium' ? openChromium : openFirefox)(path, extension);
    return;
  }
  const folder = join(import.meta.dirname, '../.output/pictures', wanted);
  mkdirSync(folder, { recursive: true });
  const files = await takePictures(wanted, path, extension, folder);
  console.log('No display here, so the card was opened without one. Pictures of every tab:');
  for (const file of files) console.log(`  ${file}`);
  console.log(`To use it in your own browser, load the folder ${extension} (README: "Load it").`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
