/** The popup, opened by a click on its icon on any page. */
import { OWNER } from '../fixtures/portfolio.ts';
import { axeFindings } from './drivers/axe.ts';
import { expect, test } from './drivers/toolbar.ts';
import { MAIL, OWN_SITE, POSTING, says, selectAll, TEXT } from './drivers/toolbar-cases.ts';

/** The sentence that opens what helps then. */
const UNREAD =
  'No job posting found here: nothing on the page says it’s one. Select the posting’s text and try again.';

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
  await says(popup, 'This posting: Backend Engineer, Acme Parcels');
  await popup.press('Copy for this job');
  await says(popup, 'Copied for Backend Engineer, Acme Parcels');
  expect(await toolbar.clipboard()).toContain('for Backend Engineer at Acme Parcels');
  await toolbar.closePopups();

  const again = await toolbar.click();
  await says(again, 'This posting');
  await again.choose('LinkedIn note');
  await says(again, 'Copied for');
  expect(await toolbar.clipboard()).toMatch(/^For Backend Engineer at Acme Parcels/);
  await toolbar.closePopups();
  await toolbar.shortcut();
  await expect.poll(() => toolbar.badge()).toContain('✓');
  expect(await toolbar.clipboard()).toMatch(/^For Backend Engineer at Acme Parcels/);

  const last = await toolbar.click();
  await says(last, 'This posting');
  await last.choose('Slack');
  await says(last, 'Copied for');
});

test("on a page that isn't a posting the popup says why, and copies for a pasted text", async ({
  toolbar,
}) => {
  await toolbar.open(MAIL, TEXT);
  const popup = await toolbar.click();
  await says(popup, 'No job posting found here: nothing on the page says it’s one.');
  await popup.press(UNREAD);
  await popup.paste('Cache Engineer\nRedis and Node.js, in Porto');
  await popup.press('Copy for this text');
  await says(popup, 'This posting: Cache Engineer');
  await says(popup, 'Copied for Cache Engineer');
  expect(await toolbar.clipboard()).toContain('for Cache Engineer');
});

test('an empty paste box says what to do', async ({ toolbar }) => {
  await toolbar.open(MAIL, TEXT);
  // A text that was pasted before would still be there.
  await (await toolbar.click()).run('localStorage.clear()');
  await toolbar.closePopups();
  const popup = await toolbar.click();
  await says(popup, 'No job posting found here');
  await popup.press(UNREAD);
  await popup.paste('');
  await popup.press('Copy for this text');
  await says(popup, 'This text is empty. Paste the posting’s text and try again.');
});

test('the text that is selected on a page can be copied for', async ({ toolbar }) => {
  await toolbar.open(MAIL, TEXT);
  await selectAll(toolbar);
  const popup = await toolbar.click();
  await says(popup, 'Copy for the selected text');
  await popup.press('Copy for the selected text');
  await says(popup, 'Copied for Queue Engineer');
  expect(await toolbar.clipboard()).toContain('for Queue Engineer');
});

test('axe finds nothing in the popup, whatever its strip says, and large text fits', async ({
  toolbar,
}) => {
  for (const [address, html, selected] of [
    [OWN_SITE, POSTING, false],
    [MAIL, TEXT, false],
    [MAIL, TEXT, true],
  ] as const) {
    await toolbar.open(address, html);
    if (selected) await selectAll(toolbar);
    const popup = await toolbar.click();
    await says(popup, address === OWN_SITE ? 'This posting' : 'No job posting found');
    if (address === MAIL && !selected) await popup.press(UNREAD);
    // Where the strip at the foot covers half of a button, axe takes the other half for all of it.
    expect(await axeFindings({ evaluate: popup.run }, 'target-size')).toEqual([]);
    const beyond = await popup.run(`(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    })()`);
    expect(beyond).toBeLessThanOrEqual(0);
    await toolbar.closePopups();
  }
});

test('a popup that you close while it copies has copied', async ({ toolbar }) => {
  await toolbar.open(OWN_SITE, POSTING);
  const popup = await toolbar.click();
  await says(popup, 'This posting');
  await popup.press('Copy for this job');
  await toolbar.closePopups();
  expect(await toolbar.clipboard()).toContain('for Backend Engineer at Acme Parcels');
});

test('100 openings, one after the other: the card each time, and no error', async ({ toolbar }) => {
  test.setTimeout(900_000);
  await toolbar.open(OWN_SITE, POSTING);
  for (let i = 0; i < 100; i++) {
    await toolbar.click();
    await toolbar.closePopups();
  }
  const popup = await toolbar.click();
  await says(popup, 'This posting: Backend Engineer, Acme Parcels');
  expect(await toolbar.errors()).toEqual([]);
});
