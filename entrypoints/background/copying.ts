import { z } from 'zod/mini';
import type { Clip, CopyResult } from '../../browser/clipboard.ts';
import { isHidden } from '../../settings/visibility.ts';
import { hostsIn, type Settings } from '../../settings/settings.ts';
import type { SnippetProfile } from '../../content/snippet-profile.ts';
import { isCovered } from '../../jobs/boards/index.ts';
import { type Offer, offerFor, offerForText, readingFor } from '../../jobs/offer.ts';
import { type PageAnswer, parseAnswer } from '../../jobs/read/answer.ts';
import { copiedOf, snippetFor } from '../../jobs/snippet/snippets.ts';
import { FORMATS, type FormatId } from '../../jobs/snippet/formats.ts';

export type Tab = { id?: number | undefined; url?: string | undefined };

type Needs = {
  candidate: SnippetProfile;
  load: () => Promise<Settings>;
  choose: (format: FormatId) => Promise<unknown>;
  /** Shows the button on a host where it was hidden. */
  show: (host: string) => Promise<unknown>;
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
  z.object({ ask: z.literal('show'), host: z.string() }),
  z.object({ ask: z.literal('choose'), format: z.enum(FORMATS.map(({ id }) => id)) }),
]);

/** Pages of the web; on any other the browser's answer is known, and the popup must be opened at once. */
const isWeb = ({ url = '' }: Tab) => /^(https?|file):/.test(url);

/** Copying for a page that has no button: by the menu, the keyboard, and the popup. */
export function createCopying(needs: Needs) {
  const { candidate, load, choose, show, activeTab, readPage, copyInPage, openPopup, showSign } =
    needs;
  /** What was asked for in a tab whose page does not allow it. */
  let pending: { tab: Tab; text: string; until: number } | undefined;

  /** What the page says; undefined where the browser forbids to ask it. */
  const ask = async (tabId: number): Promise<PageAnswer | undefined> => {
    try {
      return parseAnswer(await readPage(tabId));
    } catch {
      return undefined;
    }
  };

  /** The popup copies instead: its own page may, wherever it was opened. */
  const byPopup = async (tab: Tab & { id: number }, text: string) => {
    pending = { tab, text, until: Date.now() + PENDING_MS };
    try {
      await openPopup();
    } catch {
      await showSign(tab.id, '!', 'This page does not allow it: click here to copy the profile');
    }
  };

  /** What was asked for on the page that a tab still shows; once. */
  const takePending = ({ id, url }: Tab): string | undefined => {
    const asked = pending;
    pending = undefined;
    if (!asked || asked.tab.id !== id || asked.tab.url !== url) return undefined;
    return Date.now() < asked.until ? asked.text : undefined;
  };

  /** The site of a page, where the button can be shown beside the boards. */
  const siteOf = ({ url }: Tab, settings: Settings): Offer['site'] => {
    const host = url?.startsWith('https:') ? new URL(url).hostname : '';
    if (settings.hiddenEverywhere || hostsIn([host]).length === 0 || isCovered(host)) {
      return undefined;
    }
    return { host, added: !isHidden(settings, host) };
  };

  return {
    /**
     * Copies for a tab's page, in the chosen format.
     * @param text that the user has selected and chose the menu for; empty for the page itself
     */
    copyFor: async (tab: Tab | undefined, text = ''): Promise<void> => {
      if (tab?.id === undefined) return;
      const { id, url } = tab;
      // Without waiting: Firefox opens a popup in answer to a gesture alone.
      if (!isWeb(tab)) return byPopup({ id, url }, text);
      const [answer, settings] = await Promise.all([ask(id), load()]);
      if (!answer) return byPopup({ id, url }, text);
      const reading = readingFor(answer, text);
      const snippet = snippetFor(reading, candidate, settings);
      const clip = { text: snippet.text, html: snippet.html };
      if ((await copyInPage(id, clip).catch(() => 'refused')) === 'refused') {
        return byPopup({ id, url }, text);
      }
      await showSign(id, reading.posting ? '✓' : '✓?', `Copied ${copiedOf(reading)}`);
    },

    /** Answers the popup; undefined for what is no question of it. */
    answer: async (message: unknown): Promise<Offer | undefined> => {
      const asked = question.safeParse(message).data;
      if (!asked) return undefined;
      if (asked.ask === 'choose') {
        await choose(asked.format);
        return undefined;
      }
      if (asked.ask === 'show') {
        await show(asked.host);
        return undefined;
      }
      const settings = await load();
      if (asked.ask === 'text') return offerForText(asked.text, candidate, settings);
      const tab = await activeTab();
      if (tab?.id === undefined) return undefined;
      const text = takePending(tab);
      const answer = await ask(tab.id);
      const site = answer && siteOf(tab, settings);
      return offerFor({ answer, text, site }, candidate, settings);
    },
  };
}
