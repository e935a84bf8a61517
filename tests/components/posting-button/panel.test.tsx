import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { byUser } from '../../../components/posting-button/by-user.ts';
import { Panel } from '../../../components/posting-button/Panel.tsx';
import { matchOf } from '../../../jobs/match/posting.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { card } from '../../fixtures/candidate.ts';
import { axeFinds } from '../axe.ts';
import { asUser, choose, draft, panel, press, props, READ, shared, UNREAD } from './show-panel.tsx';

vi.mock(import('../../../components/posting-button/by-user.ts'), { spy: true });
// Here every control counts as seen; really-seen.test.tsx has the others.
vi.mock(import('../../../components/posting-button/really-seen.ts'), async (original) => ({
  ...(await original()),
  watchSeen: () => ({ isSeen: () => true, end: () => undefined }),
}));

afterEach(() => {
  vi.mocked(byUser).mockReset();
  vi.useRealTimers();
});

describe('the panel', () => {
  test('says which posting was read, how, and in which format it was copied', () => {
    panel(READ);
    expect(screen.getByText('Copied as Slack')).toBeTruthy();
    const heading = screen.getByRole('heading');
    expect(heading.textContent).toBe('Backend Engineer· Acme');
    expect(heading.title).toContain(READ.explanation);
    expect(draft().value).toContain('for Backend Engineer at Acme');
    expect(document.activeElement?.textContent).toBe('Slack');
  });

  test("says that it couldn't read the page, and offers the selected text", () => {
    panel(UNREAD, DEFAULTS, { selection: 'Backend Engineer' });
    expect(screen.getByText('Copied the general profile')).toBeTruthy();
    expect(screen.getByText('No job posting found here.').title).toBe(UNREAD.explanation);
    expect(screen.getByRole('button', { name: 'Copy for the selected text' })).toBeTruthy();
    cleanup();
    panel(UNREAD);
    expect(screen.queryByRole('button', { name: 'Copy for the selected text' })).toBeNull();
  });

  test('selects the text when the browser refuses', () => {
    panel(READ, DEFAULTS, { result: 'refused' });
    expect(screen.getByText(/^Not copied\. Press (Ctrl\+|⌘)C now$/)).toBeTruthy();
    expect(document.activeElement).toBe(draft());
  });

  test('counts a note against its limit, and offers the other limit', () => {
    panel(READ, { ...DEFAULTS, format: 'linkedin-note' });
    expect(screen.getByText(/^\d+ \/ 200$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use 300 characters (Premium)' })).toBeTruthy();
  });

  test('opens the whole match from its line, with a proof for each ask, and goes back', async () => {
    asUser();
    const { container } = panel(READ);
    press(/^Shows 2 of 3 asked$/);
    expect(document.activeElement?.textContent).toBe('Back');
    const asks = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(asks).toHaveLength(3);
    expect(asks[2]).toMatch(/^KubernetesNot on this card/);
    expect(screen.getByText('5+ years').nextSibling?.textContent).toMatch(/^Card: 2\+ years/);
    expect(screen.getByText(READ.explanation)).toBeTruthy();
    expect(await axeFinds(container)).toEqual([]);
    press('Back');
    expect(screen.getByText('Copied as Slack')).toBeTruthy();
  });

  test('opens the interview guide from the menu and from the match', async () => {
    asUser();
    const { openGuide } = panel(READ);
    choose('Interview guide');
    press(/^Shows/);
    press('Interview guide');
    expect(openGuide.mock.calls).toEqual([
      [READ.posting, matchOf(READ, card)],
      [READ.posting, matchOf(READ, card)],
    ]);
    await openGuide.mock.results[1]?.value;
    expect(screen.queryByText(/didn’t open/)).toBeNull();
  });

  test('a guide says what to do if it doesn’t open', async () => {
    asUser();
    const { openGuide } = panel(READ);
    openGuide.mockResolvedValue(false);
    choose('Interview guide');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'The interview guide didn’t open. Reload this page and try again.',
    );
  });

  test('offers no guide without a posting', () => {
    asUser();
    panel(UNREAD);
    press('More');
    expect(screen.queryByRole('menuitem', { name: 'Interview guide' })).toBeNull();
  });

  test('copies an edited draft again', () => {
    asUser();
    const { onDraft } = panel(READ);
    fireEvent.input(draft(), { target: { value: 'Hi' } });
    expect(screen.queryByText('Copied as Slack')).toBeNull();
    expect(screen.getByText('2 characters')).toBeTruthy();
    press('Copy again');
    expect(onDraft).toHaveBeenCalledExactlyOnceWith('Hi');
  });

  test('takes a pasted text if the page shows no posting, and says why it can’t', () => {
    asUser();
    const { onText } = panel(UNREAD);
    press('Paste the job text');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Job text');
    field.value = 'Data Engineer';
    onText.mockReturnValueOnce('This text is empty.');
    press('Copy for this job');
    expect(screen.getByRole('alert').textContent).toBe('This text is empty.');
    press('Copy for this job');
    expect(onText).toHaveBeenLastCalledWith('Data Engineer');
    expect(screen.queryByLabelText('Job text')).toBeNull();
  });

  test('says what to do if the extension was updated while the page was open', () => {
    panel(READ, DEFAULTS, { written: undefined, snippet: undefined, result: 'unanswered' });
    expect(screen.getByText('Not copied. Reload this page and try again')).toBeTruthy();
  });

  test.each([
    DEFAULTS,
    { ...DEFAULTS, format: 'email' as const },
    { ...DEFAULTS, format: 'linkedin-note' as const },
  ])('passes axe', async (settings) => {
    const { container } = panel(READ, settings);
    expect(await axeFinds(container)).toEqual([]);
  });
});

test.each([
  ['a choice', {}],
  ['hiding', { hidden: true }],
])('says so if %s couldn’t be stored', (_, more) => {
  render(
    <Panel {...props()} {...more} unstored settings={DEFAULTS} shared={shared(READ, DEFAULTS)} />,
  );
  expect(screen.getByRole('alert').textContent).toMatch(/couldn’t save this/);
});
