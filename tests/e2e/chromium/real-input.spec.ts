/**
 * Chromium's menu and keys exist in a window alone: under Xvfb they are pressed as a hand does. Where the
 * machine has none, the same handlers are called with the same grant; the names of the tests say which.
 */
import { hasWindow } from '../../../commands/browsers.ts';
import { openDisplay } from '../../../commands/display.ts';
import { BOARD_PAGES } from '../../fixtures/boards/index.ts';
import { expect, openToolbar, test, type Toolbar } from '../toolbar.ts';

const POSTING = BOARD_PAGES.find(({ board, name }) => board === 'linkedin' && name === 'posting');
const REAL = hasWindow();
const WAY = REAL ? 'pressed in a window' : 'by its handler';

const COPIED = 'for Backend Engineer at Acme Parcels';

/** Acts until the clipboard holds the profile: a window takes its time to listen. */
async function untilCopied(toolbar: Toolbar, act: () => void) {
  await expect
    .poll(
      async () => {
        const text = await toolbar.page.evaluate(() => navigator.clipboard.readText());
        if (!text.includes(COPIED)) act();
        return text;
      },
      { timeout: 20_000, intervals: [500] },
    )
    .toContain(COPIED);
}

async function inWindow(
  run: (toolbar: Toolbar, press: (...words: string[]) => void) => Promise<void>,
) {
  const display = await openDisplay(1200, 900);
  const toolbar = await openToolbar('chromium', { display: display.name });
  try {
    await toolbar.open('https://careers.acme.example/jobs/123', POSTING?.html);
    await run(toolbar, display.input);
  } finally {
    await toolbar.close();
    display.close();
  }
}

test(`the shortcut copies, ${WAY}`, async ({ toolbar }) => {
  test.setTimeout(60_000);
  if (REAL) {
    await inWindow(async (shown, press) => {
      await untilCopied(shown, () => {
        press('key', 'alt+shift+k');
      });
      expect(await shown.sign()).toContain('✓');
    });
    return;
  }
  await toolbar.open('https://careers.acme.example/jobs/123', POSTING?.html);
  await toolbar.shortcut();
  await expect.poll(() => toolbar.clipboard()).toContain(COPIED);
});

test(`the entry of the context menu copies, ${WAY}`, async ({ toolbar }) => {
  test.setTimeout(60_000);
  if (REAL) {
    await inWindow(async (shown, press) => {
      await untilCopied(shown, () => {
        press('key', 'Escape');
        press('mousemove', '400', '450', 'click', '3');
        // From the end: "Inspect", "View page source", ours.
        press('key', '--delay', '100', 'Up', 'Up', 'Up', 'Return');
      });
    });
    return;
  }
  await toolbar.open('https://careers.acme.example/jobs/123', POSTING?.html);
  await toolbar.menu();
  await expect.poll(() => toolbar.clipboard()).toContain(COPIED);
});
