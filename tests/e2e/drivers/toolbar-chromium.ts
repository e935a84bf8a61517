import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { openChromiumWithPopups } from './chromium.ts';
import { type Driver, HANGS_MS } from './driver.ts';
import { pressKeys } from './keys.ts';
import { control, focusOn, MENU, menuItem, PASTE_BOX, type Popup, TEXT } from './popup.ts';
import { collectErrors, collectPageErrors } from './problems.ts';
import type { Toolbar } from './toolbar.ts';
import { openPages } from './toolbar-pages.ts';

async function openMenu(popup: Page): Promise<void> {
  await popup.waitForSelector('.sticky-bar [aria-haspopup=menu]', { timeout: HANGS_MS });
  if (await popup.evaluate(`${MENU}.ariaExpanded === 'true'`)) return;
  await popup.evaluate(`${MENU}.focus()`);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[role=menu]');
}

/** What a test does with a popup of Chromium's, which is a page like any other. */
function popupIn(popup: Page): Popup {
  const run = (expression: string) => popup.evaluate(expression);
  return {
    text: async () => String(await popup.evaluate(TEXT)),
    press: async (name) => {
      await focusOn(run, control(name));
      await popup.keyboard.press('Enter');
    },
    key: (keys) => pressKeys(popup as unknown as Driver, keys),
    paste: async (text) => {
      await focusOn(run, PASTE_BOX);
      await popup.keyboard.sendCharacter(text);
    },
    run,
    openMenu: () => openMenu(popup),
    choose: async (words) => {
      await openMenu(popup);
      await focusOn(run, menuItem(words));
      await popup.keyboard.press('Enter');
    },
  };
}

/** Chromium with the extension in `folder`, in a window if there's a display for it. */
export async function chromiumToolbar(folder: string, display?: string): Promise<Toolbar> {
  const { browser, extension, origin } = await openChromiumWithPopups(folder, display);
  const downloads = mkdtempSync(join(tmpdir(), 'card-downloads-'));
  const cdp = await browser.target().createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const waitForTarget = (end: string) =>
    browser.waitForTarget((target) => target.url().endsWith(end), { timeout: HANGS_MS });
  const worker = async () => {
    const found = await (await waitForTarget('/background.js')).worker();
    if (!found) throw new Error('The background did not start.');
    return found;
  };
  const inBackground = async (expression: string) => (await worker()).evaluate(expression);
  const errors: string[] = [];
  collectErrors(await worker(), errors);
  for (const site of ['https://reader.example', 'https://careers.acme.example']) {
    for (const name of ['clipboard-read', 'clipboard-write']) {
      const permission = { name, allowWithoutSanitization: false };
      await browser.setPermission(site, { permission, state: 'granted' });
    }
  }
  const { page, serve, shared } = await openPages(browser, (own, path) => own.goto(origin + path));

  const popupOf = async (opening: Promise<unknown>): Promise<Popup> => {
    const waiting = waitForTarget('/popup.html');
    await opening;
    const popup = await (await waiting).asPage();
    collectPageErrors(popup, errors);
    return popupIn(popup);
  };
  const click = () => popupOf(extension.triggerAction(page));
  const closePopups = async () => {
    const popups = () => browser.targets().filter((it) => it.url().endsWith('/popup.html'));
    await expect
      .poll(async () => {
        for (const target of popups()) {
          // It may be closing by itself.
          await target
            .asPage()
            .then((popup) => popup.close())
            .catch(() => undefined);
        }
        return popups().length;
      })
      .toBe(0);
  };
  /** Chromium has neither its menus nor its keys without a window: the same handlers, the same grant. */
  const dispatch = async (event: string, ...values: string[]) => {
    await click();
    await closePopups();
    await page.bringToFront();
    // The driver evaluates as if the user had just acted on the page, which a real key does.
    await page.evaluate(() => undefined);
    await inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.${event}.dispatch(${[...values, 'tab'].join()}))`);
  };
  return {
    page,
    ...shared,
    downloads,
    open: async (address, body = '') => {
      serve(body);
      await page.goto(address);
      await page.bringToFront();
    },
    click,
    opened: () => popupOf(Promise.resolve()),
    shortcut: () => dispatch('commands.onCommand', '"copy-profile"'),
    menu: async () => {
      const selectionText = await page.evaluate(() => String(getSelection() ?? ''));
      await dispatch('contextMenus.onClicked', JSON.stringify({ selectionText }));
    },
    tabs: async () => (await browser.pages()).map((tab) => tab.url()),
    badge: async () =>
      String(
        await inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(async ([{ id: tabId }]) => await chrome.action.getBadgeText({ tabId }) + ' ' + await chrome.action.getTitle({ tabId }))`),
      ),
    grantSites: async (granted) => {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({
          extensionId: extension.id,
          hostAccess: granted ? 'ON_ALL_SITES' : 'ON_CLICK',
        })})`,
      );
      await settings.close();
      await page.bringToFront();
    },
    warnings: async () =>
      (await inBackground(
        'chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()))',
      )) as string[],
    closePopups,
    errors: () => Promise.resolve(errors),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
