/** What a recruiter comes for, in clicks; the click on the icon is the first. */
import { OWNER, PROJECT_LINKS } from '../fixtures/portfolio.ts';
import { expect, test } from './drivers/card.ts';

test('an email address is copied with the second click', async ({ card }) => {
  await card.open();
  await card.click('button', 'Copy email');
  await expect.poll(() => card.status()).toBe('Copied email');
  expect((await card.clipboard()).text).toBe(OWNER.email);
});

test('the CV is one click away from the open popup', async ({ card }) => {
  await card.open();
  const cv = await card.page.evaluate(
    () =>
      [...document.querySelectorAll('main a')].find((it) => it.textContent === 'CV (PDF)')?.tagName,
  );
  expect(cv).toBe('A');
});

test("a project's link is copied with the third click", async ({ card }) => {
  const [project = '', name = '', value] = PROJECT_LINKS[0] ?? [];
  await card.open();
  await card.click('tab', 'Projects');
  await card.click('button', `Copy ${name} link`, project);
  await expect.poll(async () => (await card.clipboard()).text).toBe(value);
});

test('a project is read with the third click, its figure in view', async ({ card }) => {
  await card.open();
  await card.click('tab', 'Projects');
  await card.click('button', PROJECT_LINKS[0]?.[0] ?? '');
  const seen = () =>
    card.page.evaluate(() => {
      const figure = document.querySelector('article figure')?.getBoundingClientRect();
      return figure !== undefined && figure.top > 0 && figure.top < innerHeight / 2;
    });
  await expect.poll(seen).toBe(true);
});

test('the skills begin high, and most of them are in the first view', async ({ card }) => {
  await card.open();
  const [first, inView] = await card.page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[id^=skill-]')].map((it) =>
      it.getBoundingClientRect(),
    );
    return [boxes[0]?.top ?? 0, boxes.filter(({ bottom }) => bottom <= innerHeight + 1).length];
  });
  expect(first).toBeLessThanOrEqual(270);
  expect(inView).toBeGreaterThanOrEqual(18);
});

test('contact ends without scrolling', async ({ card }) => {
  await card.open();
  await card.click('tab', 'Contact');
  const beyond = () =>
    card.page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await expect.poll(beyond).toBeLessThanOrEqual(0);
});
