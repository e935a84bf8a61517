import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { buildExtension, ensureBrowser } from '../browsers.ts';
import { launchChromium } from '../launch.ts';
import { copyOf } from './copies.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 10;
const POSTING = 'https://www.linkedin.com/jobs/view/4051241378';
const OTHER = 'https://www.linkedin.com/feed/';

/** 4,500 elements and a description of 10 kB, like a job board's page. */
const PAGE = `<!doctype html><title>Acme hiring Backend Engineer in Lisbon | LinkedIn</title>
<style>li:nth-child(odd) b { color: teal } .a .b > li { padding: 1px }</style>
<h1 class="topcard__title">Backend Engineer</h1><a class="topcard__org-name-link">Acme</a>
<div class="description__text">${'<p>Design APIs and keep queues healthy.</p>'.repeat(240)}</div>
<div class="a"><ul class="b">${'<li><b>row</b><i>cell</i></li>'.repeat(1420)}</ul></div>`;

/** The same manifest with a content script that does nothing: the browser's own cost. */
function emptied(card: string): string {
  const folder = copyOf(card);
  writeFileSync(join(folder, 'content-scripts/posting-button.js'), '');
  return folder;
}

const LABELS = {
  script: 'script, ms',
  style: 'style, ms',
  layout: 'layout, ms',
  heap: 'JS heap, kB',
  copy: 'click to clipboard, ms',
  woken: '… with the background asleep, ms',
};

type Sample = Record<keyof typeof LABELS, number>;

async function metricsOf(cdp: CDPSession) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (name: string) => metrics.find((it) => it.name === name)?.value ?? Number.NaN;
}

type Timed = { clicked?: number; filled?: number };

/** How long a hand is on the button before it clicks, in milliseconds; a sleeping background wakes up then. */
const HOVER_MS = 500;

/** Stops the extension's background, as the browser does after half a minute without a message. */
async function sendToSleep(cdp: CDPSession): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await cdp.send('Target.closeTarget', { targetId });
  }
}

/**
 * The time from the user's click until the browser says that the clipboard is filled. It's measured inside
 * the script's own world, since polling the clipboard would take longer than the copy.
 */
async function clickToCopy(page: Page, cdp: CDPSession, hoverMs: number): Promise<number> {
  const worlds: { id: number; name: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const world = worlds.find(({ name }) => name.includes('recruiter card'));
  if (!world) throw new Error("The button's script isn't running in any world of this page.");
  const inWorld = async (run: () => unknown) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: `(${String(run)})()`,
      contextId: world.id,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as unknown;
  };
  await inWorld(() => {
    const times = globalThis as Timed;
    Clipboard.prototype.write = new Proxy(
      Reflect.get<Clipboard, 'write'>(Clipboard.prototype, 'write'),
      {
        async apply(write, clipboard, items) {
          await Reflect.apply(write, clipboard, items);
          times.filled = performance.now();
        },
      },
    );
    window.addEventListener('click', (event) => (times.clicked = event.timeStamp), true);
  });
  const box = await page.evaluate(() => {
    const { x, y } = document.documentElement.lastElementChild?.getBoundingClientRect() ?? {
      x: 0,
      y: 0,
    };
    return { x, y };
  });
  // People stop moving the mouse before they click.
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.waitForTimeout(hoverMs);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.mouse.click(box.x + 20, box.y + 20);
  const taken = await inWorld(async () => {
    const times = globalThis as Timed;
    while (times.filled === undefined) await new Promise(requestAnimationFrame);
    return times.filled - (times.clicked ?? Number.NaN);
  });
  return taken as number;
}

async function openOnce(
  context: BrowserContext,
  url: string,
  slowdown: number,
  button: boolean,
): Promise<Sample> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  if (button) await page.waitForFunction(() => document.documentElement.childElementCount === 3);
  else await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const of = await metricsOf(cdp);
  const sample = {
    script: of('ScriptDuration') * 1000,
    style: of('RecalcStyleDuration') * 1000,
    layout: of('LayoutDuration') * 1000,
    heap: of('JSHeapUsedSize') / 1000,
    copy: button ? await clickToCopy(page, cdp, 0) : Number.NaN,
    woken: Number.NaN,
  };
  await page.close();
  return sample;
}

/** The time of a click on a posting whose background was asleep until the hand came near the button. */
async function wakeOnce(context: BrowserContext, slowdown: number): Promise<number> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(POSTING);
  await page.waitForFunction(() => document.documentElement.childElementCount === 3);
  await sendToSleep(cdp);
  const taken = await clickToCopy(page, cdp, HOVER_MS);
  await page.close();
  return taken;
}

async function launch(extensions: string[]): Promise<BrowserContext> {
  const { context } = await launchChromium(ensureBrowser('chromium'), extensions, {
    headless: true,
    viewport: { width: 1000, height: 700 },
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route(
    (url) => url.protocol === 'https:',
    (route) => route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  return context;
}

/**
 * The button's script on a page of 4,500 elements, compared with an empty script and no extension,
 * interleaved; on a posting and on another page of the same host; at full speed and slowed down 4 times.
 */
export async function benchContentScript(): Promise<void> {
  const card = buildExtension('chromium');
  const empty = emptied(card);
  const contexts = [await launch([]), await launch([empty]), await launch([card])] as const;
  const rows: string[][] = [];
  for (const slowdown of [1, 4]) {
    for (const [name, url] of [
      ['posting', POSTING],
      ['other page', OTHER],
    ] as const) {
      const samples: Sample[][] = [[], [], []];
      // The first round warms up the browsers and doesn't count.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [i, context] of contexts.entries()) {
          const sample = await openOnce(context, url, slowdown, i === 2 && url === POSTING);
          if (round > 0) samples[i]?.push(sample);
        }
      }
      if (url === POSTING) {
        for (const sample of samples[2] ?? []) sample.woken = await wakeOnce(contexts[2], slowdown);
      }
      for (const key of Object.keys(LABELS) as (keyof typeof LABELS)[]) {
        const [none = 0, nothing = 0, ours = 0] = samples.map((it) =>
          median(it.map((sample) => sample[key])),
        );
        if (Number.isNaN(ours)) continue;
        const label = LABELS[key];
        const cell = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(2));
        rows.push([
          `${slowdown}x`,
          name,
          label,
          cell(none),
          cell(nothing),
          cell(ours),
          key === 'copy' || key === 'woken' ? '' : cell(ours - nothing),
        ]);
      }
    }
  }
  for (const context of contexts) await context.close();

  console.log(
    `\nThe script on job boards, medians of ${ROUNDS} loads of a page of 4,500 elements:`,
  );
  printTable(['slowed', 'page', '', 'no extension', 'empty script', 'card', 'card − empty'], rows);
  for (const file of readdirSync(join(card, 'content-scripts'))) {
    const path = join(card, 'content-scripts', file);
    console.log(`${file}: ${statSync(path).size} bytes raw.`);
  }
  rmSync(empty, { recursive: true });
}
