import { SEARCHES } from '../fixtures/portfolio.ts';
import { expect, test } from './drivers/card.ts';

test('a slash anywhere starts a search, which counts its hits in every tab', async ({ card }) => {
  await card.open();
  await card.press('/');
  const { query, found, notFound, tabs } = SEARCHES.skill;
  await card.type(query);
  for (const words of found) await expect.poll(() => card.text()).toContain(words);
  expect(await card.text()).not.toContain(notFound);
  const counts = await card.page.evaluate(() =>
    [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent),
  );
  expect(counts).toEqual(tabs);
});

test('a slash inside the field is a slash', async ({ card }) => {
  await card.open();
  await card.press('/');
  const { query, found } = SEARCHES.withSlash;
  await card.type(query);
  await expect.poll(() => card.text()).toContain(found);
});

test('Enter copies the first contact found', async ({ card }) => {
  await card.open();
  await card.press('/');
  const { query, name, value } = SEARCHES.contact;
  await card.type(query);
  await expect.poll(() => card.text()).toContain(value);
  await card.press('Enter');
  await expect.poll(() => card.status()).toBe(`Copied ${name}`);
  expect((await card.clipboard()).text).toBe(value);
});

test('Enter opens the first skill found, and its proof leads to the project', async ({ card }) => {
  await card.open();
  await card.press('/');
  const { query, found, project } = SEARCHES.proof;
  await card.type(query);
  await card.press('Enter');
  await expect.poll(() => card.text()).toContain(found);
  expect(await card.selectedTab()).toBe('Skills');
  await card.click('button', project);
  await expect.poll(() => card.selectedTab()).toBe('Projects');
  await expect.poll(() => card.text()).toContain('Backend responsibilities');
});

test('Escape clears the search', async ({ card }) => {
  await card.open();
  await card.press('/');
  const { query, found } = SEARCHES.sentence;
  await card.type(query);
  await expect.poll(() => card.text()).toContain(found);
  await card.press('Escape');
  await expect.poll(() => card.text()).toContain(SEARCHES.heading);
  const value = await card.page.evaluate(() => document.querySelector('input')?.value);
  expect(value).toBe('');
});

test('says what’s not on the card, with a way forward', async ({ card }) => {
  await card.open();
  await card.press('/');
  await card.type(SEARCHES.nothing);
  await expect.poll(() => card.text()).toContain(`“${SEARCHES.nothing}” isn’t on this card.`);
  expect(await card.text()).toContain('Ask by email');
});
