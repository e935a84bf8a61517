/**
 * Job boards' pages in a real browser with the extension, the same for both: every page is served by
 * interception at its real address, so no request leaves the machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { BrowserName } from '../../../commands/browsers.ts';
import { BOARD_PAGES } from '../../fixtures/boards/index.ts';
import { BOARD_SESSIONS, type BoardSession } from './board-session.ts';
import {
  type BothTypes,
  clipboardText,
  markClipboard,
  readBoth,
  readText,
  textCopied,
} from './clipboard.ts';
import type { Driver } from './driver.ts';
import { pressKeys } from './keys.ts';
import type { Served } from './serve.ts';
import { oneForAWorker } from './session.ts';

export { expect };

type Box = { x: number; y: number; width: number; height: number };

/** The box of our element, and how many children the root element has. Runs in the page. */
const look = () => {
  // A page may have shadowed the member of its document.
  const root = document.querySelector('html') ?? document.documentElement;
  const { lastElementChild: last, childElementCount: children } = root;
  const isOurs = last !== null && !['HEAD', 'BODY', 'FRAMESET'].includes(last.tagName);
  if (!isOurs) return { children, box: null };
  const { x, y, width, height } = last.getBoundingClientRect();
  return { children, box: { x, y, width, height } };
};

/** The button may have it while the panel is still closed. */
const PANEL_HAS_FOCUS = `root?.activeElement?.closest('[role=dialog]') instanceof Element`;

/** Between two documents there's nothing to look at. */
const between = { box: null };

/** One tab on a job board. */
export class BoardTab {
  readonly session: BoardSession;

  constructor(session: BoardSession) {
    this.session = session;
  }

  get page(): Driver {
    return this.session.page;
  }

  /** Opens an address; whatever the page asks for on its own host is served as it is. */
  async open(address: string, served: Served): Promise<void> {
    this.session.serve(() => served);
    await this.page.goto(address);
  }

  look() {
    return this.page.evaluate(look);
  }

  /** Waits for the button and returns its box, across a navigation if there is one. */
  async button(): Promise<Box> {
    let found: Box | null = null;
    await expect
      .poll(async () => (found = (await this.look().catch(() => between)).box), {
        message: 'the button is there',
      })
      .not.toBeNull();
    return found as unknown as Box;
  }

  /** Waits until our element is gone. */
  async noButton(): Promise<void> {
    await expect.poll(async () => (await this.look()).box, { message: 'no button' }).toBeNull();
  }

  /** Waits until the content script has decided what to show and stored what was chosen; returns what there is. */
  async settled(): Promise<ReturnType<typeof look>> {
    await this.session.settled();
    return this.look();
  }

  async press(): Promise<void> {
    const { x, y } = await this.button();
    await this.page.mouse.click(x + 20, y + 20);
  }

  /** Puts a mark on the clipboard, so that a later copy can be told from it. */
  clear(): Promise<void> {
    return markClipboard(this.session.reader, this.page);
  }

  /** What a paste gives. Asked of the page itself, since a page that's left stops what it is copying. */
  async clipboard(): Promise<string> {
    const here = await readText(this.page).catch(() => undefined);
    return here ?? clipboardText(this.session.reader, this.page);
  }

  /** Both types of what a paste gives. */
  bothTypes(): Promise<BothTypes> {
    return readBoth(this.page);
  }

  /** Presses the button and waits for what it copies. */
  async copied(): Promise<string> {
    await this.clear();
    await this.press();
    return textCopied(() => this.clipboard());
  }

  /** The same, and waits for the panel, which takes the focus: keys are for it. */
  async copiedInPanel(): Promise<string> {
    const text = await this.copied();
    await expect
      .poll(() => this.session.inRoot(PANEL_HAS_FOCUS), { message: 'the panel has the focus' })
      .toBe(true);
    return text;
  }

  pressKeys(...keys: string[]): Promise<void> {
    return pressKeys(this.page, ...keys);
  }
}

const pageNamed = (board: string, name: string) => {
  const page = BOARD_PAGES.find((it) => it.board === board && it.name === name);
  if (!page) throw new Error(`There is no page ${board}/${name}.`);
  return page;
};

export const LINKEDIN = pageNamed('linkedin', 'posting');
export const LINKEDIN_LIST = pageNamed('linkedin', 'other');

/** A script that a test page may need, from node_modules. */
export const scriptOf = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../../node_modules', path), 'utf8');

/** A browser of its own, for a test that leaves it in a state that no other test can use. */
export const openBoard = (browser: BrowserName): Promise<BoardSession> => BOARD_SESSIONS[browser]();

export const test = base.extend<{ tab: BoardTab }, { board: BoardSession }>({
  board: oneForAWorker(BOARD_SESSIONS),
  tab: async ({ board }, use) => {
    await board.setStorage({});
    await use(new BoardTab(board));
    // What a page still has to store would be in the next test's way.
    await board.page.goto('about:blank');
  },
});
