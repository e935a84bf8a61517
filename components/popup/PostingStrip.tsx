import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask, Offer } from '../../jobs/offer.ts';
import type { SnippetSet } from '../../jobs/snippet/snippets.ts';
import type { FormatId } from '../../jobs/snippet/formats.ts';
import { afterPaint } from '../kit/after-paint.ts';
import { CopyButton } from '../kit/CopyButton.tsx';
import { useCopy } from '../kit/copying.tsx';

export type PostingStripProps = {
  /** Asks the background, which may not answer. */
  ask: (question: Ask) => Promise<Offer | undefined>;
  /** Has the browser ask the user for one host. */
  addSite: (host: string) => Promise<boolean>;
};

/** At the foot of the popup: the posting on the page that it was opened on, and one click to copy for it. */
export function PostingStrip({ ask, addSite }: PostingStripProps) {
  const [offer, setOffer] = useState<Offer>();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [status, copy] = useCopy('');
  const [subjectStatus, copySubject] = useCopy('subject');

  const copyAs = (format: FormatId, share: SnippetSet) => {
    const snippet = share.snippets.find((it) => it.format === format);
    if (snippet) copy({ text: snippet.text, html: snippet.html }, share.copied);
  };
  const show = (next: Offer | undefined) => {
    setOffer(next);
    if (next?.copy && next.share) copyAs(next.format, next.share);
  };
  // After the paint: reading a page takes longer than drawing the card.
  useEffect(() => afterPaint(() => void ask({ ask: 'offer' }).then(show)), []);

  if (!offer) return null;
  const { share, selected, explanation, format, site } = offer;
  const subject = share?.snippets.find((it) => it.format === format)?.subject;
  const siteButton =
    site &&
    (site.added ? (
      <p class="caption">The button is shown on this site</p>
    ) : (
      <button
        type="button"
        class="quiet-button -ml-2"
        onClick={() => {
          void addSite(site.host).then((added) => {
            setOffer((now) => now && { ...now, site: { ...site, added } });
          });
          void ask({ ask: 'show', host: site.host });
        }}
      >
        Always show the button on this site
      </button>
    ));
  return (
    <section class="posting-strip" aria-label="This page">
      {share ? (
        <>
          <p class="line-clamp-2" title={share.name}>
            {share.label}: <b>{share.name}</b>
          </p>
          {explanation !== '' && <p class="caption">{explanation}</p>}
          <p class="flex flex-wrap gap-2 py-1">
            <CopyButton
              status={status}
              word="Copy for this posting"
              onClick={() => {
                copyAs(format, share);
              }}
            />
            <select
              class="form-field flex-1 px-1"
              aria-label="Copied as"
              value={format}
              onChange={(event) => {
                const chosen = event.currentTarget.value as FormatId;
                setOffer({ ...offer, format: chosen });
                copyAs(chosen, share);
                void ask({ ask: 'choose', format: chosen });
              }}
            >
              {share.snippets.map((it) => (
                <option key={it.format} value={it.format}>
                  {it.formatName}
                </option>
              ))}
            </select>
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
        </>
      ) : (
        <details open={selected !== undefined}>
          <summary class="caption">{explanation}</summary>
          {selected && (
            <p class="pt-2">
              <CopyButton
                status={status}
                word="Copy for the selected text"
                onClick={() => {
                  show({ ...offer, share: selected, explanation: '', copy: true });
                }}
              />
            </p>
          )}
          <textarea
            ref={pasted}
            class="text-area"
            rows={3}
            aria-label="Text of a posting"
            placeholder="Paste a posting’s text"
          />
          <button
            type="button"
            class="quiet-button -ml-2"
            onClick={() => {
              void ask({ ask: 'text', text: pasted.current?.value ?? '' }).then((next) => {
                show({ ...offer, ...next, copy: true });
              });
            }}
          >
            Copy for this text
          </button>
          {siteButton}
        </details>
      )}
    </section>
  );
}
