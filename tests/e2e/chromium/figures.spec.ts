import type { Page } from '@playwright/test';
import { type Card, expect, test } from '../drivers/card.ts';

/** Colours of a figure's parts as the browser computes them. */
const colours = () => {
  const style = (selector: string) => {
    const element = document.querySelector(`article:nth-of-type(2) figure ${selector}`);
    if (!element) throw new Error(`No ${selector} in the figure.`);
    return getComputedStyle(element);
  };
  const probe = document.createElement('i');
  document.body.append(probe);
  const named = (name: string) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  return {
    ink: named('CanvasText'),
    lines: ['path.w', 'path.h', 'path.f', 'rect', 'rect.h, path.h'].map((it) => style(it).stroke),
    labels: style('text').fill,
    plate: style('.plate').backgroundColor,
    outline: style('.plate').outlineStyle,
    dashes: style('path.d').strokeDasharray,
  };
};

/** Opens the second project: its figure has a failure. */
async function showPayment(card: Card): Promise<void> {
  await card.click('tab', 'Projects');
  await card.page.evaluate(() =>
    document.querySelector<HTMLElement>('article:nth-of-type(2) button')?.click(),
  );
}

test('with forced colours a figure is drawn in the user’s own, and a failure keeps its dashes', async ({
  card,
}) => {
  await card.open();
  const page = card.page as unknown as Page;
  await page.emulateMedia({ forcedColors: 'active' });
  await showPayment(card);
  const { ink, lines, labels, outline, dashes } = await page.evaluate(colours);
  expect(new Set([...lines, labels])).toEqual(new Set([ink]));
  expect(outline).toBe('solid');
  expect(dashes).toBe('4px, 5px');
  await page.emulateMedia({ forcedColors: null });
});

test('on paper a figure has no ground but an outline', async ({ card }) => {
  await card.open();
  const page = card.page as unknown as Page;
  await showPayment(card);
  await page.emulateMedia({ media: 'print' });
  const { plate, outline } = await page.evaluate(colours);
  expect([plate, outline]).toEqual(['rgba(0, 0, 0, 0)', 'solid']);
  await page.emulateMedia({ media: null });
});
