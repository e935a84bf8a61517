import { match } from '../../../jobs/match/index.ts';
import type { Posting } from '../../../jobs/posting.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import type { FormatId } from '../../../jobs/snippet/formats.ts';
import { snippetOf } from '../../../jobs/snippet/index.ts';
import type { SnippetSettings } from '../../../jobs/snippet/settings.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';

/** A posting that asks for some of what the card shows, with other fields for a test. */
export const posting = (fields: Partial<Posting> = {}): Posting => ({
  title: 'Senior Node.js Engineer (m/f/d)',
  company: 'Acme',
  place: 'Berlin, Germany',
  description:
    'Requirements\n- Node.js\n- Express or NestJS\n- Redis\n- message queues\n- PostgreSQL\n- Docker\n- Kubernetes\n- 5+ years of experience',
  url: 'https://jobs.lever.co/acme/1',
  sources: {},
  confidence: 'certain',
  ...fields,
});

/** The snippet for that posting in a format. */
export const write = (
  format: FormatId,
  fields: Partial<Posting> = {},
  settings: Partial<SnippetSettings> = {},
) => {
  const it = posting(fields);
  return snippetOf({
    posting: it,
    match: match(asksOf(it), card),
    candidate,
    format,
    settings: { ...DEFAULTS, ...settings },
  });
};
