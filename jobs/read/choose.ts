import type { FieldName, Posting, PostingFields, Source } from '../posting.ts';
import { headlineOf, type Headlines } from './headlines.ts';
import { titleOf } from './schema-org.ts';
import type { Survey } from './survey.ts';
import type { Thing } from './things.ts';
import { alike, bare, names, squashed } from './words.ts';

/** What one source reads. */
export type Found = { fields: Partial<PostingFields>; source: Source };

/** What the page says about itself, which its data is compared with. */
export type Shown = Headlines & {
  survey: () => Survey;
  url: URL;
  /** The title in the place where the board shows it. */
  onScreen: string | undefined;
};

/** The posting that's shown, or why none of the page's data is. */
export type Picked =
  | { thing: Thing }
  | { several: true }
  /** The titles that contradict each other: the data's and the page's. */
  | { data: string; page: string | undefined }
  | undefined;

type Job = { thing: Thing; title: string };

/** A page of search results may have more, but then none of them is the one that's shown. */
const MAX_JOBS = 200;

const addressIn = (thing: Thing): string =>
  [thing['url'], thing['@id'], thing['mainEntityOfPage']]
    .find((it) => typeof it === 'string')
    ?.slice(0, 4000) ?? '';

function samePage(address: string, url: URL): boolean {
  const other = address === '' ? null : URL.parse(address, url);
  const path = (it: URL) => it.pathname.replace(/\/$/, '');
  return (
    other !== null && path(url) !== '' && path(other) === path(url) && idIn(other) === idIn(url)
  );
}

/** The number of a posting in a parameter, where all postings have the same path. */
const idIn = ({ search }: URL): string =>
  /[?&](?:id|jobid|job_id|gh_jid|jid|pid)=(\w+)/i.exec(search.slice(0, 2000))?.[1] ?? '';

/** Whether a title is in the page's text, and not just in a link to another page. */
function standsInText({ pieces }: Survey, title: string): boolean {
  const sought = squashed(title);
  return (
    sought !== '' && pieces.some(({ text, linked }) => !linked && squashed(text).includes(sought))
  );
}

/** Whether the page shows the posting with this title; if not, what contradicts it. */
function shows(page: Shown, { thing, title }: Job): true | { page: string | undefined } {
  if (page.onScreen !== undefined) {
    return alike(title, page.onScreen) || { page: page.onScreen };
  }
  if (samePage(addressIn(thing), page.url)) return true;
  const headline = headlineOf(page);
  const isStrong = headline?.by === 'twice' || headline?.by === 'address';
  if (headline && alike(title, headline.text)) return true;
  if (isStrong) return { page: headline.text };
  if (page.titles.some((it) => names(it, title))) return true;
  if (page.headings().some(({ text }) => alike(text, title))) return true;
  if (page.titles.length + page.headings().length === 0) return true;
  if (standsInText(page.survey(), title)) return true;
  return { page: headline?.text ?? page.titles[0] };
}

/** Which of a page's structured postings it shows. */
export function pick(things: Thing[], page: Shown): Picked {
  const jobs: Job[] = [];
  for (const thing of things.slice(0, MAX_JOBS)) {
    const title = titleOf(thing);
    if (title !== undefined) jobs.push({ thing, title });
  }
  const unique = [
    ...new Map(jobs.map((job) => [`${bare(job.title)} ${addressIn(job.thing)}`, job])).values(),
  ];
  const [only] = unique;
  if (only === undefined) return undefined;
  if (unique.length === 1) {
    const verdict = shows(page, only);
    return verdict === true ? { thing: only.thing } : { data: only.title, page: verdict.page };
  }
  // What the board's own page shows is newer than data that may be left over from before a navigation.
  const fits = unique.filter(
    ({ title }) => page.onScreen === undefined || alike(title, page.onScreen),
  );
  const byAddress = fits.filter(({ thing }) => samePage(addressIn(thing), page.url));
  const headline = page.onScreen === undefined ? headlineOf(page) : undefined;
  const named = (byAddress.length > 1 ? byAddress : fits).filter(
    ({ title }) =>
      page.titles.some((it) => names(it, title)) ||
      (headline !== undefined && headline.by !== 'alone' && bare(headline.text) === bare(title)),
  );
  const [one] =
    byAddress.length === 1
      ? byAddress
      : new Set(named.map(({ title }) => bare(title))).size === 1
        ? named
        : [];
  return one ? { thing: one.thing } : { several: true };
}

/**
 * Each field comes from the first source that has it. A source that read another posting isn't used to fill
 * gaps.
 */
export function merge(found: Found[]): Partial<PostingFields> & Pick<Posting, 'sources'> {
  const fields: Partial<PostingFields> = {};
  const sources: Posting['sources'] = {};
  for (const { fields: next, source } of found) {
    if (
      fields.title !== undefined &&
      next.title !== undefined &&
      !alike(fields.title, next.title)
    ) {
      continue;
    }
    for (const name of Object.keys(next) as FieldName[]) {
      if (fields[name] !== undefined) continue;
      Object.assign(fields, { [name]: next[name] });
      sources[name] = source;
    }
  }
  return { ...fields, sources };
}
