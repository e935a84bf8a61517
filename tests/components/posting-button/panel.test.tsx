import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { byUser } from '../../../components/posting-button/by-user.ts';
import type { Copied } from '../../../components/posting-button/copied.ts';
import { Panel } from '../../../components/posting-button/Panel.tsx';
import { PostingButton } from '../../../components/posting-button/PostingButton.tsx';
import { content } from '../../../content/index.ts';
import { snippetProfileOf } from '../../../content/snippet-profile.ts';
import type { Reading } from '../../../jobs/posting.ts';
import { snippetOf } from '../../../jobs/snippet/index.ts';
import { DEFAULTS, type Settings } from '../../../settings/fields.ts';

const candidate = snippetProfileOf(content);
const READ: Reading = {
  posting: {
    title: 'Backend Engineer',
    company: 'Acme',
    url: 'https://a.example/',
    sources: {},
    confidence: 'certain',
  },
  explanation: 'Title, company from the data that the page carries for search engines.',
};
const UNREAD: Reading = {
  posting: null,
  explanation: 'Could not read this page: it lists several postings.',
};

const shared = (reading: Reading, settings: Settings, more: Partial<Copied> = {}): Copied => ({
  reading,
  selection: '',
  snippet: snippetOf({
    posting: reading.posting ?? undefined,
    candidate,
    format: settings.format,
    settings,
  }),
  result: 'copied',
  ...more,
});

const props = () => ({
  site: 'www.linkedin.com',
  hidden: false,
  onSettings: vi.fn(),
  onSelection: vi.fn(),
  onCopySubject: vi.fn(() => Promise.resolve('copied' as const)),
  onClose: vi.fn(),
});

const panel = (reading: Reading, settings: Settings = DEFAULTS, more: Partial<Copied> = {}) => {
  const spies = props();
  const result = render(
    <Panel {...spies} settings={settings} shared={shared(reading, settings, more)} />,
  );
  return { ...spies, ...result };
};

/** What only the browser can say of an event: that the user made it. No event of a test is one. */
const asUser = () => {
  vi.mocked(byUser).mockReturnValue(true);
};

vi.mock(import('../../../components/posting-button/by-user.ts'), { spy: true });

afterEach(() => {
  vi.mocked(byUser).mockReset();
  vi.useRealTimers();
  cleanup();
});

describe('the panel', () => {
  test('says which posting was read, how, and in which format it was copied', () => {
    panel(READ);
    expect(screen.getByText('Copied as Slack')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Backend Engineer, Acme' })).toBeTruthy();
    expect(screen.getByText(READ.explanation)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('The copied text').value).toContain(
      'for Backend Engineer at Acme',
    );
    expect(document.activeElement?.textContent).toBe('Slack');
  });

  test("says that it couldn't read the page, and offers the selected text", () => {
    panel(UNREAD, DEFAULTS, { selection: 'Backend Engineer' });
    expect(screen.getByText('Copied the general profile.')).toBeTruthy();
    expect(screen.getByText(UNREAD.explanation)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy for the selected text' })).toBeTruthy();
    cleanup();
    panel(UNREAD);
    expect(screen.queryByRole('button', { name: 'Copy for the selected text' })).toBeNull();
  });

  test('selects the text when the browser refuses', () => {
    panel(READ, DEFAULTS, { result: 'refused' });
    expect(screen.getByText(/^Not copied\. Press (Ctrl|⌘) C now\.$/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('The copied text'));
  });

  test('counts a note against its limit, and offers the other limit', () => {
    panel(READ, { ...DEFAULTS, format: 'linkedin-note' });
    expect(screen.getByText(/^\d+ \/ 200$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Use 300 characters (Premium)' })).toBeTruthy();
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
  const buttons = ['Hide here', 'Hide everywhere', 'Move left', 'Close'];

  test('forged events do nothing', () => {
    const { onSettings, onClose } = panel(READ);
    for (const name of [...buttons]) fireEvent.click(screen.getByRole('button', { name }));
    for (const radio of screen.getAllByRole('radio')) fireEvent.click(radio);
    fireEvent.keyDown(screen.getByRole('radio', { checked: true }), { key: 'ArrowRight' });
    expect(onSettings).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('the user’s own events work', () => {
    asUser();
    const { onSettings, onClose } = panel(READ);
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
    press('Hide here');
    expect(onSettings).toHaveBeenLastCalledWith(
      { ...DEFAULTS, hiddenHosts: ['www.linkedin.com'] },
      false,
    );
    press('Hide everywhere');
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, hiddenEverywhere: true }, false);
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
    fireEvent.click(screen.getByRole('button', { name: 'Copy subject' }));
    expect(onCopySubject).toHaveBeenCalledOnce();
    await screen.findByRole('button', { name: 'Copied subject' });
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
      copy: vi.fn(() => Promise.resolve('copied' as const)),
      onSettings: vi.fn(),
      onClose: vi.fn(),
    };
    const host = document.createElement('div');
    render(
      <PostingButton
        {...spies}
        candidate={candidate}
        settings={DEFAULTS}
        site="a.example"
        host={host}
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
    expect(copy).toHaveBeenCalledOnce();
    await waitFor(() => {
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
