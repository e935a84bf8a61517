import type { FieldName, Posting, PostingFields, Source } from '../posting.ts';
import { headlineOf, type Headlines } from './headlines.ts';
import { type Thing, titleOf } from './schema-org.ts';
import type { Survey } from './survey.ts';
import { alike, bare, names, squashed } from './words.ts';

/** What one source reads. */
export type Found = { fields: Partial<PostingFields>; source: Source };

/** What the page says of itself, against which its data is held. */
export type Shown = Headlines & {
  survey: () => Survey;
  url: URL;
  /** The title where the board itself shows it. */
  onScreen: string | undefined;
};

/** The posting that is shown; else why none of the page's data is. */
export type Picked =
  | { thing: Thing }
  | { several: true }
  /** The titles that contradict each other: of the data, and of the page. */
  | { data: string; page: string | undefined }
  | undefined;

type Job = { thing: Thing; title: string };

/** A page of search results may carry more; none of them is the one that is shown. */
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

/** The number that a parameter gives a posting, where the path is the same for all. */
const idIn = ({ search }: URL): string =>
  /[?&](?:id|jobid|job_id|gh_jid|jid|pid)=(\w+)/i.exec(search.slice(0, 2000))?.[1] ?? '';

/** Whether the page's text says a title, not only a link to another page. */
function standsInText({ pieces }: Survey, title: string): boolean {
  const sought = squashed(title);
  return (
    sought !== '' && pieces.some(({ text, linked }) => !linked && squashed(text).includes(sought))
  );
}

/** Whether the page shows the posting of a title; what contradicts it where it doesn't. */
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
  // What the board's own page shows is newer than data that a navigation may have left behind.
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

/** The first source that has a field gives it. A source that read another posting fills no holes. */
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
