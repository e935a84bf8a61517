import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { buildExtension, ensureBrowser } from '../browsers.ts';
import { launchChromium } from '../launch.ts';
import { copyWithoutWorker } from './copies.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 25;
const POPUP = '/popup.html';

/** A popup that does nothing: the browser's own cost. Like the card here, it has no worker. */
function writeBlankExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'blank-popup-'));
  const manifest = {
    manifest_version: 3,
    name: 'blank',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>blank</title><body>blank</body></html>',
  );
  return folder;
}

/** Milliseconds, except for the heap, which is in kB. */
type Sample = { paint: number; script: number; style: number; layout: number; heap: number };

/** One opening in a process of its own, like the first one of the day. */
async function openOnce(context: BrowserContext, url: string, slowdown: number): Promise<Sample> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // What a page defers until after the paint doesn't count: its timers never run.
  await page.addInitScript(() => {
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
  });
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((it) => it.name === name)?.value ?? Number.NaN;
  await page.close();
  return {
    paint,
    script: metric('ScriptDuration') * 1000,
    style: metric('RecalcStyleDuration') * 1000,
    layout: metric('LayoutDuration') * 1000,
    heap: metric('JSHeapUsedSize') / 1000,
  };
}

const bytesOf = (folder: string, path: string): number => statSync(join(folder, path)).size;

/** Bytes of the scripts and style sheets that a page names, which is everything it loads. */
function partBytes(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)];
  return parts.reduce((sum, [, path = '']) => sum + bytesOf(folder, path), 0);
}

/** Bytes of all the extension's files. */
const allBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + bytesOf(entry.parentPath, entry.name), 0);

/**
 * Writes what a page of the card shows first as a page beside it that has the same style sheets and no
 * script: what the view itself takes.
 * @returns its path
 */
async function writePlain(context: BrowserContext, card: string, url: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const html = await page.evaluate(() => {
    for (const it of document.querySelectorAll('script, link[rel=modulepreload]')) it.remove();
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
  await page.close();
  const path = `/plain-${basename(url)}`;
  writeFileSync(join(card, path), html);
  return path;
}

const KINDS = ['blank', 'plain', 'card'] as const;
const NAMES = { paint: 'first contentful paint, ms', heap: 'JS heap, kB' };
const METRICS = ['paint', 'script', 'style', 'layout', 'heap'] as const;

/** A page of the card against a blank and a plain one, in turns, at full speed and slowed down 4 times. */
async function compare(
  context: BrowserContext,
  pages: Record<(typeof KINDS)[number], string>,
): Promise<void> {
  const rows: string[][] = [];
  for (const slowdown of [1, 4]) {
    const samples: Record<(typeof KINDS)[number], Sample[]> = { blank: [], plain: [], card: [] };
    // The first round warms up the browser and doesn't count.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const kind of KINDS) {
        const sample = await openOnce(context, pages[kind], slowdown);
        if (round > 0) samples[kind].push(sample);
      }
    }
    for (const metric of METRICS) {
      const ratioTo = (kind: 'blank' | 'plain') => {
        const ratio = median(
          samples.card.map((it, i) => it[metric] / (samples[kind][i]?.[metric] ?? Number.NaN)),
        );
        return Number.isFinite(ratio) ? ratio.toFixed(2) : '';
      };
      rows.push([
        `${slowdown}x`,
        metric in NAMES ? NAMES[metric as keyof typeof NAMES] : `${metric}, ms`,
        ...KINDS.map((kind) => median(samples[kind].map((it) => it[metric])).toFixed(1)),
        ratioTo('blank'),
        ratioTo('plain'),
      ]);
    }
  }
  printTable(['slowed', '', ...KINDS, 'card ÷ blank', 'card ÷ plain'], rows);
}

/** The popup and the full page against a blank page and their own plain views in the same browser. */
export async function benchPages(): Promise<void> {
  const card = copyWithoutWorker(buildExtension('chromium'));
  const blank = writeBlankExtension();
  const { context, origins } = await launchChromium(ensureBrowser('chromium'), [blank, card], {
    headless: true,
    viewport: { width: 400, height: 600 },
  });
  const [blankOrigin = '', cardOrigin = ''] = origins;
  for (const [title, path] of [
    ['Popup', POPUP],
    ['Full page', '/reader.html'],
  ] as const) {
    console.log(`\n${title}, medians of ${ROUNDS} openings, without a worker in any:`);
    const plain = await writePlain(context, card, cardOrigin + path);
    await compare(context, {
      blank: blankOrigin + POPUP,
      plain: cardOrigin + plain,
      card: cardOrigin + path,
    });
    console.log(`Script and style: ${partBytes(card, path)} bytes raw.`);
    rmSync(join(card, plain));
  }
  console.log(`Everything: ${allBytes(card)} bytes raw.`);
  await context.close();
  for (const folder of [blank, card]) rmSync(folder, { recursive: true });
}
