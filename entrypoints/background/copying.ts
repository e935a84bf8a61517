import type { Clip, CopyResult } from '../../content/clip.ts';
import type { SnippetProfile } from '../../content/snippet-profile.ts';
import { answerForPage, answerForReading, answerForText, readingFor } from '../../jobs/answers.ts';
import { isCovered } from '../../jobs/boards/index.ts';
import type { MatchCard } from '../../jobs/match/card.ts';
import { matchOf } from '../../jobs/match/posting.ts';
import {
  type Answer,
  type PageAnswer,
  parsePageAnswer,
  parseQuestion,
} from '../../jobs/messages.ts';
import type { Reading } from '../../jobs/posting.ts';
import { SAMPLE } from '../../jobs/sample.ts';
import type { FormatId } from '../../jobs/snippet/formats.ts';
import { copiedOf, snippetFor } from '../../jobs/snippet/snippets.ts';
import { hostsIn, type Settings } from '../../settings/fields.ts';
import { parseSettings } from '../../settings/schema.ts';
import { isHidden } from '../../settings/visibility.ts';
import { inTime, LateError } from './in-time.ts';
import { createPending, type Tab } from './pending.ts';

type Needs = {
  candidate: SnippetProfile;
  card: MatchCard;
  load: () => Promise<Settings>;
  /** Stores a format. @returns whether it could be stored */
  choose: (format: FormatId) => Promise<boolean>;
  /** Shows the button on a host where it was hidden. @returns whether that could be stored */
  show: (host: string) => Promise<boolean>;
  /** The tab that the popup was opened on. */
  activeTab: () => Promise<Tab | undefined>;
  /** Rejects if the browser doesn't allow it. */
  readPage: (tabId: number) => Promise<unknown>;
  copyInPage: (tabId: number, clip: Clip) => Promise<CopyResult>;
  /** Rejects if the browser wants another user gesture for it. */
  openPopup: () => Promise<void>;
  showBadge: (tabId: number, text: string, title: string) => Promise<void>;
};

const LATE: PageAnswer = {
  reading: {
    posting: null,
    explanation: 'This page didn’t answer. Paste the job text, or reload the page and try again.',
  },
};

/**
 * Whether it's a web page or a file. Other pages can't be read, so for those the popup has to open at once.
 */
const isWeb = ({ url = '' }: Tab) => /^(https?|file):/.test(url);

/** The site of a page, if the button can be shown there and it isn't a board. */
function siteOf({ url }: Tab, settings: Settings): Answer['site'] {
  const host = url?.startsWith('https:') ? new URL(url).hostname : '';
  const isSite = hostsIn([host]).length > 0 && !isCovered(host);
  if (settings.hiddenEverywhere || !isSite) return undefined;
  return { host, added: !isHidden(settings, host) };
}

/** Copying on a page without a button: from the context menu, the shortcut and the popup. */
export function createCopying(needs: Needs) {
  const { candidate, card, load, choose, show, activeTab, openPopup, showBadge } = needs;
  const pending = createPending();

  /** What the page says; undefined if the browser doesn't let extensions into it. */
  const read = async (tabId: number): Promise<PageAnswer | undefined> => {
    try {
      return parsePageAnswer(await inTime(needs.readPage(tabId)));
    } catch (error) {
      return error instanceof LateError ? LATE : undefined;
    }
  };

  /** Lets the popup copy instead, since it can copy anywhere. */
  const copyInPopup = async (tab: Tab & { id: number }, text: string) => {
    pending.put(tab, text);
    try {
      await openPopup();
    } catch {
      await showBadge(
        tab.id,
        '!',
        'This page doesn’t allow copying. Click here to copy the profile.',
      );
    }
  };

  const answerForTab = async (settings: Settings): Promise<Answer | undefined> => {
    const tab = await activeTab();
    if (tab?.id === undefined) return undefined;
    const text = pending.take(tab);
    const answer = await read(tab.id);
    const site = answer && siteOf(tab, settings);
    return answerForPage({ answer, text, site }, { candidate, card, choices: settings });
  };

  /** Uses the panel's settings, since what you just chose may not be stored yet. */
  const write = (reading: Reading, settings: unknown) =>
    answerForReading(reading, { candidate, card, choices: parseSettings(settings) });

  let prepared = false;
  /**
   * Writes for the sample once, while the hand is still moving. Otherwise the first answer of a background that
   * has just started takes 54 ms instead of 19: it has to parse the lexicon (23 ms of them) and make every
   * pattern (12). `npm run bench` shows both clicks.
   */
  const prepare = () => {
    if (!prepared) write({ posting: SAMPLE, explanation: '' }, undefined);
    prepared = true;
  };

  return {
    /**
     * Copies for a tab's page, in the format that you chose last.
     * @param text that you selected before you chose the menu entry; empty for the page itself
     */
    copyFor: async (tab: Tab | undefined, text = ''): Promise<void> => {
      if (tab?.id === undefined) return;
      const { id, url } = tab;
      // Without waiting: Firefox opens a popup only in direct response to a user gesture.
      if (!isWeb(tab)) return copyInPopup({ id, url }, text);
      const [answer, settings] = await Promise.all([read(id), load()]);
      if (!answer) return copyInPopup({ id, url }, text);
      const reading = readingFor(answer, text);
      const { text: plain, html } = snippetFor(
        reading,
        candidate,
        settings,
        matchOf(reading, card),
      );
      const result = await inTime(needs.copyInPage(id, { text: plain, html })).catch(
        () => 'refused' as const,
      );
      if (result === 'refused') return copyInPopup({ id, url }, text);
      await showBadge(id, reading.posting ? '✓' : '✓?', `Copied ${copiedOf(reading)}`);
    },

    /** Answers the popup; undefined if a message isn't one of its questions. */
    answer: async (message: unknown): Promise<Answer | undefined> => {
      const question = parseQuestion(message);
      switch (question?.type) {
        case 'choose-format':
          return (await choose(question.format))
            ? undefined
            : { type: 'not-stored', format: question.format };
        case 'show-button':
          return (await show(question.host))
            ? undefined
            : { type: 'not-stored', format: (await load()).format };
        case 'write':
          return write(question.reading as Reading, question.settings);
        case 'prepare':
          prepare();
          return undefined;
        case 'text':
          return answerForText(question.text, { candidate, card, choices: await load() });
        case 'page':
          return answerForTab(await load());
        default:
          return undefined;
      }
    },
  };
}
