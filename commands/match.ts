/**
 * `npm run --silent match -- FILE.html --url URL` (or `FILE.txt`): prints what a posting asks for and what
 * the card shows of it, as one JSON object `{outcome, counts, asks, also}`; with `--format slack` (email,
 * ats-note, linkedin-note, inmail, markdown) it prints the text to copy instead, after its subject if it has
 * one.
 * Exit status: 0 read, 1 the page shows no posting (the reason is on stderr), 2 the command line is wrong.
 */
import { content } from '../content/index.ts';
import { snippetProfileOf } from '../content/snippet-profile.ts';
import { matchCardOf } from '../jobs/match/card.ts';
import { type Match, match } from '../jobs/match/index.ts';
import { type FormatId, FORMATS } from '../jobs/snippet/formats.ts';
import { type Snippet, snippetOf } from '../jobs/snippet/index.ts';
import { SNIPPET_DEFAULTS } from '../jobs/snippet/settings.ts';
import { run, UsageError } from './input.ts';
import { asksNamed } from './named-asks.ts';

const USAGE =
  'Usage: npm run --silent match -- FILE.html --url https://… (or FILE.txt), with --format slack for a text';

/** A format by its id. */
function formatOf(id: string | undefined): FormatId | undefined {
  const format = FORMATS.find((it) => it.id === id);
  if (id === undefined || format) return format?.id;
  const ids = FORMATS.map((it) => it.id).join(', ');
  throw new UsageError(`"${id}" isn't a format: use one of ${ids}. ${USAGE}`);
}

/** The match in this command's documented form. The names and reasons in `Match` are for the screen. */
const toJson = ({ outcome, counts, asks, also }: Match): string => {
  const rows = asks.map(({ skills, tier, state, by, evidence, sentence, title }) => {
    return { skills, tier, state, by, evidence, sentence, title };
  });
  return JSON.stringify({ outcome, counts, asks: rows, also }, null, 2);
};

/** A text with its subject above it. */
const toText = ({ subject, text }: Snippet): string =>
  subject === undefined ? text : `Subject: ${subject}\n\n${text}`;

await run(async () => {
  const { posting, asks, format: id } = await asksNamed(USAGE, true);
  const format = formatOf(id);
  const made = match(asks, matchCardOf(content));
  const needs = { posting, match: made, candidate: snippetProfileOf(content) };
  console.log(
    format ? toText(snippetOf({ ...needs, format, settings: SNIPPET_DEFAULTS })) : toJson(made),
  );
});
