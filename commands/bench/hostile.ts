import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_TITLES, type BrowserName, buildExtension, ensureBrowser } from '../browsers.ts';
import { launchChromium, launchFirefox } from '../launch.ts';
import { HEAD, HOSTILE_ADDRESSES, HOSTILE_PAGES } from './hostile-pages.ts';
import { printTable } from './table.ts';

/** In characters. Linear work takes about twice as long on the larger one. */
const [SMALL, LARGE] = [50_000, 100_000];
const ROUNDS = 12;
/** How often a growth is measured again, since a busy machine may have caused it. */
const AGAIN = 4;
const LINEAR = 2.5;
/** Times below this, in milliseconds, are too short for their growth to mean anything. */
const SHORT = 1;
const ADDRESS = 'https://careers.acme.example/jobs/backend-engineer-4711';

type Tab = {
  open: (address: string, html: string) => Promise<void>;
  evaluate: (expression: string) => Promise<unknown>;
};

/** Opens a browser whose requests are all answered here. */
const BROWSERS: Record<BrowserName, (card: string) => Promise<[Tab, () => Promise<void>]>> = {
  chromium: async () => {
    const { context } = await launchChromium(ensureBrowser('chromium'), [], { headless: true });
    const page = await context.newPage();
    let body = '';
    await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body }));
    const open = async (address: string, html: string) => {
      body = html;
      await page.goto(address);
    };
    const evaluate = (expression: string) => page.evaluate<unknown>(expression);
    return [{ open, evaluate }, () => context.close()];
  },
  firefox: async (card) => {
    const path = ensureBrowser('firefox');
    const { browser, close } = await launchFirefox(path, card, { headless: true });
    const page = await browser.newPage();
    let body = '';
    page.on('request', (request) => {
      void request.respond({ status: 200, contentType: 'text/html', body }).catch(() => undefined);
    });
    await page.setRequestInterception(true);
    const open = async (address: string, html: string) => {
      body = html;
      await page.goto(address);
    };
    return [{ open, evaluate: (expression) => page.evaluate(expression) }, close];
  },
};

/**
 * How long the script that reads a page takes, in milliseconds: the least of several runs, since whatever
 * else a busy machine does only adds to it.
 */
async function timed(tab: Tab, script: string, address: string, html: string): Promise<number> {
  await tab.open(address, `<!doctype html><meta charset="utf-8">${html}`);
  const least = await tab.evaluate(`(() => {
    const times = [];
    for (let round = 0; round < ${ROUNDS}; round++) {
      const start = performance.now();
      (0, eval)(${JSON.stringify(script)});
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  })()`);
  return Number(least);
}

/** What each kind of input is, as an address and a page. */
const KINDS: [string, (size: number) => [address: string, html: string]][] = [
  ['(a page with hardly anything)', () => [ADDRESS, HEAD]],
  ...Object.entries(HOSTILE_PAGES).map(([name, make]): (typeof KINDS)[number] => [
    name,
    (size) => [ADDRESS, make(size)],
  ]),
  ...Object.entries(HOSTILE_ADDRESSES).map(([name, make]): (typeof KINDS)[number] => [
    name,
    (size) => [make(size), HEAD],
  ]),
];

/** Prints how long the built extension takes to read hostile pages, in both browsers and two sizes. */
export async function benchHostile(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    const card = buildExtension(name);
    const script = readFileSync(join(card, 'read-page.js'), 'utf8');
    const [tab, close] = await BROWSERS[name](card);
    const rows: string[][] = [];
    for (const [kind, make] of KINDS) {
      let [small, large] = [Infinity, Infinity];
      for (let n = 0; n <= AGAIN && (n === 0 || large / small > LINEAR); n++) {
        small = Math.min(small, await timed(tab, script, ...make(SMALL)));
        large = Math.min(large, await timed(tab, script, ...make(LARGE)));
      }
      const growth = small < SHORT ? '' : (large / small).toFixed(1);
      rows.push([kind, small.toFixed(1), large.toFixed(1), growth]);
    }
    await close();
    console.log(
      `\nReading hostile pages in ${BROWSER_TITLES[name]}, the least of ${ROUNDS} runs or more:`,
    );
    printTable(['', '50 kB, ms', '100 kB, ms', '100 ÷ 50'], rows);
  }
}
