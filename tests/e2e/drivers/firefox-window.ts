import type { Browser } from 'puppeteer-core';
import { FIREFOX_THEME } from '../../../commands/launch.ts';
import { HANGS_MS } from './driver.ts';

/**
 * Firefox's own window, which knows what WebDriver BiDi doesn't reach: the toolbar, menus, keys and
 * popups, and the console of extension pages. `-remote-allow-system-access` lets a test run scripts in
 * it.
 */
export type FirefoxWindow = {
  /** Runs the body of an async function in the window; what it returns comes back as JSON. */
  run: (body: string) => Promise<unknown>;
};

type Bidi = { send: (method: string, params: object) => Promise<{ result: unknown }> };
type Answer = { type: string; result?: { value?: string } };

/**
 * A window of a Firefox that runs.
 * @param at its place among the windows, in the order in which they were opened
 */
export async function windowOf(browser: Browser, at = 0): Promise<FirefoxWindow> {
  // Puppeteer has no public way to send a command of its own.
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  return {
    run: async (body) => {
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => { ${body} })().then((it) => JSON.stringify(it ?? null))`,
        target: { context: contexts[at]?.context },
        awaitPromise: true,
      });
      const answer = result as Answer;
      if (answer.type !== 'success') {
        throw new Error(`Firefox's window answered ${JSON.stringify(answer)}`);
      }
      return JSON.parse(answer.result?.value ?? 'null') as unknown;
    },
  };
}

/** Shows all pages in a theme from now on. */
export const setTheme = async (browser: Browser, theme: 'light' | 'dark'): Promise<void> => {
  const { run } = await windowOf(browser);
  await run(`Services.prefs.setIntPref('${FIREFOX_THEME.name}', ${FIREFOX_THEME[theme]});`);
};

/** Statements that wait for a condition in the window, and name it if it never comes. */
export const until = (condition: string, what: string): string => `
  for (const end = Date.now() + ${HANGS_MS}; !(${condition}); ) {
    if (Date.now() > end) throw new Error(${JSON.stringify(`Firefox never showed this: ${what}.`)});
    await new Promise((resolve) => setTimeout(resolve, 25));
  }`;
