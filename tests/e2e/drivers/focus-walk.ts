/** Walking through a page by the Tab key: every stop is reached, and none is hidden. */
import { expect } from '@playwright/test';

/** A page that can be asked and that takes keys. */
export type Walked = {
  run: (expression: string) => Promise<unknown>;
  /** Presses a key, with the modifiers before it: "Shift+Tab". */
  key: (keys: string) => Promise<unknown>;
};

const STOPS = `[...document.querySelectorAll('a[href], button, input, textarea, summary, [tabindex="0"]')]
  .filter((it) => it.tabIndex >= 0 && it.checkVisibility({ visibilityProperty: true }))`;

/**
 * Which stop has the focus, and why the walk waits there: the key that leaves it isn't done yet, or it's
 * hidden by the edge of the window or what lies over it. What is higher than half of the window can't always
 * be seen as a whole.
 */
const FOCUSED = `(() => {
  const it = document.activeElement;
  const at = ${STOPS}.indexOf(it);
  const { left, top, width, height } = it.getClientRects()[0] ?? {};
  const name = it.outerHTML.slice(0, 120);
  if (it.hasAttribute('data-left')) return { at, hidden: name + ' still has the focus' };
  if (it === document.body || height > innerHeight / 2) return { at, hidden: '' };
  if (top < -1 || top + height > innerHeight + 1) {
    return { at, hidden: name + ' from ' + top + ' to ' + (top + height) + ' of ' + innerHeight };
  }
  const over = [0.15, 0.5, 0.85].map((y) => document.elementFromPoint(left + width / 2, top + y * height))
    .find((on) => !it.contains(on) && !on?.contains(it));
  return { at, hidden: over ? name + ' under ' + over.outerHTML.slice(0, 80) : '' };
})()`;

/** Marks what the next key leaves. */
const LEAVE = `(() => {
  for (const it of document.querySelectorAll('[data-left]')) it.removeAttribute('data-left');
  document.activeElement.setAttribute('data-left', '');
})()`;

/**
 * Walks from the first stop to the last and back.
 * @param state what to call the page in a failure
 */
export async function walkStops({ run, key }: Walked, state: string): Promise<void> {
  const count = Number(await run(`${STOPS}.length`));
  expect(count, state).toBeGreaterThan(3);
  await run(`${STOPS}[0].focus()`);
  for (const [keys, last] of [
    ['Tab', count - 1],
    ['Shift+Tab', 0],
  ] as const) {
    const reached = new Set<number>();
    // A part that scrolls may be a stop as well, as the browser likes.
    for (let steps = 0; steps < 2 * count; steps++) {
      const focused = async () => (await run(FOCUSED)) as { at: number; hidden: string };
      const message = `${state}: ${keys}, step ${steps}`;
      // The page may scroll to it after the key is done.
      await expect.poll(async () => (await focused()).hidden, { message }).toBe('');
      const { at } = await focused();
      reached.add(at);
      if (at === last) break;
      await run(LEAVE);
      await key(keys);
    }
    reached.delete(-1);
    expect(reached.size, `${state}: stops reached by ${keys}`).toBe(count);
  }
}
