import { OWNER, SENTENCES } from '../fixtures/portfolio.ts';
import { expect, test } from './drivers/card.ts';

/** What a screen reader says about the figures in view: their descriptions. */
const stories = () =>
  [...document.querySelectorAll('[role=img]')].map((it) => it.ariaLabel).join(' ');

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

test('every sentence of the portfolio can be read in its tab, or is told for a figure', async ({
  card,
}) => {
  await card.open();
  for (const [tab, sentences] of Object.entries(SENTENCES)) {
    await card.click('tab', capital(tab));
    await expect.poll(() => card.selectedTab()).toBe(capital(tab));
    const projects = tab === 'projects' ? [0, 1] : [];
    const read = async () => `${await card.text()} ${await card.page.evaluate(stories)} `;
    let text = await read();
    for (const index of projects) {
      await card.page.evaluate((i: number) => {
        document.querySelectorAll('article')[i]?.querySelector('button')?.click();
      }, index);
      await expect.poll(() => card.text()).toContain('Backend responsibilities');
      text += await read();
    }
    const missing = sentences.filter((sentence) => !text.includes(sentence));
    expect(missing, tab).toEqual([]);
  }
});

test('the header says who this is, a student, where, and open to which roles', async ({ card }) => {
  await card.open();
  const header = await card.page.evaluate(() => document.querySelector('header')?.innerText);
  // The clock ends it.
  expect(header?.replace(/\s+/g, ' ').replace(/ \d\d:\d\d$/, '')).toBe(OWNER.header);
});

test('every link opens in a new tab that knows nothing about the card, or saves a file of it', async ({
  card,
}) => {
  await card.open();
  const links: string[] = [];
  for (const tab of ['Skills', 'Projects', 'Approach', 'Contact']) {
    await card.click('tab', tab);
    await expect.poll(() => card.selectedTab()).toBe(tab);
    links.push(
      ...(await card.page.evaluate(() =>
        [...document.querySelectorAll('a')].map((a) =>
          a.hasAttribute('download') ? `saves ${a.protocol}` : `${a.target} ${a.rel} ${a.protocol}`,
        ),
      )),
    );
  }
  expect(links.length).toBeGreaterThan(15);
  for (const link of links)
    expect(link).toMatch(
      /^(_blank noopener (https|mailto|(chrome|moz)-extension):|saves chrome-extension:)$/,
    );
});

test('a project without a public demo says so, and a demo can be asked for', async ({ card }) => {
  await card.open();
  await card.click('tab', 'Projects');
  await expect.poll(() => card.text()).toContain('No public demo');
  const href = await card.page.evaluate(
    () => document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href,
  );
  expect(href).toBe(OWNER.demoRequest);
});
