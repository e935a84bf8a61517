/** What you choose in a private window isn't written to disk, and counts in no other window. */
import { expect, test } from '@playwright/test';
import { LINKEDIN } from './drivers/board.ts';
import { browserOf } from './drivers/driver.ts';
import { MENU, menuItem } from './drivers/popup.ts';
import { openPrivateWindow, type PrivateWindow } from './drivers/private-window.ts';

/** All that is on the disk: the storage of the extension, and the memory of its popup. */
const ON_DISK = `(globalThis.browser ?? chrome).storage.local.get()
  .then((stored) => JSON.stringify({ stored, remembered: { ...localStorage } }))`;

const FORMAT_IN_MEMORY = `(globalThis.browser ?? chrome).storage.session.get('settings')
  .then(({ settings }) => settings?.format ?? 'none')`;

const SAYS = `[...root.querySelectorAll('p')].map((it) => it.textContent).join(' ')`;

/** Opens a posting and presses the button; waits for the panel to say what it copied. */
async function press(win: PrivateWindow, copied: string): Promise<void> {
  const { page } = win;
  await win.open(LINKEDIN.address, { body: LINKEDIN.html });
  const box = () =>
    page.evaluate(() => {
      const last = document.documentElement.lastElementChild;
      const { x, y } = last?.getBoundingClientRect() ?? new DOMRect();
      return last?.localName === 'div' ? { x, y } : null;
    });
  await expect.poll(box, { message: 'the button is there' }).not.toBeNull();
  const { x, y } = (await box()) ?? { x: 0, y: 0 };
  await page.mouse.click(x + 20, y + 20);
  await expect.poll(() => win.inRoot(SAYS)).toContain(copied);
}

test('in the panel and in the popup', async ({}, { project }) => {
  const browser = browserOf(project);
  const win = await openPrivateWindow(browser);
  try {
    // What the installation stores comes first.
    await expect.poll(() => win.outside(ON_DISK)).toContain('"settings"');
    const before = await win.outside(ON_DISK);
    await press(win, 'Copied as Slack');
    await win.page.keyboard.press('End');
    await expect.poll(() => win.inRoot(SAYS)).toContain('Copied as Markdown');
    // Firefox gives the script of a page no memory of its own, and the panel says so.
    if (browser === 'firefox') {
      await expect.poll(() => win.inRoot(SAYS)).toContain('it lasts until you leave this page');
    } else await expect.poll(() => win.outside(FORMAT_IN_MEMORY)).toBe('markdown');
    await press(win, browser === 'firefox' ? 'Copied as Slack' : 'Copied as Markdown');

    const popup = await win.popup();
    await expect.poll(() => popup(`${MENU} !== null`)).toBe(true);
    await popup(`document.querySelector('#tab-contact').click()`);
    await expect.poll(() => popup(`document.querySelector('#match-strip') !== null`)).toBe(true);
    await popup(`${MENU}.click()`);
    await expect.poll(() => popup(`${menuItem('InMail')} !== undefined`)).toBe(true);
    await popup(`${menuItem('InMail')}.click()`);
    await expect.poll(() => win.outside(FORMAT_IN_MEMORY)).toBe('inmail');
    expect(await win.outside(ON_DISK)).toBe(before);
  } finally {
    await win.close();
  }
});
