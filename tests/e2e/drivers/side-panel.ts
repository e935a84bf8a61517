/** Chromium's side panel and Firefox's sidebar, opened from the popup as a person does. */
import { expect } from '@playwright/test';
import type { BrowserName } from '../../../commands/browsers.ts';
import { HANGS_MS } from './driver.ts';
import { until, windowOf } from './firefox-window.ts';
import { control, TEXT } from './popup.ts';
import type { Toolbar } from './toolbar.ts';

export type SidePanel = {
  /** All that it shows, with white space collapsed. */
  text: () => Promise<string>;
  /** Evaluates an expression in it. */
  run: (expression: string) => Promise<unknown>;
};

const ADDRESS = '/reader.html?side-panel';

type Run = SidePanel['run'];

async function inChromium({ page }: Toolbar): Promise<Run> {
  const target = await page
    .browser()
    .waitForTarget((it) => it.url().endsWith(ADDRESS), { timeout: HANGS_MS });
  const panel = await target.asPage();
  return (expression) => panel.evaluate(expression);
}

const SIDEBAR = `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`;

async function inFirefox({ page }: Toolbar): Promise<Run> {
  const { run } = await windowOf(page.browser());
  await run(until(`${SIDEBAR}?.currentURI.spec.endsWith(${JSON.stringify(ADDRESS)})`, 'sidebar'));
  return (expression) =>
    run(`
      const { messageManager } = ${SIDEBAR};
      const answer = new Promise((resolve) => messageManager.addMessageListener('panel-answer', ({ data }) => resolve(data)));
      const script = ${JSON.stringify(`
        const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Promise.resolve(Cu.evalInSandbox(${JSON.stringify(`(async () => (${expression.trim()}))()`)}, box))
          .then((it) => sendAsyncMessage('panel-answer', it ?? null), (error) => sendAsyncMessage('panel-answer', String(error)));`)};
      messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      return answer;`);
}

/** Opens it by the popup's menu, and closes the popup. */
export async function openSidePanel(toolbar: Toolbar, browser: BrowserName): Promise<SidePanel> {
  const popup = await toolbar.click();
  await expect.poll(() => popup.run(`document.querySelector('h1') !== null`)).toBe(true);
  const menu = () => popup.run(`document.querySelector('[role=menu]')?.textContent ?? ''`);
  await popup.run(`${control('More')}.click()`);
  await expect.poll(menu).toContain('Open in side panel');
  // The popup may close while the key is still down.
  await popup.press('Open in side panel').catch(() => undefined);
  const run = await (browser === 'firefox' ? inFirefox(toolbar) : inChromium(toolbar));
  await toolbar.closePopups();
  return { run, text: async () => String(await run(TEXT)) };
}
