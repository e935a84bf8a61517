import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openInFirefox } from '../../../commands/launch.ts';
import { content } from '../../../content/index.ts';
import { openFirefox } from './firefox.ts';
import { controlsOf } from './firefox-controls.ts';
import { control, focusOn, MENU, menuItem, PASTE_BOX, type Popup, TEXT } from './popup.ts';
import { watchFirefox } from './problems.ts';
import type { Toolbar } from './toolbar.ts';
import { openPages } from './toolbar-pages.ts';

const EXTENSION_ID = content.profile.extensionId;

/** Firefox with the extension in `folder`. */
export async function firefoxToolbar(folder: string): Promise<Toolbar> {
  const { browser, origin, close } = await openFirefox({ folder });
  const controls = await controlsOf(browser);
  const { page, serve, shared } = await openPages(browser, (own, path) =>
    openInFirefox(own, origin + path),
  );
  await controls.prepare(EXTENSION_ID);
  const downloads = mkdtempSync(join(tmpdir(), 'card-downloads-'));
  await controls.saveTo(downloads);
  const watch = await watchFirefox(browser, page, origin);
  const run = controls.inPopup;
  const openMenu = async () => {
    await expect.poll(() => run(`${MENU} !== null`)).toBe(true);
    const isOpen = () => run(`document.querySelector('[role=menu]') !== null`);
    if (await isOpen()) return;
    // Not by a key: pressed again, it would choose what the open menu has in focus.
    await run(`${MENU}.click()`);
    await expect.poll(isOpen).toBe(true);
  };
  const popup: Popup = {
    text: async () => String(await run(TEXT)),
    press: async (name) => {
      await focusOn(run, control(name));
      await controls.press('Enter');
    },
    key: (keys) => {
      const [key = '', ...modifiers] = keys.split('+').reverse();
      return controls.press(key, modifiers);
    },
    paste: async (text) => {
      await focusOn(run, PASTE_BOX);
      await run(`${PASTE_BOX}.value = ${JSON.stringify(text)}`);
    },
    run,
    openMenu,
    choose: async (words) => {
      await openMenu();
      await focusOn(run, menuItem(words));
      await controls.press('Enter');
    },
  };
  const opened = async () => {
    await controls.popupOpened();
    return popup;
  };
  return {
    page,
    ...shared,
    downloads,
    open: async (address, body = '') => {
      serve(body);
      if (address.startsWith('about:')) {
        await controls.open(address);
        return;
      }
      await page.goto(address);
      await page.bringToFront();
    },
    click: async () => {
      await controls.clickIcon();
      return opened();
    },
    opened,
    shortcut: () => controls.press('K', ['Alt', 'Shift']),
    menu: async () => {
      const { x, y } = await page.evaluate(() => {
        const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
        const box = (range ?? document.documentElement).getBoundingClientRect();
        return { x: box.x + 4, y: box.y + 4 };
      });
      await page.mouse.click(x, y, { button: 'right' });
      await controls.takeMenuEntry('Copy profile for this');
    },
    tabs: () => controls.tabs(),
    badge: () => controls.badge(),
    grantSites: (granted) => controls.answerQuestions(granted),
    warnings: () => controls.warnings(EXTENSION_ID),
    closePopups: () => controls.closePopup(),
    errors: async () => (await watch.takeProblems()).filter((it) => !it.startsWith('request')),
    close: async () => {
      await close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
