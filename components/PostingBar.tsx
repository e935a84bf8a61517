import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask, Offer } from '../jobs/offer.ts';
import type { Share } from '../jobs/share.ts';
import type { PresetId } from '../jobs/snippet/presets.ts';
import { afterPaint } from './after-paint.ts';
import { CopyButton } from './CopyButton.tsx';
import { useCopy } from './copying.tsx';

export type PostingBarProps = {
  /** Asks the background, which may not answer. */
  ask: (question: Ask) => Promise<Offer | undefined>;
  /** Has the browser ask the user for one host. */
  addSite: (host: string) => Promise<boolean>;
};

/** At the foot of the popup: the posting on the page that it was opened on, and one click to copy for it. */
export function PostingBar({ ask, addSite }: PostingBarProps) {
  const [offer, setOffer] = useState<Offer>();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const [status, copy] = useCopy('');
  const [subjectStatus, copySubject] = useCopy('subject');

  const copyAs = (preset: PresetId, share: Share) => {
    const snippet = share.snippets.find((it) => it.preset === preset);
    if (snippet) copy({ text: snippet.text, html: snippet.html }, share.copied);
  };
  const show = (next: Offer | undefined) => {
    setOffer(next);
    if (next?.copy && next.share) copyAs(next.preset, next.share);
  };
  // Asked once, after the paint: reading a page takes longer than drawing the card.
  const askFirst = useRef(() => void ask({ ask: 'offer' }).then(show));
  useEffect(() => afterPaint(askFirst.current), []);

  if (!offer) return null;
  const { share, selected, why, preset, site } = offer;
  const subject = share?.snippets.find((it) => it.preset === preset)?.subject;
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
    <section class="page-bar" aria-label="This page">
      {share ? (
        <>
          <p class="line-clamp-2" title={share.name}>
            {share.label}: <b>{share.name}</b>
          </p>
          {why !== '' && <p class="caption">{why}</p>}
          <p class="flex flex-wrap gap-2 py-1">
            <CopyButton
              status={status}
              word="Copy for this posting"
              onClick={() => {
                copyAs(preset, share);
              }}
            />
            <select
              class="flex-1 rounded-control border border-edge bg-surface px-1 text-ink"
              aria-label="Copied as"
              value={preset}
              onChange={(event) => {
                const chosen = event.currentTarget.value as PresetId;
                setOffer({ ...offer, preset: chosen });
                copyAs(chosen, share);
                void ask({ ask: 'choose', preset: chosen });
              }}
            >
              {share.snippets.map((it) => (
                <option key={it.preset} value={it.preset}>
                  {it.presetName}
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
          <summary class="caption">{why}</summary>
          {selected && (
            <p class="pt-2">
              <CopyButton
                status={status}
                word="Copy for the selected text"
                onClick={() => {
                  show({ ...offer, share: selected, why: '', copy: true });
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
