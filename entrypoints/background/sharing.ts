import { z } from 'zod/mini';
import type { Clip, CopyResult } from '../../browser/clipboard.ts';
import { hostsIn, type Settings } from '../../components/share/settings.ts';
import type { Candidate } from '../../content/formats/candidate.ts';
import { isCovered } from '../../jobs/boards/index.ts';
import { type Offer, offerFor, offerForText, readingFor } from '../../jobs/offer.ts';
import { type PageAnswer, parseAnswer } from '../../jobs/read/answer.ts';
import { nameOf, snippetFor } from '../../jobs/share.ts';
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

  /** The site of a page, where the button can be shown beside the boards. */
  const siteOf = ({ url }: Tab, { sites }: Settings): Offer['site'] => {
    const host = url?.startsWith('https:') ? new URL(url).hostname : '';
    const canBeAdded = hostsIn([host]).length > 0 && !isCovered(host);
    return canBeAdded ? { host, added: sites.includes(host) } : undefined;
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
      const reading = readingFor(answer, text);
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
      if (asked.ask === 'text') return offerForText(asked.text, candidate, settings);
      const tab = await activeTab();
      if (tab?.id === undefined) return undefined;
      const { id } = tab;
      const waiting = pending?.tabId === id && Date.now() < pending.until ? pending : undefined;
      pending = undefined;
      const answer = await ask(id);
      const site = answer && siteOf(tab, settings);
      return offerFor({ answer, text: waiting?.text, site }, candidate, settings);
    },
  };
}
