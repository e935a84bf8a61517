import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { content } from '../../../content/index.ts';
import { LARGE, monogram } from '../../../content/monogram.ts';
import { match } from '../../../jobs/match/index.ts';
import { SAMPLE } from '../../../jobs/sample.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';
import { axeFinds } from '../axe.ts';

const NAME = `${content.profile.name}: recruiter card`;
const RELEASE = { version: '9.8.7', changes: ['Something new.', '`npm start` opens it.'] };

type Given = { toolbar?: 'chromium' | 'firefox'; news?: boolean };

function show({ toolbar = 'chromium', news = false }: Given = {}) {
  const close = vi.fn<() => void>();
  const { container } = render(
    <Welcome
      monogram={monogram(content.profile.initials, LARGE)}
      toolbar={toolbar}
      name={NAME}
      shortcuts={[{ does: 'Open the card', keys: 'Alt+Shift+S' }]}
      release={news ? RELEASE : undefined}
      sample={{
        posting: SAMPLE,
        match: match(asksOf(SAMPLE), card),
        candidate,
        settings: DEFAULTS,
        css: '',
        monogram: { name: content.profile.name, tile: 'M0 0', letters: [] },
        copy: () => Promise.resolve('copied'),
        onOpen: vi.fn(),
        openGuide: () => Promise.resolve(true),
      }}
      close={close}
    />,
  );
  return { container, close };
}

const headings = () => screen.getAllByRole('heading').map((it) => it.textContent);

test('says what it is, how to keep it within reach, where it runs and which keys it has', () => {
  show();
  expect(headings()).toEqual([
    'The card is ready',
    'Keep it within reach',
    ...['Open', 'Copy', 'Share on a posting'],
    SAMPLE.title,
    'Where it runs',
    'Keyboard shortcuts',
  ]);
  expect(screen.getByText(/^The button shows on 20 job boards, such as LinkedIn/)).toBeTruthy();
  const link = screen.getByRole('link', { name: 'What this extension can see' });
  expect(link.getAttribute('href')).toBe('/options.html#can-see');
});

describe('to keep it within reach', () => {
  test('Chromium wants three steps, and pages reloaded', () => {
    show();
    expect(screen.getAllByRole('listitem').slice(0, 3)).toHaveLength(3);
    expect(screen.getByText(/^Click the pin next to/).textContent).toContain(NAME);
    expect(screen.getByText('Reload any job pages you already have open.')).toBeTruthy();
  });

  test('Firefox has it there, and puts the button on open pages by itself', () => {
    show({ toolbar: 'firefox' });
    expect(screen.getByText('The icon is already in the toolbar.')).toBeTruthy();
    expect(screen.queryByText(/Reload any job pages/)).toBeNull();
  });
});

test('the sample keeps its button in a closed root, as a job page does', () => {
  const { container } = show();
  const row = screen.getByText('A made-up job. Try the button').parentElement;
  const host = row?.querySelector('.flex-none > div');
  expect(host).toBeTruthy();
  expect(host?.shadowRoot).toBeNull();
  cleanup();
  expect(container.contains(host ?? null)).toBe(false);
});

test('what’s new comes first, in the changelog’s words', () => {
  const { container } = show({ news: true });
  expect(headings().slice(0, 3)).toEqual([
    'What’s new',
    'New in version 9.8.7',
    'Keep it within reach',
  ]);
  expect(screen.getByText('Something new.')).toBeTruthy();
  expect(container.querySelector('code')?.textContent).toBe('npm start');
});

test('Close closes its tab', () => {
  const { close } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledOnce();
});

test.each<Given>([{}, { toolbar: 'firefox', news: true }])(
  'axe finds nothing: %j',
  async (given) => {
    const { container } = show(given);
    expect(await axeFinds(container, [])).toEqual([]);
  },
);
