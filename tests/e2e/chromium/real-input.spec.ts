/**
 * Chromium has its menu and keys only in a window: under Xvfb they're pressed as by hand. On a machine
 * without a window the same handlers are called with the same grant; the tests' names say which.
 */
import { hasWindow } from '../../../commands/browsers.ts';
import { type Display, openDisplay } from '../../../commands/display.ts';
import { BOARD_PAGES } from '../../fixtures/boards/index.ts';
import { expect, openToolbar, test, type Toolbar } from '../drivers/toolbar.ts';

const POSTING = BOARD_PAGES.find(({ board, name }) => board === 'linkedin' && name === 'posting');
const REAL = hasWindow();
const WAY = REAL ? 'pressed in a window' : 'by its handler';

const COPIED = 'for Backend Engineer at Acme Parcels';

type InWindow = { toolbar: Toolbar; display: Display };

/** Acts until the icon says that it copied: a window takes its time to listen. */
async function untilCopied({ toolbar }: InWindow, act: () => void | Promise<void>) {
  await expect
    .poll(
      async () => {
        const badge = await toolbar.badge();
        if (!badge.includes('✓')) await act();
        return badge;
      },
      { timeout: 120_000, intervals: [500] },
    )
    .toContain('✓');
  await expect.poll(() => toolbar.clipboard()).toContain(COPIED);
}

async function inWindow(run: (shown: InWindow) => Promise<void>) {
  const display = await openDisplay(1200, 900);
  const toolbar = await openToolbar('chromium', { display: display.name });
  try {
    await toolbar.open('https://careers.acme.example/jobs/123', POSTING?.html);
    await run({ toolbar, display });
  } finally {
    await toolbar.close();
    display.close();
  }
}

test(`the shortcut copies, ${WAY}`, async ({ toolbar }) => {
  test.setTimeout(300_000);
  if (REAL) {
    await inWindow((shown) =>
      untilCopied(shown, () => {
        // Without a window manager nothing else gives the window and its page the focus.
        shown.display.input('mousemove', '400', '450', 'click', '1', 'key', 'alt+shift+k');
      }),
    );
    return;
  }
  await toolbar.open('https://careers.acme.example/jobs/123', POSTING?.html);
  await toolbar.shortcut();
  await expect.poll(() => toolbar.clipboard()).toContain(COPIED);
});

test(`the context menu’s entry copies, ${WAY}`, async ({ toolbar }) => {
  test.setTimeout(300_000);
  if (REAL) {
    await inWindow((shown) =>
      untilCopied(shown, async () => {
        const { display } = shown;
        await shown.toolbar.page.bringToFront();
        display.input('key', 'Escape');
        const before = await display.picture();
        display.input('mousemove', '400', '450', 'click', '3');
        // Keys that come before the menu is there would choose another entry.
        if ((await display.picture()).equals(before)) return;
        // From the end: "Inspect", "View page source", ours.
        display.input('key', '--delay', '100', 'Up', 'Up', 'Up', 'Return');
      }),
    );
    return;
  }
  await toolbar.open('https://careers.acme.example/jobs/123', POSTING?.html);
  await toolbar.menu();
  await expect.poll(() => toolbar.clipboard()).toContain(COPIED);
});
