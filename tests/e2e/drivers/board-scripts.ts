/** What the tests run in pages of the extension and in the world of its content scripts, as expressions. */

/** In a page of the extension: replaces all that is stored. */
export const storing = (items: Record<string, unknown>): string => `
  (async () => {
    const area = (globalThis.browser ?? chrome).storage.local;
    await area.clear();
    await area.set(${JSON.stringify(items)});
    return 'done';
  })()`;

/** In the world of the content scripts, where entrypoints/posting-button.content leaves this. */
export const SETTLED = `globalThis[Symbol.for('settled')]?.().then(() => 'settled')`;

/**
 * In that world, the browser opens a closed shadow root to a content script: has an expression evaluated
 * where `root` is the button's, and its value as JSON.
 */
export const inRoot = (expression: string): string => `(async () => {
  const host = document.documentElement.lastElementChild;
  const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host);
  return JSON.stringify(await (${expression.trim()}) ?? null);
})()`;

/** There: the words of the button and its panel, and where their controls are, in pixels of the window. */
export type Shown = { text: string; controls: { name: string; x: number; y: number }[] };

export const SHOWN = `(() => {
  const controls = [...(root?.querySelectorAll('button') ?? [])].map((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    const name = (it.getAttribute('aria-label') ?? it.textContent).trim();
    return { name, x: x + width / 2, y: y + height / 2 };
  });
  const text = [...(root?.querySelectorAll('p, h2, button') ?? [])].map((it) => it.textContent);
  return { text: text.join('\\n'), controls };
})()`;

/** Such an expression, run by a page of the extension in the tab that's in front. */
export const inFront = (expression: string): string => `
  (async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const [{ result }] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => ${expression},
    });
    return result;
  })()`;
