/** The panel as somebody sees it and walks through it by keyboard, whatever the page around it. */
import { type BoardTab, expect } from './board.ts';

/** Every stop of the Tab key in the button's shadow root, in order; runs there. */
const STOPS = `[...root.querySelectorAll('button, a[href], textarea')]
  .filter((it) => it.tabIndex >= 0 && it.checkVisibility({ visibilityProperty: true }))`;

/**
 * What is wrong with an element's place: where it's outside of the window, and what covers it. What is
 * higher than the window can't be in it as a whole.
 */
const PLACE = `(it) => {
  const { left, top, right, bottom, width, height } = it.getBoundingClientRect();
  const name = (it.getAttribute('aria-label') ?? it.textContent).trim();
  if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1) {
    return name + ' reaches from ' + [left, top] + ' to ' + [right, bottom] + ' of ' + [innerWidth, innerHeight];
  }
  const covered = [[0.5, 0.5], [0.2, 0.5], [0.8, 0.5], [0.5, 0.2], [0.5, 0.8]].some(
    ([x, y]) => !it.contains(root.elementFromPoint(left + x * width, top + y * height)),
  );
  return covered ? name + ' is covered' : '';
}`;

/** What is wrong with the panel's own box, and with a menu that's open; empty where all is in the window. */
export const outside = (tab: BoardTab): Promise<unknown> =>
  tab.session.inRoot(`[...root.querySelectorAll('[role=dialog], [role=menu]')]
    .map(${PLACE}).filter(Boolean).concat(
      // Nothing in it is cut off sideways, either.
      [...root.querySelectorAll('[role=dialog]')]
        .filter((it) => it.scrollWidth > it.clientWidth + 1)
        .map((it) => it.scrollWidth + ' px in ' + it.clientWidth))`);

/**
 * Which stop has the focus, and what hides it. A browser may scroll with its next frame, to the caret of a text
 * that just got the focus, for example; a person doesn't press a key before that.
 */
const FOCUSED = `(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const it = root.activeElement;
  return { at: ${STOPS}.indexOf(it), hidden: it ? (${PLACE})(it) : 'nothing has the focus' };
})()`;

/** Scrolls the panel until the last quarter of a stop isn't in view, and gives the stop before it the focus. */
export const showMost = (tab: BoardTab, name: string): Promise<unknown> =>
  tab.session.inRoot(`(() => {
    const stops = ${STOPS};
    const i = stops.findIndex((it) => it.textContent.trim() === ${JSON.stringify(name)});
    const panel = root.querySelector('[role=dialog]');
    stops[i - 1].focus({ preventScroll: true });
    const { top, height } = stops[i].getBoundingClientRect();
    panel.scrollTop += top + 0.75 * height - panel.getBoundingClientRect().bottom;
    return (${PLACE})(stops[i]);
  })()`);

/** What hides the stop that has the focus, after its name; empty where nothing does. */
export const hiddenFocus = (tab: BoardTab): Promise<unknown> =>
  tab.session.inRoot(`[root.activeElement.textContent.trim(), (await ${FOCUSED}).hidden]`);

/**
 * Walks through every stop of the button and the panel and back. Each gets the focus, and none is hidden.
 * @returns the names of the stops
 */
export async function walk(tab: BoardTab, state: string): Promise<string[]> {
  const names = (await tab.session.inRoot(`(() => {
    const stops = ${STOPS};
    stops[0].focus();
    return stops.map((it) => (it.getAttribute('aria-label') ?? it.textContent).trim());
  })()`)) as string[];
  for (const [keys, at] of [
    ['Tab', (i: number) => i],
    ['Shift+Tab', (i: number) => names.length - 1 - i],
  ] as const) {
    for (let i = 0; i < names.length; i++) {
      if (i > 0) await tab.pressKeys(keys);
      await expect
        .poll(() => tab.session.inRoot(FOCUSED), {
          message: `${state}: ${keys} to ${names[at(i)] ?? ''}`,
        })
        .toEqual({ at: at(i), hidden: '' });
    }
  }
  return names;
}
