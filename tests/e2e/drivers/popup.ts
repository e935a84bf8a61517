/** The popup that a click on the icon has opened. */
export type Popup = {
  /** What the strip at its foot and the live region say, with white space collapsed. */
  text: () => Promise<string>;
  /** Presses the control with this name, by the keyboard. */
  press: (name: string) => Promise<void>;
  paste: (text: string) => Promise<void>;
  /** Evaluates an expression in it. */
  run: (expression: string) => Promise<unknown>;
  /** Chooses a format in the list by the first letter of its name, as a keyboard does. */
  choose: (format: string) => Promise<void>;
};

/** What `text` reads; an expression that runs in the popup. */
export const TEXT = `[...document.querySelectorAll('[aria-label="This page"], [role=status]')]
  .map((it) => it.innerText).join(' ').replace(/\\s+/g, ' ')`;

/** The control with this name; an expression that runs in the popup. */
export const control = (name: string) => `
  [...document.querySelectorAll('button, a, select, textarea, summary')].find((it) =>
    (it.getAttribute('aria-label') ?? it.textContent).trim() === ${JSON.stringify(name)})`;

export const PASTE_BOX = control('Job text');
export const FORMATS = control('Format');
