/** The part of the background that copies and answers, in a browser that a test controls. */
import { vi } from 'vitest';
import { createCopying } from '../../../entrypoints/background/copying.ts';
import type { Tab } from '../../../entrypoints/background/pending.ts';
import { matchOf } from '../../../jobs/match/posting.ts';
import {
  type Answer,
  type PageAnswer,
  parseAnswer,
  type Question,
} from '../../../jobs/messages.ts';
import type { Posting } from '../../../jobs/posting.ts';
import { snippetFor } from '../../../jobs/snippet/snippets.ts';
import { DEFAULTS, type Settings } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';

type Needs = Parameters<typeof createCopying>[0];

export const TAB: Tab = { id: 7, url: 'https://careers.acme.example/7' };
export const TEXT = 'Data Engineer\nAcme Freight looks for somebody who knows BullMQ.';

export const POSTING: Posting = {
  title: 'Backend Engineer',
  company: 'Acme',
  url: 'https://careers.acme.example/7',
  sources: { title: 'json-ld', company: 'json-ld' },
  confidence: 'certain',
};
export const READ: PageAnswer = {
  reading: { posting: POSTING, explanation: 'Title, company from the data for search engines.' },
};
export const UNREAD: PageAnswer = {
  reading: { posting: null, explanation: 'No job posting found here: nothing on it says so.' },
};

/** An answer that a test may ask for fields of the other cases. */
type Loose = Partial<Record<'explanation' | 'guess', string | undefined>> &
  Partial<Pick<Extract<Answer, { type: 'nothing' }>, 'selected' | 'set' | 'match' | 'posting'>> &
  Pick<Answer, 'type' | 'format' | 'site' | 'copyNow'>;

type Given = Partial<Pick<Needs, 'card'>> & {
  says?: unknown;
  settings?: Partial<Settings>;
  tab?: Tab | undefined;
};

/** The background of a browser that allows everything, unless a test makes it refuse. */
export function background(given: Given = {}) {
  const settings = { ...DEFAULTS, ...given.settings };
  const needs = {
    candidate,
    card: given.card ?? card,
    load: vi.fn<Needs['load']>(() => Promise.resolve(settings)),
    choose: vi.fn<Needs['choose']>(() => Promise.resolve(true)),
    show: vi.fn<Needs['show']>(() => Promise.resolve(true)),
    activeTab: vi.fn<Needs['activeTab']>(() => Promise.resolve('tab' in given ? given.tab : TAB)),
    readPage: vi.fn<Needs['readPage']>(() => Promise.resolve('says' in given ? given.says : READ)),
    copyInPage: vi.fn<Needs['copyInPage']>(() => Promise.resolve('copied')),
    openPopup: vi.fn<Needs['openPopup']>(() => Promise.resolve()),
    showBadge: vi.fn<Needs['showBadge']>(() => Promise.resolve()),
  };
  const { copyFor, answer } = createCopying(needs);
  const asked = async (message: Question): Promise<Loose | undefined> => {
    // As it arrives: a browser sends messages as JSON, which has no undefined values.
    const answered = await answer(JSON.parse(JSON.stringify(message)));
    return answered && parseAnswer(answered);
  };
  return {
    ...needs,
    copyFor,
    answer,
    /** What the popup gets, checked by the schema, with the fields of all cases. */
    offer: () => asked({ type: 'page' }),
    asked,
    /** What was copied in the page. */
    copied: () => needs.copyInPage.mock.lastCall?.[1],
    snippet: (reading: { posting: Posting | null }) => {
      const match = matchOf(reading, card);
      const read = { explanation: '', ...reading };
      const { text, html } = snippetFor(read, candidate, settings, match);
      return { text, html };
    },
  };
}

export const forbid = () => Promise.reject(new Error('Cannot access contents of the page.'));
