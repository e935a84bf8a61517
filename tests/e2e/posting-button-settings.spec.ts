/** What you choose for the button, on the page or in the settings, on the next page that you open. */
import { OWNER } from '../fixtures/portfolio.ts';
import { expect, LINKEDIN, test } from './drivers/board.ts';
import { clickControl, pressSeen } from './drivers/seen.ts';

const LEVER = 'https://jobs.lever.co/acme/4f1c2a90-7b3d-4e5f-8a6b-0c9d8e7f6a5b';

test('hidden on a site, it disappears there, stays away, and shows elsewhere', async ({ tab }) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.copiedInPanel();
  await tab.pressKeys('Tab', 'Tab');
  await pressSeen(tab, 'Enter');
  await tab.pressKeys('Escape');
  await tab.noButton();
  // Stored, before the page is left.
  await tab.settled();
  await tab.open(LEVER, { body: LINKEDIN.html });
  await tab.button();
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  expect((await tab.settled()).box).toBeNull();
});

test('it moves to the other side, and stays there', async ({ tab }) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.copiedInPanel();
  await clickControl(tab, 'Move left');
  await tab.pressKeys('Escape');
  await expect.poll(async () => (await tab.button()).x).toBe(16);
  await tab.settled();
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  expect((await tab.button()).x).toBe(16);
});

test('corrupted settings are the defaults', async ({ tab, board }) => {
  await board.setStorage({
    settings: { format: 7, side: [], hiddenHosts: 'all', hiddenEverywhere: 'yes' },
  });
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  expect((await tab.button()).x).toBeGreaterThan(800);
  expect(await tab.copied()).toContain(OWNER.website);
});

test('the opening line comes first, and a note keeps its limit', async ({ tab, board }) => {
  const opening = 'For your search, a candidate whom I know:';
  for (const format of ['slack', 'linkedin-note']) {
    await board.setStorage({ settings: { format, opening } });
    await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
    const text = await tab.copied();
    expect(text.startsWith(opening)).toBe(true);
    // A note has the address as people write it.
    expect(text).toContain(new URL(OWNER.website).host);
    if (format === 'linkedin-note') expect(text.length).toBeLessThanOrEqual(200);
  }
});

test('a board that’s switched off in the settings has no button; another has', async ({
  tab,
  board,
}) => {
  await board.setStorage({ settings: { hiddenBoards: ['linkedin'] } });
  await tab.open(LEVER, {
    body: LINKEDIN.html,
  });
  await tab.button();
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  expect((await tab.settled()).box).toBeNull();
});
