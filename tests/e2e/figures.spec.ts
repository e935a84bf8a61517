import { figures } from '../../content/data/figures/index.ts';
import { content } from '../../content/index.ts';
import { faults } from '../../modules/figures/faults.ts';
import type { Box, Picture } from '../../modules/figures/geometry.ts';
import { layout, pictureOf } from '../../modules/figures/layout.ts';
import { type Card, expect, test } from './drivers/card.ts';
import { type MeasuredFigure, measuredPicture, measureFigures } from './figure-picture.ts';

/** Widest and narrower fonts that people have; one that is missing falls back to the page's own. */
const FONTS = ['DejaVu Sans', 'Verdana', 'Liberation Sans', 'Inter', 'Noto Sans', 'system-ui'];

/** Where figures are: how to show them, how many there are, and the smallest text allowed. */
const PAGES: {
  name: string;
  path?: string;
  width: number;
  figures: number;
  smallest: number;
  show: (card: Card) => Promise<unknown>;
}[] = [
  ...[340, 400].flatMap((width) => [
    ...[0, 1].map((index) => ({
      name: `project ${index + 1} in the popup at ${width} px`,
      width,
      figures: 1,
      smallest: 12,
      show: async (card: Card) => {
        await card.click('tab', 'Projects');
        await card.page.evaluate((i: number) => {
          document.querySelectorAll('article')[i]?.querySelector('button')?.click();
        }, index);
      },
    })),
    {
      name: `the decisions in the popup at ${width} px`,
      width,
      figures: 2,
      smallest: 12,
      show: (card: Card) => card.click('tab', 'Approach'),
    },
  ]),
  // The wide drawings where their column has room for them, else the narrow ones.
  ...[1200, 1000, 900, 700, 690, 400, 340].map((width) => ({
    name: `the full page at ${width} px`,
    path: '/reader.html',
    width,
    figures: 4,
    smallest: 11,
    show: () => Promise.resolve(),
  })),
];

const faultsOf = (measured: MeasuredFigure[]): string[] =>
  measured.flatMap((it, i) =>
    faults(measuredPicture(it)).map((fault) => `figure ${i + 1}: ${fault}`),
  );

for (const { name, path, width, figures: count, smallest, show } of PAGES) {
  test(`figures in ${name}: nothing overlaps anything else in any font`, async ({ card }) => {
    await card.open({ width }, path);
    await show(card);
    const inView = () => document.querySelectorAll('figure').length;
    await expect.poll(() => card.page.evaluate(inView)).toBe(count);
    for (const font of FONTS) {
      await card.page.evaluate((family: string) => {
        document.body.style.fontFamily = `"${family}", sans-serif`;
      }, font);
      const measured = await card.page.evaluate(measureFigures);
      expect(measured, font).toHaveLength(count);
      expect(faultsOf(measured), font).toEqual([]);
      const sizes = measured.flatMap(({ texts }) => texts.map(({ size }) => size));
      expect(Math.min(...sizes), `${font}: smallest text`).toBeGreaterThanOrEqual(smallest);
    }
  });
}

test('finds a label on a line or an arrowhead, one larger than its box, and boxes that touch', async ({
  card,
}) => {
  await card.open();
  await card.click('tab', 'Approach');
  await card.page.evaluate(() => {
    const svg = document.querySelector('figure svg');
    const [box, other] = [...(svg?.querySelectorAll('rect') ?? [])];
    const label = [...(svg?.querySelectorAll('text') ?? [])].find(
      (it) => it.textContent === 'pick job',
    );
    const [inBox] = [...(svg?.querySelectorAll('text') ?? [])];
    label?.setAttribute('x', `${Number(label.getAttribute('x')) - 12}`);
    // Beside the line, but not beside the head at its end.
    const last = [...(svg?.querySelectorAll('text') ?? [])].find(
      (it) => it.textContent === 'save result',
    );
    const store = [...(svg?.querySelectorAll<SVGPathElement>('path:not(.w)') ?? [])].at(-1);
    last?.setAttribute('x', `${Number(last.getAttribute('x')) - 6}`);
    last?.setAttribute('y', `${(store?.getBBox().y ?? 0) - 4}`);
    if (inBox) inBox.textContent = 'A client that has a long name';
    other?.setAttribute('y', box?.getAttribute('y') ?? '');
    other?.setAttribute('x', box?.getAttribute('x') ?? '');
  });
  const found = faultsOf(await card.page.evaluate(measureFigures)).join('\n');
  expect(found).toMatch(/the label "pick job" is on line \d/);
  expect(found).toMatch(/the label "save result" overlaps an arrowhead or a cross/);
  expect(found).not.toMatch(/the label "save result" is on line/);
  expect(found).toMatch(/the text "A client that has a long name" is larger than its box/);
  expect(found).toMatch(/".*" overlaps ".*": give it another cell/);
});

/** Places without names, rounded as a browser may, in one order. */
const places = ({ nodes, groups, edges, tips, dividers, marks }: Picture) => {
  const round = (list: { box: Box }[]) =>
    list.map(({ box: { x, y, width, height } }) =>
      [x, y, width, height].map((it) => it.toFixed(1)).join(' '),
    );
  return {
    nodes: round(nodes).sort(),
    groups: round(groups).sort(),
    tips: round(tips).sort(),
    dividers: round(dividers.map((box) => ({ box }))).sort(),
    points: edges.flatMap(({ points }) => points.map(String)),
    marks: marks.length,
  };
};

test('what is measured is what was laid out, so nothing is missing from the check', async ({
  card,
}) => {
  await card.open({ width: 400 }, '/reader.html');
  const measured = (await card.page.evaluate(measureFigures)).map(measuredPicture);
  const ids = [...content.projects.items, ...content.approach.decisions].map(({ id }) => id);
  const laidOut = ids.flatMap((id) =>
    figures[id] ? [pictureOf(layout(figures[id], 'narrow'))] : [],
  );
  expect(measured).toHaveLength(laidOut.length);
  for (const [i, picture] of measured.entries()) {
    const { points: corners, ...expected } = places(laidOut[i] ?? picture);
    const { points, ...found } = places(picture);
    expect(found).toEqual(expected);
    // Not the same, since a failure's cross and a label on a line interrupt it.
    expect(points).toEqual(expect.arrayContaining(corners));
  }
});

test('in a popup of 340 px no text is smaller than 11 px', async ({ card }) => {
  await card.open({ width: 340 });
  for (const tab of ['Projects', 'Approach']) {
    await card.click('tab', tab);
    await card.page.evaluate(() => {
      document.querySelector<HTMLElement>('article button[aria-expanded=false]')?.click();
    });
    expect(await card.textsUnder(11), tab).toEqual([]);
  }
});

test('every figure tells its story to a screen reader, once', async ({ card }) => {
  await card.open();
  await card.click('tab', 'Approach');
  const told = await card.page.evaluate(() =>
    [...document.querySelectorAll('figure')].map((figure) => ({
      stories: [...figure.querySelectorAll('[role=img]')].filter((it) => it.ariaLabel).length,
      texts: figure.querySelectorAll(':scope > p, ol').length,
    })),
  );
  expect(told).toEqual([
    { stories: 1, texts: 0 },
    { stories: 1, texts: 0 },
  ]);
});
