import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Question, SnippetSet } from '../../jobs/messages.ts';
import type { FormatId } from '../../jobs/snippet/formats.ts';
import { afterPaint } from '../kit/after-paint.ts';
import { CopyButton } from '../kit/CopyButton.tsx';
import { useCopy } from '../kit/copying.tsx';
import { FormatList } from './FormatList.tsx';
import { PasteBox } from './PasteBox.tsx';
import { SiteButton } from './SiteButton.tsx';

export type PostingStripProps = {
  /** Asks the background, which may not answer. */
  ask: (question: Question) => Promise<Answer | undefined>;
  /** Asks you, through the browser, for access to one host. @returns whether you gave it */
  requestSite: (host: string) => Promise<boolean>;
  /** The text that was pasted before the popup was closed; empty when there isn't one. */
  pasted?: string;
  /** Called on every change of the pasted text. */
  onPasted?: (text: string) => void;
};

const NOT_STORED =
  'The browser could not store this choice: it holds until the popup closes. Free some space and try again.';

/** What can be copied for the page that the popup was opened on, at the popup's foot. */
export function PostingStrip(props: PostingStripProps) {
  const { ask, requestSite, pasted = '', onPasted } = props;
  const [answer, setAnswer] = useState<Answer>();
  const [unstored, setUnstored] = useState(false);
  const [status, copy] = useCopy('');
  const [subjectStatus, copySubject] = useCopy('subject');

  const copyAs = (format: FormatId, set: SnippetSet) => {
    const snippet = set.snippets.find((it) => it.format === format);
    if (snippet) copy({ text: snippet.text, html: snippet.html }, set.copied);
  };
  /** Asks for something to be stored, and says so where it could not be. */
  const choose = async (question: Question) => {
    const next = await ask(question);
    const stored = next?.type !== 'not-stored';
    setUnstored(!stored);
    return stored;
  };
  const show = (next: Answer | undefined) => {
    setAnswer(next);
    if (next?.copyNow && next.set) copyAs(next.format, next.set);
  };
  // Asked once, after the paint: reading a page takes longer than drawing the card.
  const askFirst = useRef(() => void ask({ type: 'page' }).then(show));
  useEffect(() => afterPaint(askFirst.current), []);

  if (!answer) return null;
  const { set, format, site } = answer;
  const subject = set?.snippets.find((it) => it.format === format)?.subject;
  const siteButton = site && (
    <SiteButton
      site={site}
      onShow={() => {
        const granted = requestSite(site.host);
        const stored = choose({ type: 'show-button', host: site.host });
        void Promise.all([granted, stored]).then((both) => {
          const added = both.every(Boolean);
          setAnswer((now) => now && { ...now, site: { ...site, added } });
        });
      }}
    />
  );

  const notStored = unstored && (
    <p class="text-warn" role="alert">
      {NOT_STORED}
    </p>
  );

  if (!set) {
    const explanation = 'explanation' in answer ? answer.explanation : '';
    const selected = answer.type === 'nothing' ? answer.selected : undefined;
    return (
      <section class="posting-strip" aria-label="This page">
        <details open={selected !== undefined || pasted !== ''}>
          <summary class="caption">{explanation}</summary>
          {selected && (
            <p class="pt-2">
              <CopyButton
                status={status}
                word="Copy for the selected text"
                onClick={() => {
                  show({ ...answer, type: 'text', set: selected, copyNow: true });
                }}
              />
            </p>
          )}
          <PasteBox
            initial={pasted}
            onDraft={(text) => onPasted?.(text)}
            onText={(text) => {
              void ask({ type: 'text', text }).then((next) => {
                if (next) show({ ...next, ...(site && { site }), copyNow: true });
              });
            }}
          />
          {siteButton}
          {notStored}
        </details>
      </section>
    );
  }
  return (
    <section class="posting-strip" aria-label="This page">
      <p class="line-clamp-2" title={set.name}>
        {set.label}: <b>{set.name}</b>
      </p>
      {answer.type === 'posting' && answer.guess && <p class="caption">{answer.guess}</p>}
      <p class="flex flex-wrap gap-2 py-1">
        <CopyButton
          status={status}
          word="Copy for this job"
          onClick={() => {
            copyAs(format, set);
          }}
        />
        <FormatList
          snippets={set.snippets}
          chosen={format}
          onChoose={(chosen) => {
            setAnswer({ ...answer, format: chosen });
            copyAs(chosen, set);
            void choose({ type: 'choose-format', format: chosen });
          }}
        />
      </p>
      {subject !== undefined && (
        <button
          type="button"
          class="quiet-button -ml-2"
          onClick={() => {
            copySubject({ text: subject });
          }}
        >
          {{ idle: 'Copy', copied: 'Copied', refused: 'Not copied' }[subjectStatus]} subject
        </button>
      )}
      {siteButton}
      {notStored}
    </section>
  );
}
