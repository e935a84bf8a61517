import { z } from 'zod/mini';
import type { Clip, CopyResult } from '../../browser/clipboard.ts';
import { hostsIn, type Settings } from '../../components/share/settings.ts';
import type { Candidate } from '../../content/formats/candidate.ts';
import { isCovered } from '../../jobs/boards/index.ts';
import type { Posting, Reading } from '../../jobs/posting.ts';
import { type PageAnswer, parseAnswer } from '../../jobs/read/answer.ts';
import { readText } from '../../jobs/read/index.ts';
import { nameOf, type Offer, shareOf, snippetFor } from '../../jobs/share.ts';
import { PRESETS, type PresetId } from '../../jobs/snippet/presets.ts';

export type Tab = { id?: number | undefined; url?: string | undefined };

type Needs = {
  candidate: Candidate;
  load: () => Promise<Settings>;
  choose: (preset: PresetId) => Promise<unknown>;
  /** The tab that the popup was opened on. */
  activeTab: () => Promise<Tab | undefined>;
  /** Rejects where the browser forbids it. */
  readPage: (tabId: number) => Promise<unknown>;
  copyInPage: (tabId: number, clip: Clip) => Promise<CopyResult>;
  /** Rejects where the browser wants another gesture for it. */
  openPopup: () => Promise<void>;
  showSign: (tabId: number, text: string, title: string) => Promise<void>;
};

const FORBIDDEN =
  'Could not read this page: the browser lets no extension into it. Paste the posting’s text.';

const GUESS = 'A guess: the page has only some signs of a posting.';

/** Text that the user has selected is his own choice, and no guess of ours. */
const isGuess = ({ sure, rungs }: Posting) => sure === 'guess' && rungs.title === 'page';

/** How long a popup that is opened still copies what was asked for before, in milliseconds. */
const PENDING_MS = 30_000;

const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('offer') }),
  z.object({ ask: z.literal('text'), text: z.string() }),
  z.object({ ask: z.literal('choose'), preset: z.enum(PRESETS.map(({ id }) => id)) }),
]);

/** Pages of the web; on any other the browser's answer is known, and the popup must be opened at once. */
const isWeb = ({ url = '' }: Tab) => /^(https?|file):/.test(url);

/** Copying for a page that has no button: by the menu, the keyboard, and the popup. */
export function createSharing(needs: Needs) {
  const { candidate, load, choose, activeTab, readPage, copyInPage, openPopup, showSign } = needs;
  /** What was asked for in a tab whose page does not allow it. */
  let pending: { tabId: number; text: string; until: number } | undefined;

  /** What the page says; undefined where the browser forbids to ask it. */
  const ask = async (tabId: number): Promise<PageAnswer | undefined> => {
    try {
      return parseAnswer(await readPage(tabId));
    } catch {
      return undefined;
    }
  };

  /** The popup copies instead: its own page may, wherever it was opened. */
  const byPopup = async (tabId: number, text: string) => {
    pending = { tabId, text, until: Date.now() + PENDING_MS };
    try {
      await openPopup();
    } catch {
      await showSign(tabId, '!', 'This page does not allow it: click here to copy the profile');
    }
  };

  /** What to copy for: the page with the selected text, else the text alone, else the page. */
  const readingOf = (answer: PageAnswer, text: string): Reading => {
    if (text === '') return answer.reading;
    if (answer.selected?.posting) return answer.selected;
    return answer.reading.posting ? answer.reading : readText(text);
  };

  return {
    /**
     * Copies for a tab's page, in the chosen preset.
     * @param text that the user has selected and chose the menu for; empty for the page itself
     */
    copyFor: async (tab: Tab | undefined, text = ''): Promise<void> => {
      const tabId = tab?.id;
      if (tab === undefined || tabId === undefined) return;
      // Without waiting: Firefox opens a popup in answer to a gesture alone.
      if (!isWeb(tab)) return byPopup(tabId, text);
      const [answer, settings] = await Promise.all([ask(tabId), load()]);
      if (!answer) return byPopup(tabId, text);
      const reading = readingOf(answer, text);
      const snippet = snippetFor(reading, candidate, settings);
      const clip = { text: snippet.text, html: snippet.html };
      if ((await copyInPage(tabId, clip).catch(() => 'refused')) === 'refused') {
        return byPopup(tabId, text);
      }
      await showSign(tabId, '✓', `Copied for ${nameOf(reading)}`);
    },

    /** Answers the popup; undefined for what is no question of it. */
    answer: async (message: unknown): Promise<Offer | undefined> => {
      const asked = question.safeParse(message).data;
      if (!asked) return undefined;
      if (asked.ask === 'choose') {
        await choose(asked.preset);
        return undefined;
      }
      const settings = await load();
      const { preset } = settings;
      if (asked.ask === 'text') {
        const reading = readText(asked.text);
        return reading.posting
          ? { share: shareOf(reading, candidate, settings), why: '', preset }
          : { why: reading.why, preset };
      }
      const tab = await activeTab();
      const tabId = tab?.id;
      if (tabId === undefined) return undefined;
      const waiting = pending?.tabId === tabId && Date.now() < pending.until ? pending : undefined;
      pending = undefined;
      const answer = await ask(tabId);
      const reading = answer
        ? readingOf(answer, waiting?.text ?? '')
        : waiting && waiting.text !== ''
          ? readText(waiting.text)
          : { posting: null, why: FORBIDDEN };
      const { posting, why } = reading;
      const host = answer && tab?.url?.startsWith('https:') && new URL(tab.url).hostname;
      return {
        ...((posting ?? waiting) && { share: shareOf(reading, candidate, settings) }),
        ...(!posting &&
          answer?.selected?.posting && {
            selected: shareOf(answer.selected, candidate, settings),
          }),
        why: posting ? (isGuess(posting) ? GUESS : '') : waiting ? '' : why,
        preset,
        ...(host &&
          hostsIn([host]).length > 0 &&
          !isCovered(host) && {
            site: { host, added: settings.sites.includes(host) },
          }),
        ...(waiting && { copy: true }),
      };
    },
  };
}
