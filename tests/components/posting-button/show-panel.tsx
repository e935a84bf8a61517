/** Shows the panel, and does what you would do in it. The tests mock by-user.ts and really-seen.ts. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { OpenGuide } from '../../../components/kit/open-guide.ts';
import { byUser } from '../../../components/posting-button/by-user.ts';
import type { Copied, Written } from '../../../components/posting-button/copied.ts';
import { Panel } from '../../../components/posting-button/Panel.tsx';
import { matchOf } from '../../../jobs/match/posting.ts';
import type { Reading } from '../../../jobs/posting.ts';
import { snippetsFor } from '../../../jobs/snippet/snippets.ts';
import { DEFAULTS, type Settings } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';

export const READ: Reading = {
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
export const UNREAD: Reading = {
  posting: null,
  explanation: 'No job posting found here: the page lists several.',
};

export const writtenFor = (reading: Reading, settings: Settings): Written => {
  const match = matchOf(reading, card);
  return { set: snippetsFor(reading, candidate, settings, match), match };
};

export const shared = (
  reading: Reading,
  settings: Settings,
  more: Partial<Copied> = {},
): Copied => {
  const written = writtenFor(reading, settings);
  const snippet = written.set.snippets.find(({ format }) => format === settings.format);
  return { reading, written, selection: '', snippet, result: 'copied', ...more };
};

export const props = () => ({
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

export const panel = (
  reading: Reading,
  settings: Settings = DEFAULTS,
  more: Partial<Copied> = {},
) => {
  const spies = props();
  const result = render(
    <Panel {...spies} settings={settings} shared={shared(reading, settings, more)} />,
  );
  return { ...spies, ...result };
};

export const draft = () => screen.getByLabelText<HTMLTextAreaElement>('The copied text');
export const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByRole('button', { name }));
export const choose = (name: string) => {
  press('More');
  fireEvent.click(screen.getByRole('menuitem', { name }));
};

/** What only the browser can say about an event: that the user made it. A test's own events never are. */
export const asUser = () => {
  vi.mocked(byUser).mockReturnValue(true);
};
