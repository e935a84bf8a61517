/** The popup, opened by a click on its icon on any page. */
import { OWNER } from '../fixtures/portfolio.ts';
import { LONG } from '../long.ts';
import { axeFindings } from './drivers/axe.ts';
import { expect, test } from './drivers/toolbar.ts';
import { MAIL, OWN_SITE, POSTING, says, selectAll, SOON, TEXT } from './drivers/toolbar-cases.ts';

test('a click on the icon shows the card, which copies and remembers its tab', async ({
  toolbar,
}) => {
  await toolbar.open(MAIL, TEXT);
  const popup = await toolbar.click();
  const read = (expression: string) => () => popup.run(expression);
  await expect.poll(read(`document.querySelector('[role=tabpanel] li') !== null`)).toBe(true);
  expect(await popup.run(`document.querySelector('h1').textContent`)).toBe(OWNER.name);
  expect(await popup.run('document.body.clientWidth')).toBeLessThanOrEqual(400);
  await popup.run(`document.querySelector('#tab-contact').click()`);
  await expect
    .poll(read(`document.querySelector('[aria-label="Copy email"]') !== null`))
    .toBe(true);
  await popup.press('Copy email');
  await says(popup, 'Copied email');
  await toolbar.closePopups();

  const again = await toolbar.click();
  const selected = `document.querySelector('[aria-selected=true]')?.textContent`;
  await expect.poll(() => again.run(selected)).toBe('Contact');
  // For the tests that follow.
  await again.run('localStorage.clear()');
  expect(await toolbar.errors()).toEqual([]);
});

test('the popup copies for the posting it was opened on, in any format, and remembers it', async ({
  toolbar,
}) => {
  await toolbar.open(OWN_SITE, POSTING);
  const popup = await toolbar.click();
  await says(popup, '· Acme Parcels');
  await popup.press('Copy for this job');
  await says(popup, 'Copied as Slack, for Backend Engineer, Acme Parcels');
  expect(await toolbar.clipboard()).toContain('for Backend Engineer at Acme Parcels');
  await toolbar.closePopups();

  const again = await toolbar.click();
  await says(again, '· Acme Parcels');
  await again.choose('LinkedIn note');
  await says(again, 'Copied as LinkedIn note');
  expect(await toolbar.clipboard()).toMatch(/^For your Backend Engineer role at Acme Parcels/);
  await toolbar.closePopups();
  await toolbar.shortcut();
  await expect.poll(() => toolbar.badge(), SOON).toContain('✓');
  expect(await toolbar.clipboard()).toMatch(/^For your Backend Engineer role at Acme Parcels/);

  const last = await toolbar.click();
  await says(last, '· Acme Parcels');
  await last.choose('Slack');
  await says(last, 'Copied as Slack');
});

test("a page that isn't a posting gets only the card, and another job's text can be pasted", async ({
  toolbar,
}) => {
  await toolbar.open(MAIL, TEXT);
  const popup = await toolbar.click();
  await says(popup, 'Copy profile');
  await popup.choose('Copy for another job');
  await popup.paste('Cache Engineer\nRedis and Node.js, in Porto');
  await popup.press('Copy for this job');
  await says(popup, 'Copied as Slack, for Cache Engineer');
  expect(await toolbar.clipboard()).toContain('for Cache Engineer');
});

test('an empty paste box says what to do', async ({ toolbar }) => {
  await toolbar.open(MAIL, TEXT);
  // A text that was pasted before would still be there.
  await (await toolbar.click()).run('localStorage.clear()');
  await toolbar.closePopups();
  const popup = await toolbar.click();
  await says(popup, 'Copy profile');
  await popup.choose('Copy for another job');
  await popup.paste('');
  await popup.press('Copy for this job');
  await says(popup, 'This text is empty. Paste the job text and try again.');
});

test('selected text on a page can be copied for', async ({ toolbar }) => {
  await toolbar.open(MAIL, TEXT);
  await selectAll(toolbar);
  const popup = await toolbar.click();
  await popup.openMenu();
  await says(popup, 'Copy for the selected text');
  await popup.choose('Copy for the selected text');
  await says(popup, 'Copied as Slack, for Queue Engineer');
  expect(await toolbar.clipboard()).toContain('for Queue Engineer');
});

test('on a posting the strip leads to the match, and back', async ({ toolbar }) => {
  await toolbar.open(OWN_SITE, POSTING);
  const popup = await toolbar.click();
  await says(popup, '· Acme Parcels');
  await popup.run(`document.querySelector('#match-strip').click()`);
  await says(popup, 'Must have');
  expect(await axeFindings({ evaluate: popup.run })).toEqual([]);
  await popup.press('Card');
  await says(popup, 'Copy email');
  await popup.run('localStorage.clear()');
});

test('axe finds nothing in the popup, whatever it was opened on, and large text fits', async ({
  toolbar,
}) => {
  for (const [address, html, view] of [
    [OWN_SITE, POSTING, 'card'],
    [MAIL, TEXT, 'card'],
    [MAIL, TEXT, 'menu'],
    [MAIL, TEXT, 'paste'],
  ] as const) {
    await toolbar.open(address, html);
    const popup = await toolbar.click();
    await says(popup, address === OWN_SITE ? '· Acme Parcels' : 'Copy profile');
    if (view === 'menu') await popup.openMenu();
    if (view === 'paste') await popup.choose('Copy for another job');
    expect(await axeFindings({ evaluate: popup.run }), view).toEqual([]);
    const beyond = await popup.run(`(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    })()`);
    expect(beyond, view).toBeLessThanOrEqual(0);
    await toolbar.closePopups();
  }
});

test('a popup that you close while it copies has copied', async ({ toolbar }) => {
  await toolbar.open(OWN_SITE, POSTING);
  const popup = await toolbar.click();
  await says(popup, '· Acme Parcels');
  await popup.run(
    `document.addEventListener('click', () => { document.title = 'clicked'; }, true)`,
  );
  await popup.press('Copy for this job');
  // A key that hasn't arrived when the popup closes is lost, which is no fault of the copy's.
  await expect.poll(() => popup.run('document.title')).toBe('clicked');
  await toolbar.closePopups();
  await expect.poll(() => toolbar.clipboard()).toContain('for Backend Engineer at Acme Parcels');
});

/** As many as a recruiter makes in a day; each one is a new page with its scripts. */
const OPENINGS = LONG ? 100 : 15;

test(`${OPENINGS} openings in a row: the card each time, and no error`, async ({ toolbar }) => {
  test.setTimeout(900_000);
  await toolbar.open(OWN_SITE, POSTING);
  for (let i = 0; i < OPENINGS; i++) {
    await toolbar.click();
    await toolbar.closePopups();
  }
  const popup = await toolbar.click();
  await says(popup, '· Acme Parcels');
  expect(await toolbar.errors()).toEqual([]);
});
