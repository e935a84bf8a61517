/** The side panel beside a tab, in both browsers: what it says about the tab's page, and that it follows. */
import { test as base } from '@playwright/test';
import { axeFindings } from './drivers/axe.ts';
import { LINKEDIN } from './drivers/board.ts';
import { browserOf } from './drivers/driver.ts';
import { openSidePanel, type SidePanel } from './drivers/side-panel.ts';
import { expect, openToolbar, type Toolbar } from './drivers/toolbar.ts';
import { ASKING, MAIL, OWN_SITE, TEXT } from './drivers/toolbar-cases.ts';

const NO_POSTING = 'No job posting on this page.';
const NO_ACCESS = 'Open the card on this job’s page first.';
const STRIP = /^Shows 2 of 3 asked · Acme$/;

/** Each test has a browser of its own: a side panel stays open, and only you can close it. */
const test = base.extend<{ toolbar: Toolbar; panel: SidePanel }>({
  toolbar: async ({}, use, { project }) => {
    const toolbar = await openToolbar(browserOf(project));
    await use(toolbar);
    await toolbar.close();
  },
  panel: async ({ toolbar }, use, { project }) => {
    await toolbar.open(MAIL, TEXT);
    await use(await openSidePanel(toolbar, browserOf(project)));
    expect(await toolbar.errors()).toEqual([]);
  },
});

/** What it says about the tab beside it. */
const said = (panel: SidePanel) => () =>
  panel
    .run(`(document.querySelector('.posting-slot')?.innerText ?? '').replace(/\\s+/g, ' ').trim()`)
    .then(String);

const press = (panel: SidePanel, selector: string) =>
  panel.run(`document.querySelector(${JSON.stringify(selector)}).click()`);

test('on a page that’s no posting it says so, on a board it has the match', async ({
  toolbar,
  panel,
}) => {
  await expect.poll(said(panel)).toBe(NO_POSTING);
  await toolbar.open(LINKEDIN.address, ASKING);
  await expect.poll(said(panel)).toMatch(STRIP);
  await expect
    .poll(() => panel.run(`document.querySelector('[role=status]').textContent`))
    .toBe('Shows 2 of 3 asked, Acme');
  expect(await axeFindings({ evaluate: panel.run })).toEqual([]);

  await press(panel, '#match-strip');
  await expect.poll(() => panel.text()).toContain('Must have');
  expect(await panel.run(`document.querySelector('h1').textContent`)).toBe('Backend Engineer');
  expect(await axeFindings({ evaluate: panel.run })).toEqual([]);
  await press(panel, '.ask-row button + div button');
  await expect
    .poll(() => panel.run(`document.activeElement.closest('article')?.id ?? ''`))
    .toMatch(/^(project|decision)-/);
});

test('a page without access is read once the card has been opened on it', async ({
  toolbar,
  panel,
}) => {
  await toolbar.open(OWN_SITE, ASKING);
  await expect.poll(said(panel)).toBe(NO_ACCESS);
  await toolbar.click();
  await expect.poll(said(panel)).toMatch(STRIP);
  await toolbar.closePopups();
});

test('it follows the tab in front, also while it shows a match', async ({ toolbar, panel }) => {
  const { page } = toolbar;
  await toolbar.open(LINKEDIN.address, ASKING);
  await expect.poll(said(panel)).toMatch(STRIP);
  const other = await page.browser().newPage();
  await other.bringToFront();
  await expect.poll(said(panel)).toBe(NO_ACCESS);
  await page.bringToFront();
  await expect.poll(said(panel)).toMatch(STRIP);

  await press(panel, '#match-strip');
  await expect.poll(() => panel.text()).toContain('Must have');
  await other.bringToFront();
  await expect.poll(() => panel.text()).not.toContain('Must have');
  await page.bringToFront();
  await expect.poll(() => panel.text()).toContain('Must have');
  await other.close();
});

test('it follows a board that goes to a page without loading it', async ({ toolbar, panel }) => {
  const { page } = toolbar;
  await toolbar.open(LINKEDIN.address, ASKING);
  await expect.poll(said(panel)).toMatch(STRIP);
  const moved = await panel.run(`document.querySelector('#capabilities').offsetTop`);
  await page.evaluate(() => {
    document.body.replaceChildren('Your feed');
    document.querySelector('script')?.remove();
    document.title = 'Feed';
    history.pushState(null, '', '/feed/');
  });
  await expect.poll(said(panel)).toBe(NO_POSTING);
  expect(await panel.run(`document.querySelector('#capabilities').offsetTop`)).toBe(moved);
});

test('the full page that the popup opens has the posting’s match', async ({ toolbar }) => {
  await toolbar.open(OWN_SITE, ASKING);
  const popup = await toolbar.click();
  await expect.poll(() => popup.text()).toContain('asked · Acme');
  // The popup may close while the key is still down.
  await popup.press('Open the full page').catch(() => undefined);
  const browser = toolbar.page.browser();
  const findPage = async () => {
    for (const page of await browser.pages()) {
      const search = await page.evaluate('location.pathname + location.search').catch(() => '');
      if (String(search).startsWith('/reader.html?posting=')) return page;
    }
    return undefined;
  };
  await expect.poll(async () => (await findPage()) !== undefined).toBe(true);
  const reader = await findPage();
  if (!reader) throw new Error('The full page is gone.');
  // Between two documents there's nothing to read.
  const text = () =>
    reader
      .evaluate(`globalThis.left ? '' : document.body.innerText.replace(/\\s+/g, ' ')`)
      .then(String, () => '');
  for (let time = 0; time < 2; time++) {
    await expect.poll(text).toMatch(/Shows 2 of 3 asked · Acme .*Must have.* About me/);
    expect(await axeFindings(reader as never)).toEqual([]);
    // The browser keeps the posting until it's closed.
    if (time === 0) {
      await reader.evaluate('globalThis.left = true; location.reload()').catch(() => undefined);
    }
  }
  await reader.evaluate(`document.querySelector('#match .ask-row button + div button').click()`);
  await expect
    .poll(() => reader.evaluate(`document.activeElement.closest('article')?.id ?? ''`))
    .toMatch(/^(project|decision)-/);
  expect(await toolbar.errors()).toEqual([]);
});
