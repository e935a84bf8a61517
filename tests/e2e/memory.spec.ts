import { SEARCHES } from '../fixtures/portfolio.ts';
import { expect, test } from './drivers/card.ts';

test('tab, open project and scroll position survive closing', async ({ card }) => {
  await card.open();
  await card.click('tab', 'Projects');
  await card.page.evaluate(() => {
    document.querySelectorAll('article')[0]?.querySelector('button')?.click();
  });
  await expect.poll(() => card.text()).toContain('Backend responsibilities');
  await card.page.evaluate(() => {
    scrollTo(0, 240);
  });
  await expect
    .poll(() => card.page.evaluate(() => localStorage.getItem('card')))
    .toContain('"scroll":240');
  await card.reopen();
  await expect.poll(() => card.selectedTab()).toBe('Projects');
  expect(await card.text()).toContain('Backend responsibilities');
  expect(await card.page.evaluate(() => scrollY)).toBe(240);
});

test('a search isn’t resumed', async ({ card }) => {
  await card.open();
  await card.press('/');
  const { query, found, notFound } = SEARCHES.sentence;
  await card.type(query);
  await expect.poll(() => card.text()).toContain(found);
  expect(await card.text()).not.toContain(notFound);
  await card.reopen();
  await expect
    .poll(() => card.page.evaluate(() => document.querySelector('input')?.value))
    .toBe('');
  expect(await card.text()).toContain(notFound);
});

test('after an hour the card opens as if for the first time', async ({ card }) => {
  await card.open();
  await card.click('tab', 'Contact');
  await expect
    .poll(() => card.page.evaluate(() => localStorage.getItem('card')))
    .toContain('contact');
  await card.page.evaluate(() => {
    const saved = JSON.parse(localStorage.getItem('card') ?? '{}') as { at: number };
    localStorage.setItem('card', JSON.stringify({ ...saved, at: saved.at - 3_600_001 }));
  });
  await card.reopen();
  await expect.poll(() => card.selectedTab()).toBe('Skills');
});

test('a broken memory costs nothing', async ({ card }) => {
  await card.open();
  for (const broken of ['{', '[]', '{"at":9e99,"value":{}}', '"x"']) {
    await card.page.evaluate((value: string) => {
      localStorage.setItem('card', value);
    }, broken);
    await card.reopen();
    await expect.poll(() => card.selectedTab()).toBe('Skills');
  }
});
