/**
 * The extension where the browser itself opens it: by its icon in the toolbar, its entry in the context
 * menu and its shortcut. Each is used as a person does, so that the page is granted as it is to a person.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../commands/browsers.ts';
import type { BothTypes } from './clipboard.ts';
import { builtFor } from './driver.ts';
import type { Popup } from './popup.ts';
import { oneForAWorker } from './session.ts';
import { chromiumToolbar } from './toolbar-chromium.ts';
import { firefoxToolbar } from './toolbar-firefox.ts';

export { expect };

export type Toolbar = {
  page: Page;
  /** Opens a page in the tab in front. */
  open: (address: string, body?: string) => Promise<void>;
  /** The same for a page that never finishes loading. */
  openLoading: (address: string, body: string) => Promise<void>;
  /** Puts a mark on the clipboard, so that a later copy can be told from it. */
  clear: () => Promise<void>;
  /** Waits for a popup that something else opens. */
  opened: () => Promise<Popup>;
  /** Clicks the icon. */
  click: () => Promise<Popup>;
  shortcut: () => Promise<void>;
  /** Opens the context menu where the selection is, or on the page, and takes our entry. */
  menu: () => Promise<void>;
  /** The addresses of all tabs. */
  tabs: () => Promise<string[]>;
  /** The icon's badge and title in the tab in front. */
  badge: () => Promise<string>;
  clipboard: () => Promise<string>;
  /** Both types of what is on the clipboard. */
  bothTypes: () => Promise<BothTypes>;
  /** The folder that it saves files in, new and empty at the start. */
  downloads: string;
  /** Evaluates an expression in a page of the extension, in a tab of its own. */
  inOwnPage: <R>(path: string, expression: string) => Promise<R>;
  /** Makes the browser allow or refuse a site without its prompt, which no test can answer. */
  grantSites: (granted: boolean) => Promise<void>;
  /** What the browser tells users before they install the extension. */
  warnings: () => Promise<string[]>;
  closePopups: () => Promise<void>;
  /** Errors of the extension's own pages and background since the start. */
  errors: () => Promise<string[]>;
  close: () => Promise<void>;
};

/** A copy of the built extension, with its manifest changed for one test. */
export function variantOf(
  browser: BrowserName,
  change: (manifest: Record<string, unknown>) => void,
): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'card-variant-'));
  cpSync(builtFor(browser), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Options = {
  folder?: string;
  /** A display for Chromium's window: it has none by itself. */
  display?: string;
};

/** Starts a browser for one test; `close` ends it. */
export const openToolbar = (
  browser: BrowserName,
  { folder = builtFor(browser), display }: Options = {},
): Promise<Toolbar> =>
  browser === 'firefox' ? firefoxToolbar(folder) : chromiumToolbar(folder, display);

export const test = base.extend<{ toolbar: Toolbar }, { shared: Toolbar }>({
  shared: oneForAWorker({
    chromium: () => openToolbar('chromium'),
    firefox: () => openToolbar('firefox'),
  }),
  toolbar: async ({ shared }, use) => {
    await shared.clear();
    await use(shared);
    await shared.closePopups();
  },
});
