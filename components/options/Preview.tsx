import type { SnippetProfile } from '../../content/snippet-profile.ts';
import type { Match } from '../../jobs/match/index.ts';
import type { Posting } from '../../jobs/posting.ts';
import { snippetFor } from '../../jobs/snippet/snippets.ts';
import type { Settings } from '../../settings/fields.ts';

export type PreviewProps = {
  candidate: SnippetProfile;
  /** An invented posting, and what the card shows of what it asks. */
  sample: { posting: Posting; match: Match };
  settings: Settings;
};

/** A snippet as these settings write it. */
export function Preview({
  candidate,
  sample,
  settings,
  format,
}: PreviewProps & { format: string }) {
  const { posting, match } = sample;
  const { text } = snippetFor({ posting, explanation: '' }, candidate, settings, match);
  const { opening } = settings;
  const opens = opening !== '' && text.startsWith(opening);
  return (
    <section
      class="mt-2 rounded-control border border-transparent bg-sunken p-3"
      aria-labelledby="preview"
    >
      <p class="pb-1 caption" id="preview">
        {format} preview for a made-up job
      </p>
      {opens && <p class="font-semibold text-ink">{opening}</p>}
      <p class="whitespace-pre-line wrap-anywhere">
        {(opens ? text.slice(opening.length) : text).trim()}
      </p>
    </section>
  );
}
