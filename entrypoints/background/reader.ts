import { answerForPage, answerForReading, type AnswerNeeds } from '../../jobs/answers.ts';
import {
  type Answer,
  type OwnPage,
  type PageAnswer,
  parsePageAnswer,
  type Question,
} from '../../jobs/messages.ts';
import type { Reading } from '../../jobs/posting.ts';
import { parsePosting, type PostingAnswer } from '../../jobs/stored-posting.ts';
import type { Settings } from '../../settings/fields.ts';
import { inTime, LateError } from './in-time.ts';

type Needs = Pick<AnswerNeeds, 'candidate' | 'card'> & {
  load: () => Promise<Settings>;
  /** Asks the button's script in a tab. Rejects if there is none. */
  askPage: (tabId: number) => Promise<unknown>;
  /** Rejects if the browser doesn't allow it. */
  readPage: (tabId: number) => Promise<unknown>;
  /** Keeps a posting until the browser closes. @returns its id */
  store: (posting: PostingAnswer) => Promise<string>;
  /** What was stored under an id, not yet parsed. */
  stored: (id: string) => Promise<unknown>;
  /** Opens one of the extension's pages in a tab. @param search of its address: "?posting=1" */
  openPage: (page: OwnPage, search: string) => Promise<void>;
};

/**
 * Answers questions for the full page: what's in the tab beside it, which posting it was opened for, and
 * requests to open it.
 * @returns the answer to a question; undefined if it's a different kind
 */
export function createReader({ candidate, card, load, ...needs }: Needs) {
  const { askPage, readPage, store, stored, openPage } = needs;

  /**
   * What a tab's page says. It asks the script that's already in the page, or else injects one, which works
   * if your last click on the icon gave access. Undefined if neither can read the page. @throws LateError if
   * the page doesn't answer in time
   */
  const read = async (tabId: number): Promise<PageAnswer | undefined> => {
    for (const way of [askPage, readPage]) {
      try {
        return parsePageAnswer(await inTime(way(tabId)));
      } catch (error) {
        if (error instanceof LateError) throw error;
      }
    }
    return undefined;
  };

  const answerForTab = async (tabId: number): Promise<Answer | undefined> => {
    try {
      const [answer, choices] = await Promise.all([read(tabId), load()]);
      return answerForPage({ answer }, { candidate, card, choices });
    } catch {
      // The side panel says that the page didn't answer.
      return undefined;
    }
  };

  const answerForStored = async (id: string): Promise<Answer | undefined> => {
    const posting = parsePosting(await stored(id));
    return posting && { ...posting, format: (await load()).format };
  };

  /** Opens the full page; without the posting if nothing can be stored. */
  const openFor = async (posting: PostingAnswer | undefined): Promise<undefined> => {
    const id = posting && (await store(posting).catch(() => undefined));
    await openPage('reader', id === undefined ? '' : `?posting=${id}`);
  };

  const answerOf = async (reading: Reading) =>
    parsePosting(answerForReading(reading, { candidate, card, choices: await load() }));

  const open = async (page: OwnPage, reading: Reading | undefined): Promise<undefined> => {
    if (page === 'reader') await openFor(reading && (await answerOf(reading)));
    else await openPage(page, '');
  };

  return (question: Question): Promise<Answer | undefined> | undefined => {
    switch (question.type) {
      case 'tab':
        return answerForTab(question.tabId);
      case 'stored':
        return answerForStored(question.id);
      case 'open':
        return open(question.page, question.reading as Reading | undefined);
      case 'open-reader':
        return openFor(parsePosting(question.answer));
      default:
        return undefined;
    }
  };
}
