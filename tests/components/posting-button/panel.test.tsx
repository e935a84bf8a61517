import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OpenGuide } from '../../../components/kit/open-guide.ts';
import { byUser } from '../../../components/posting-button/by-user.ts';
import type { Copied, Written } from '../../../components/posting-button/copied.ts';
import { Panel } from '../../../components/posting-button/Panel.tsx';
import { PostingButton } from '../../../components/posting-button/PostingButton.tsx';
import { content } from '../../../content/index.ts';
import { snippetProfileOf } from '../../../content/snippet-profile.ts';
import { matchCardOf } from '../../../jobs/match/card.ts';
import { matchOf } from '../../../jobs/match/posting.ts';
import type { Reading } from '../../../jobs/posting.ts';
import { snippetsFor } from '../../../jobs/snippet/snippets.ts';
import { DEFAULTS, type Settings } from '../../../settings/fields.ts';

const candidate = snippetProfileOf(content);
const card = matchCardOf(content);
const READ: Reading = {
  posting: {
    title: 'Backend Engineer',
    company: 'Acme',
    description:
      'Requirements:\n- Node.js\n- message queues such as BullMQ\n- Kubernetes\n- 5+ years of experience',
    url: 'https://a.example/',
    sources: {},
    confidence: 'certain',
  },
  explanation: 'Title, company from the data that the page carries for search engines.',
};
const UNREAD: Reading = {
  posting: null,
  explanation: 'No job posting found here: the page lists several.',
};

const writtenFor = (reading: Reading, settings: Settings): Written => {
  const match = matchOf(reading, card);
  return { set: snippetsFor(reading, candidate, settings, match), match };
};

const shared = (reading: Reading, settings: Settings, more: Partial<Copied> = {}): Copied => {
  const written = writtenFor(reading, settings);
  const snippet = written.set.snippets.find(({ format }) => format === settings.format);
  return { reading, written, selection: '', snippet, result: 'copied', ...more };
};

const props = () => ({
  site: 'www.linkedin.com',
  hidden: false,
  onSettings: vi.fn(),
  onSelection: vi.fn(),
  onText: vi.fn(() => ''),
  onDraft: vi.fn(),
  onCopySubject: vi.fn(() => Promise.resolve('copied' as const)),
  onOpen: vi.fn(),
  openGuide: vi.fn<OpenGuide>(() => Promise.resolve(true)),
  onClose: vi.fn(),
});

const panel = (reading: Reading, settings: Settings = DEFAULTS, more: Partial<Copied> = {}) => {
  const spies = props();
  const result = render(
    <Panel {...spies} settings={settings} shared={shared(reading, settings, more)} />,
  );
  return { ...spies, ...result };
};

const draft = () => screen.getByLabelText<HTMLTextAreaElement>('The copied text');
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => {
  press('More');
  fireEvent.click(screen.getByRole('menuitem', { name }));
};

/** What only the browser can say of an event: that the user made it. No event of a test is one. */
const asUser = () => {
  vi.mocked(byUser).mockReturnValue(true);
};

vi.mock(import('../../../components/posting-button/by-user.ts'), { spy: true });
// What the panel does with a control that you see; really-seen.test.tsx has the others.
vi.mock(import('../../../components/posting-button/really-seen.ts'), async (original) => ({
  ...(await original()),
  watchSeen: () => ({ isSeen: () => true, end: () => undefined }),
}));

afterEach(() => {
  vi.mocked(byUser).mockReset();
  vi.useRealTimers();
  cleanup();
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
    expect(screen.getByText(/^Not copied\. Press (Ctrl|⌘) C now$/)).toBeTruthy();
    expect(document.activeElement).toBe(draft());
  });

  test('counts a note against its limit, and offers the other limit', () => {
    panel(READ, { ...DEFAULTS, format: 'linkedin-note' });
    expect(screen.getByText(/^\d+ \/ 200$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use 300 characters (Premium)' })).toBeTruthy();
  });

  test('leads from the match in a line to every ask with its proofs, and back', async () => {
    asUser();
    const { container } = panel(READ);
    press(/^Shows 2 of 3 asked$/);
    expect(document.activeElement?.textContent).toBe('Back');
    const asks = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(asks).toHaveLength(3);
    expect(asks[2]).toMatch(/^KubernetesNot on this card/);
    expect(screen.getByText('5+ years').nextSibling?.textContent).toMatch(/^Card: 2\+ years/);
    expect(screen.getByText(READ.explanation)).toBeTruthy();
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
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

  test('a guide that doesn’t open says what to do', async () => {
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

  test('takes a pasted text where the page shows no posting, and says why it can’t', () => {
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

  test('says what to do when the extension was updated under the page', () => {
    panel(READ, DEFAULTS, { written: undefined, snippet: undefined, result: 'unanswered' });
    expect(screen.getByText('Not copied. Reload this page and try again')).toBeTruthy();
  });

  test.each([
    DEFAULTS,
    { ...DEFAULTS, format: 'email' as const },
    { ...DEFAULTS, format: 'linkedin-note' as const },
  ])('passes axe', async (settings) => {
    const { container } = panel(READ, settings);
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test.each([
  ['a choice', {}],
  ['hiding', { hidden: true }],
])('%s that could not be stored is said', (_, more) => {
  render(
    <Panel {...props()} {...more} unstored settings={DEFAULTS} shared={shared(READ, DEFAULTS)} />,
  );
  expect(screen.getByRole('alert').textContent).toMatch(/could not store this choice/);
});

describe('only the user’s own events do something', () => {
  const buttons = ['Hide here', 'More', 'Move left', 'Close'];

  test('forged events do nothing', () => {
    const { onSettings, onClose } = panel(READ);
    for (const name of buttons) fireEvent.click(screen.getByRole('button', { name }));
    for (const radio of screen.getAllByRole('radio')) fireEvent.click(radio);
    fireEvent.keyDown(screen.getByRole('radio', { checked: true }), { key: 'ArrowRight' });
    expect(onSettings).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('the user’s own events work', async () => {
    asUser();
    const { onSettings, onOpen, onClose } = panel(READ);
    // Effects come a task later.
    await new Promise((resolve) => setTimeout(resolve));
    press('Hide here');
    expect(onSettings).toHaveBeenLastCalledWith(
      { ...DEFAULTS, hiddenHosts: ['www.linkedin.com'] },
      false,
    );
    choose('Hide everywhere');
    press('Hide everywhere');
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, hiddenEverywhere: true }, false);
    press('Keep it');
    choose('Settings');
    expect(onOpen).toHaveBeenLastCalledWith('options', READ);
    press('Move left');
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, side: 'left' }, false);
    fireEvent.keyDown(screen.getByRole('radio', { checked: true }), { key: 'End' });
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, format: 'markdown' }, true);
    fireEvent.keyDown(screen.getByRole('radio', { checked: true }), { key: 'ArrowLeft' });
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, format: 'markdown' }, true);
    press('Close');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('the subject of an email has its own copy button', async () => {
    asUser();
    const { onCopySubject } = panel(READ, { ...DEFAULTS, format: 'email' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the subject' }));
    expect(onCopySubject).toHaveBeenCalledOnce();
    await screen.findByRole('button', { name: 'Copied the subject' });
  });
});

describe('a hidden button', () => {
  test('can be brought back for six seconds', () => {
    asUser();
    vi.useFakeTimers();
    const spies = props();
    const settings = { ...DEFAULTS, hiddenHosts: ['www.linkedin.com'] };
    render(<Panel {...spies} hidden settings={settings} shared={shared(READ, settings)} />);
    expect(screen.getByText('Hidden on www.linkedin.com.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(spies.onSettings).toHaveBeenLastCalledWith(DEFAULTS, false);
    vi.advanceTimersByTime(6000);
    expect(spies.onClose).toHaveBeenCalledOnce();
  });
});

describe('the button', () => {
  const share = () => {
    const spies = {
      read: vi.fn(() => READ),
      write: vi.fn(() => Promise.resolve(writtenFor(READ, DEFAULTS))),
      onNear: vi.fn(),
      onOpen: vi.fn(),
      openGuide: vi.fn<OpenGuide>(() => Promise.resolve(true)),
      copy: vi.fn(() => Promise.resolve('copied' as const)),
      onSettings: vi.fn(),
      onClose: vi.fn(),
    };
    const host = document.createElement('div');
    render(
      <PostingButton
        {...spies}
        settings={DEFAULTS}
        site="a.example"
        host={host}
        monogram={{ name: 'Ada Example', tile: 'M0 0', letters: [] }}
        selected={() => ''}
      />,
    );
    return spies;
  };
  const button = () => screen.getByRole('button', { name: 'Share profile' });

  test('reads nothing before the user’s click, and then copies', async () => {
    const { read, copy } = share();
    expect(read).not.toHaveBeenCalled();
    fireEvent.click(button());
    expect(read).not.toHaveBeenCalled();
    asUser();
    fireEvent.click(button());
    expect(read).toHaveBeenCalledOnce();
    await waitFor(() => {
      expect(copy).toHaveBeenCalledOnce();
      expect(screen.getByRole('status').textContent).toBe('Copied for Backend Engineer, Acme');
    });
    expect(button().getAttribute('aria-expanded')).toBe('true');
  });

  test('Escape closes the panel and gives the focus back; no key reaches the page', async () => {
    asUser();
    const { onClose } = share();
    const keys = vi.fn();
    document.addEventListener('keydown', keys);
    fireEvent.click(button());
    await screen.findByRole('dialog');
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(document.activeElement).toBe(button());
    expect(onClose).toHaveBeenCalledOnce();
    expect(keys).not.toHaveBeenCalled();
    document.removeEventListener('keydown', keys);
  });

  test('a click into a frame closes the panel; another window leaves it', async () => {
    asUser();
    share();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    fireEvent.click(button());
    await screen.findByRole('dialog');
    // Its listeners come with an effect.
    await new Promise((resolve) => setTimeout(resolve));
    fireEvent.blur(window);
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByRole('dialog')).toBeTruthy();
    frame.focus();
    fireEvent.blur(window);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    frame.remove();
  });

  test('a click outside closes the panel', async () => {
    asUser();
    share();
    fireEvent.click(button());
    await screen.findByRole('dialog');
    await waitFor(() => {
      fireEvent.pointerDown(document.body);
      expect(screen.queryByRole('dialog')).toBeNull();
    });
  });
});
