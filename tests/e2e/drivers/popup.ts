import { expect } from '@playwright/test';

/** The popup that a click on the icon has opened. */
export type Popup = {
  /** All that it shows and says, with white space collapsed. */
  text: () => Promise<string>;
  /** Presses the control with this name as soon as it's there, by the keyboard. */
  press: (name: string) => Promise<void>;
  /** Presses a key, with the modifiers before it: "Shift+Tab". */
  key: (keys: string) => Promise<void>;
  paste: (text: string) => Promise<void>;
  /** Evaluates an expression in it. */
  run: (expression: string) => Promise<unknown>;
  /** Opens the menu of the primary action, where it's closed. */
  openMenu: () => Promise<void>;
  /** Chooses the entry of that menu that begins with these words, by keyboard. */
  choose: (words: string) => Promise<void>;
};

/** What `text` reads; an expression that runs in the popup. */
export const TEXT = `document.body.innerText.replace(/\\s+/g, ' ')`;

/** The control with this name; an expression that runs in the popup. */
export const control = (name: string) => `
  [...document.querySelectorAll('button, a, select, textarea, summary')].find((it) =>
    (it.getAttribute('aria-label') ?? it.textContent).trim() === ${JSON.stringify(name)})`;

export const PASTE_BOX = control('Job text');

/** The button that opens the menu of the primary action. */
export const MENU = `document.querySelector('.sticky-bar [aria-haspopup=menu]')`;

/** The entry of an open menu that begins with these words. */
export const menuItem = (words: string) => `
  [...document.querySelectorAll('[role^=menuitem]')].find((it) =>
    it.textContent.trim().startsWith(${JSON.stringify(words)}))`;

/**
 * Gives the focus to what an expression finds, as soon as it's there: a popup draws its beginning first.
 * @param run evaluates an expression in the popup
 */
export const focusOn = (run: Popup['run'], found: string): Promise<void> =>
  expect
    .poll(() => run(`(() => { const it = ${found}; it?.focus(); return Boolean(it); })()`))
    .toBe(true);
