import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../content/clip.ts';
import type { Answer, Question, SnippetSet } from '../../jobs/messages.ts';
import type { FormatId } from '../../jobs/snippet/formats.ts';
import { afterPaint } from '../kit/after-paint.ts';
import { type CopyStatus, useCopy } from '../kit/copying.tsx';
import { type OpenGuide, useGuide } from '../kit/open-guide.ts';

/** How the popup asks about the page that it was opened on. */
export type PostingNeeds = {
  /** Asks the background, which may not answer. */
  ask: (question: Question) => Promise<Answer | undefined>;
  /** Asks you, through the browser, for access to one host. @returns whether you gave it */
  requestSite: (host: string) => Promise<boolean>;
  openGuide: OpenGuide;
  /** The answer, if it's already known; then nothing is asked. */
  given?: Answer | undefined;
};

type Asked = Extract<Answer, { type: 'posting' | 'text' }>;

/** What the popup can copy for the page it was opened on, or for a text. */
export type PopupPosting = {
  /** Absent until the background has answered. */
  answer: Answer | undefined;
  /** The snippets for a posting or a text; absent where there's neither. */
  set: SnippetSet | undefined;
  /** The posting or text that `set` is for, with what it asks. */
  asked: Asked | undefined;
  /** How the primary button's last copy went, and in which format. */
  status: CopyStatus;
  copiedAs: string;
  /** Whether the browser couldn't store the last choice. */
  unstored: boolean;
  /** Opens the interview guide for `asked`; absent without a match. */
  openGuide: (() => void) | undefined;
  /** Opens the full page for `asked`; absent without a match. */
  openReader: (() => void) | undefined;
  /** Whether the guide couldn't be opened. */
  unopened: boolean;
  /** Copies something else with the primary button. */
  copyClip: (clip: Clip, name: string) => void;
  /** Copies the snippet of the format that you chose last. */
  copy: () => void;
  /** Copies in a format, and remembers it. */
  choose: (format: FormatId) => void;
  copySelected: () => void;
  /** @returns why there's nothing to copy for a text; undefined if it was copied */
  copyText: (text: string) => Promise<string | undefined>;
  showButton: () => void;
};

const GONE = 'The extension didn’t answer. Close and reopen the popup, then try again.';

/** Asks about the page once, after the paint, and copies what was answered. */
export function usePosting({ ask, requestSite, given, ...needs }: PostingNeeds): PopupPosting {
  const [answer, setAnswer] = useState(given);
  const [unstored, setUnstored] = useState(false);
  const [copiedAs, setCopiedAs] = useState('');
  const [status, copyClip] = useCopy('');

  const copyAs = (format: FormatId, set: SnippetSet | undefined) => {
    const snippet = set?.snippets.find((it) => it.format === format);
    if (!set || !snippet) return;
    setCopiedAs(snippet.formatName);
    copyClip({ text: snippet.text, html: snippet.html }, `as ${snippet.formatName}, ${set.copied}`);
  };
  const show = (next: Answer | undefined) => {
    setAnswer(next);
    if (next?.copyNow) copyAs(next.format, next.set);
  };
  /** Asks the background to store something, and notes whether it couldn't. */
  const store = async (question: Question) => {
    const stored = (await ask(question))?.type !== 'not-stored';
    setUnstored(!stored);
    return stored;
  };
  /** Whether a text that you pasted has been copied for; a page that answers later mustn't replace it. */
  const pasted = useRef(false);
  // Reading a page takes longer than drawing the card.
  const askFirst = useRef(
    () =>
      void ask({ type: 'page' }).then((next) => {
        if (pasted.current) setAnswer((now) => now && { ...now, site: next?.site });
        else show(next);
      }),
  );
  useEffect(() => {
    if (!given) return afterPaint(askFirst.current);
    setAnswer(given);
    return undefined;
  }, [given]);

  const asked = answer?.type === 'posting' || answer?.type === 'text' ? answer : undefined;
  const [openGuide, unopened] = useGuide(needs.openGuide, asked?.posting, asked?.match);
  return {
    answer,
    asked,
    set: asked?.set,
    status,
    copiedAs,
    unstored,
    openGuide,
    openReader: asked?.match && (() => void ask({ type: 'open-reader', answer: asked })),
    unopened,
    copyClip: (clip, name) => {
      setCopiedAs('');
      copyClip(clip, name);
    },
    copy: () => {
      if (answer) copyAs(answer.format, answer.set);
    },
    choose: (format) => {
      if (!answer) return;
      setAnswer({ ...answer, format });
      copyAs(format, answer.set);
      void store({ type: 'choose-format', format });
    },
    copySelected: () => {
      if (answer?.type !== 'nothing' || !answer.selected) return;
      show({ ...answer, type: 'text', set: answer.selected, copyNow: true });
    },
    copyText: async (text) => {
      const next = await ask({ type: 'text', text });
      if (next?.type !== 'text') {
        return next && 'explanation' in next ? next.explanation : GONE;
      }
      pasted.current = true;
      show({ ...next, site: answer?.site, copyNow: true });
      return undefined;
    },
    showButton: () => {
      const site = answer?.site;
      if (!site) return;
      const granted = requestSite(site.host);
      const stored = store({ type: 'show-button', host: site.host });
      void Promise.all([granted, stored]).then((both) => {
        const added = both.every(Boolean);
        setAnswer((now) => now && { ...now, site: { ...site, added } });
      });
    },
  };
}
