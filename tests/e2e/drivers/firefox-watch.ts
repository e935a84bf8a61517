import type { Browser, Page } from 'puppeteer-core';

/**
 * Firefox reports neither console, errors nor requests of extension pages through WebDriver BiDi.
 * Its own browser window knows them all, and `-remote-allow-system-access` lets a test ask there.
 */
type Bidi = { send: (method: string, params: object) => Promise<{ result: unknown }> };

/** Runs in Firefox's browser window: collects every request that the card starts. */
const WATCH_REQUESTS = (origin: string) => `
  globalThis.cardRequests = [];
  Services.obs.addObserver({
    observe(channel) {
      const by = channel.QueryInterface(Ci.nsIHttpChannel).loadInfo.triggeringPrincipal.origin;
      if (by.startsWith(${JSON.stringify(origin)})) cardRequests.push('request to ' + channel.URI.spec);
    },
  }, 'http-on-opening-request');
  '[]'`;

/**
 * What Firefox notes of a page that is closed while the browser still answers it, or that scrolls before
 * its last picture has come. Neither is an error of the page, and a slow machine has both.
 */
const NOTES =
  /^(XPConnect JavaScript: Promise (resolved|rejected) (after context unloaded|while context is inactive)|Layout: Layout was forced before the page was fully loaded)/;

/** Runs there too: what was collected, and the errors and violations that name a page of the card. */
const TAKE_PROBLEMS = (origin: string) => `
  const errors = Services.console.getMessageArray()
    .filter((it) => it instanceof Ci.nsIScriptError && it.sourceName.startsWith(${JSON.stringify(origin)}))
    .map((it) => it.category + ': ' + it.errorMessage)
    .filter((it) => !${String(NOTES)}.test(it));
  Services.console.reset();
  JSON.stringify([...cardRequests.splice(0), ...errors])`;

/** Runs in the card: keeps what is said with console.error, which the window does not know. */
const keepConsoleErrors = () => {
  const kept = ((window as { cardErrors?: string[] }).cardErrors ??= []);
  console.error = (...words: unknown[]) => kept.push(`console: ${words.join(' ')}`);
};

/**
 * Begins to watch the card.
 * @returns what to call after each load, and what gives and forgets the problems so far.
 */
export async function watchFirefox(browser: Browser, page: Page, origin: string) {
  // Puppeteer has no public way to send a command of its own.
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const evaluate = async (expression: string) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `{${expression}}`,
      target: { context: contexts[0]?.context },
      awaitPromise: false,
    });
    const answer = result as { type: string; result?: { value: string } };
    if (answer.type !== 'success')
      throw new Error(`Firefox's window said ${JSON.stringify(answer)}`);
    return JSON.parse(answer.result?.value ?? '[]') as string[];
  };
  await evaluate(WATCH_REQUESTS(origin));
  return {
    onLoad: () => page.evaluate(keepConsoleErrors),
    takeProblems: async () => [
      ...(await evaluate(TAKE_PROBLEMS(origin))),
      ...(await page.evaluate(
        () => (window as { cardErrors?: string[] }).cardErrors?.splice(0) ?? [],
      )),
    ],
  };
}
