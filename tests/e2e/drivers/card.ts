/**
 * The pages of the extension in a real browser, the same for both: Playwright drives Chromium, Puppeteer
 * drives Firefox, and the tests see neither. A test fails on any network request, console error, uncaught
 * error or violation of the content security policy.
 */
import { expect, test as base } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { CARD_SESSIONS, type CardSession, type Media } from './card-session.ts';
import { readBoth } from './clipboard.ts';
import type { Driver } from './driver.ts';
import { pressKeys } from './keys.ts';
import { locate, type Target } from './locate.ts';
import { oneForAWorker } from './session.ts';

export { expect };

/** The card as a recruiter uses it: what can be seen, clicked, typed and pasted. */
export class Card {
  readonly session: CardSession;
  private path = '/popup.html';

  constructor(session: CardSession) {
    this.session = session;
  }

  get page(): Driver {
    return this.session.page;
  }

  /** Opens the popup, or another page of the extension, as if for the first time. */
  async open(media: Media = {}, path = '/popup.html'): Promise<void> {
    this.path = path;
    await this.session.setMedia(media);
    // Only a page of the extension can forget what the card remembers, and most tests begin on one.
    if (!(await this.forget())) {
      await this.session.load(path);
      await this.forget();
    }
    await this.load();
  }

  /** Forgets what the card remembers. @returns whether the page could, as one of the extension's */
  private forget(): Promise<boolean> {
    return this.page.evaluate(() => {
      if (!location.protocol.endsWith('-extension:')) return false;
      localStorage.clear();
      // What the page that's left still notes, a scroll for example, would come back.
      Storage.prototype.setItem = () => undefined;
      return true;
    });
  }

  /** Loads the page and waits for the end of it: its beginning is drawn first. */
  private async load(): Promise<void> {
    await this.session.load(this.path);
    await expect
      .poll(() =>
        this.page.evaluate(
          () => document.querySelector('[data-whole=true], #contact, #can-see, #sample') !== null,
        ),
      )
      .toBe(true);
  }

  /** Closes the page and opens it again, like a popup that lost the focus. */
  reopen(): Promise<void> {
    return this.load();
  }

  async click(role: string, name: string, within?: string): Promise<void> {
    const target: Target = { role, name, ...(within !== undefined && { within }) };
    let box: { x: number; y: number } | null = null;
    await expect
      .poll(async () => (box = await this.page.evaluate(locate, target)), {
        message: `${role} "${name}"${within ? ` in ${within}` : ''} is in the card`,
      })
      .not.toBeNull();
    const { x, y } = box as unknown as { x: number; y: number };
    await this.page.mouse.click(x, y);
  }

  /** Presses a key, with the modifiers before it: "Shift+Tab". */
  press(keys: string): Promise<void> {
    return pressKeys(this.page, keys);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** All visible text, with white space collapsed. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }

  /** What the polite live region says. */
  status(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
  }

  /** What a paste would give: plain text, and the body of the HTML if there is some. */
  clipboard(): Promise<{ text: string; html: string | undefined }> {
    return readBoth(this.page);
  }

  /** What axe finds wrong in the page as it is now. */
  axe(): Promise<string[]> {
    return axeFindings(this.page);
  }

  /** Texts that are drawn smaller than `px`; those of figures count by the scale of their drawing. */
  textsUnder(px: number): Promise<string[]> {
    return this.page.evaluate(
      (least: number) =>
        [...document.querySelectorAll('body *')]
          .filter((it) => it.getClientRects().length > 0)
          .filter((it) =>
            [...it.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
          )
          .map((it) => {
            const svg = it.closest('svg');
            const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
            return `${parseFloat(getComputedStyle(it).fontSize) * scale} ${it.textContent}`;
          })
          .filter((it) => parseFloat(it) < least),
      px,
    );
  }

  selectedTab(): Promise<string> {
    return this.page.evaluate(
      () => document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? '',
    );
  }
}

export const test = base.extend<{ card: Card }, { session: CardSession }>({
  session: oneForAWorker(CARD_SESSIONS),
  card: async ({ session }, use) => {
    await session.takeProblems();
    await use(new Card(session));
    expect(await session.takeProblems(), 'requests, console errors and CSP violations').toEqual([]);
  },
});
