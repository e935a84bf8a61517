/** What the panel does beside copying: an edited text, the subject, the list, another text, a refusal. */
import { OWNER } from '../fixtures/portfolio.ts';
import { type BoardTab, expect, LINKEDIN, test } from './drivers/board.ts';
import { clickControl } from './drivers/seen.ts';

const UNREAD = '<!doctype html><html lang="en"><title>x</title><p>Nothing here.</p></html>';

const open = async (tab: BoardTab, body = LINKEDIN.html) => {
  await tab.open(LINKEDIN.address, { body });
  return tab.copiedInPanel();
};

/** All words of the panel's controls, lines and headings. */
const words = async (tab: BoardTab) => (await tab.session.shown()).text;

const says = async (tab: BoardTab, text: string) => {
  await expect.poll(() => words(tab)).toContain(text);
};

/** The name of what has the focus in the panel. */
const focused = (tab: BoardTab) =>
  tab.session.inRoot(
    `root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent`,
  );

const headHeight = (tab: BoardTab) =>
  tab.session.inRoot(`root.querySelector('[role=dialog] > div').offsetHeight`);

test('an edited text is copied again, as it is now', async ({ tab }) => {
  const before = await open(tab);
  const height = await headHeight(tab);
  await tab.pressKeys('Tab', 'Control+End');
  await expect.poll(() => focused(tab)).toBe('The copied text');
  await tab.page.keyboard.type(' Free to talk in May.');
  await says(tab, 'Edited after copying');
  expect(await words(tab)).not.toContain('Copied as Slack');
  expect(await headHeight(tab)).toBe(height);
  await tab.clear();
  await clickControl(tab, 'Copy again');
  await expect.poll(() => tab.clipboard()).toBe(`${before} Free to talk in May.`);
  await says(tab, 'Copied as Slack');
});

test('the subject of an email has its own copy', async ({ tab }) => {
  await open(tab);
  await clickControl(tab, 'Email');
  await says(tab, 'Copied as Email');
  await tab.clear();
  await clickControl(tab, 'Copy the subject');
  await expect.poll(() => tab.clipboard()).toBe(`${OWNER.name} for Backend Engineer, Acme Parcels`);
  await says(tab, 'Copied the subject');
});

test('the match line opens the list by keyboard, and goes back', async ({ tab }) => {
  await open(tab);
  await tab.pressKeys('Shift+Tab');
  await expect.poll(() => focused(tab)).toContain('Shows');
  const line = await focused(tab);
  await tab.pressKeys('Enter');
  await says(tab, 'Must have');
  expect(await words(tab)).toContain(line);
  await expect.poll(() => focused(tab)).toBe('Back');
  await tab.pressKeys('Enter');
  await says(tab, 'Copied as Slack');
  await expect.poll(() => focused(tab)).toBe('Slack');
});

test('where the page shows no posting, the general profile is copied and a text can be pasted', async ({
  tab,
}) => {
  expect(await open(tab, UNREAD)).toContain(OWNER.headline);
  const said = await words(tab);
  expect(said).toContain('Copied the general profile');
  expect(said).toContain('No job posting found here.');
  await expect.poll(() => focused(tab)).toBe('Paste the job text');
  await tab.pressKeys('Enter');
  await says(tab, 'Copy for this job');
  await tab.clear();
  await tab.page.keyboard.type('Queue Engineer');
  await tab.pressKeys('Enter');
  await tab.page.keyboard.type('Requirements: Node.js and BullMQ');
  await tab.pressKeys('Tab', 'Enter');
  await expect.poll(() => tab.clipboard()).toContain('for Queue Engineer');
  await says(tab, 'Copied as Slack');
});

test('a refused copy leaves the whole text selected, for the keys', async ({ tab }) => {
  const copied = await open(tab);
  // Refused only for the content script: no page can make a browser refuse both ways.
  await tab.session.inRoot(`(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    document.execCommand = () => false;
  })()`);
  await tab.clear();
  await clickControl(tab, 'Markdown');
  await says(tab, 'Not copied. Press');
  const selected = `((it) => it?.value?.slice(it.selectionStart, it.selectionEnd) ?? '')(root.activeElement)`;
  await expect.poll(() => tab.session.inRoot(selected)).toContain(`**${OWNER.name}**`);
  const text = await tab.session.inRoot(`root.querySelector('textarea').value`);
  expect(await tab.session.inRoot(selected)).toBe(text);
  expect(text).not.toBe(copied);
  await tab.pressKeys('Control+c');
  await expect.poll(() => tab.clipboard()).toBe(text);
});
