import { describe, expect, test } from 'vitest';
import { match } from '../../../jobs/match/index.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { snippetOf } from '../../../jobs/snippet/index.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';
import { POSTINGS } from './postings.ts';

/** A snippet as a file shows it: its subject first, the length where there's a limit last. */
const shown = ({ subject, text, limit }: ReturnType<typeof snippetOf>): string =>
  [
    ...(subject === undefined ? [] : [`Subject: ${subject}\n`]),
    text,
    ...(limit === undefined ? [] : [`\n(${text.length} of ${limit})`]),
  ].join('\n');

describe.each(Object.entries(POSTINGS))('the texts for the posting %s', (name, posting) => {
  const made = match(asksOf(posting), card);

  test.each(FORMATS)('as $name', async ({ id }) => {
    const text = shown(
      snippetOf({ posting, match: made, candidate, format: id, settings: DEFAULTS }),
    );
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.${id}.txt`);
  });
});

test.each(['slack', 'ats-note'] as const)('what is not on the card is said in %s', async (id) => {
  const posting = POSTINGS['fits-well'];
  const settings = { ...DEFAULTS, gaps: true, phone: true, postingLink: false };
  const text = shown(
    snippetOf({
      posting,
      match: match(asksOf(posting ?? {}), card),
      candidate,
      format: id,
      settings,
    }),
  );
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/fits-well.gaps.${id}.txt`);
});

test('the general profile has one text', async () => {
  const { text } = snippetOf({
    posting: undefined,
    candidate,
    format: 'slack',
    settings: DEFAULTS,
  });
  await expect(`${text}\n`).toMatchFileSnapshot('golden/general.slack.txt');
});
