import { expect, test } from './drivers/card.ts';

test('a slash anywhere begins a search, which counts its hits in every tab', async ({ card }) => {
  await card.open();
  await card.press('/');
  await card.type('zod');
  await expect.poll(() => card.text()).toContain('Integrated Zod schemas with LLM outputs');
  const text = await card.text();
  expect(text).toContain('Input validation using Zod');
  expect(text).not.toContain('PostgreSQL');
  const counts = await card.page.evaluate(() =>
    [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent),
  );
  expect(counts).toEqual(['Skills2 found', 'Projects2 found', 'Approach0 found', 'Contact0 found']);
});

test('a slash inside the field is a slash', async ({ card }) => {
  await card.open();
  await card.press('/');
  await card.type('request/response');
  await expect.poll(() => card.text()).toContain('Structured request/response logs');
});

test('Enter copies the contact that is found first', async ({ card }) => {
  await card.open();
  await card.press('/');
  await card.type('whatsapp');
  await expect.poll(() => card.text()).toContain('+8801792852446');
  await card.press('Enter');
  await expect.poll(() => card.status()).toBe('Copied WhatsApp');
  expect((await card.clipboard()).text).toBe('+8801792852446');
});

test('Enter opens the skill that is found first, and its proof leads to the project', async ({
  card,
}) => {
  await card.open();
  await card.press('/');
  await card.type('bullmq');
  await card.press('Enter');
  await expect.poll(() => card.text()).toContain('AI-Powered Recruiting: Implemented distributed');
  expect(await card.selectedTab()).toBe('Skills');
  await card.click('button', 'AI-Powered Recruiting');
  await expect.poll(() => card.selectedTab()).toBe('Projects');
  await expect.poll(() => card.text()).toContain('Backend responsibilities');
});

test('Escape clears the search', async ({ card }) => {
  await card.open();
  await card.press('/');
  await card.type('redis');
  await expect.poll(() => card.text()).toContain('Bottleneck and Redis');
  await card.press('Escape');
  await expect.poll(() => card.text()).toContain('Data & async processing');
  const value = await card.page.evaluate(() => document.querySelector('input')?.value);
  expect(value).toBe('');
});

test('what is not on the card is said, with a way on', async ({ card }) => {
  await card.open();
  await card.press('/');
  await card.type('kubernetes');
  await expect.poll(() => card.text()).toContain('“kubernetes” isn’t on this card.');
  expect(await card.text()).toContain('Ask by email');
});
