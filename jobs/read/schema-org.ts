import type { PostingFields } from '../posting.ts';
import { parseJson } from './json.ts';
import { line, markupText } from './text.ts';

export type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const isA = (thing: Thing, type: string): boolean =>
  list(thing['@type']).some(
    (it) => typeof it === 'string' && it.replace(/^.*[/#:]/, '').trim() === type,
  );

/** More than any page has; a page that has more is no page for us. */
const MAX_THINGS = 50_000;

/**
 * Every `JobPosting` in a JSON-LD value, in arrays, `@graph` and other things, but not those that an
 * `ItemList` names: they are other pages.
 */
function jobPostingsIn(value: unknown): Thing[] {
  const found: Thing[] = [];
  const open: unknown[] = [value];
  for (let n = 0; open.length > 0 && n < MAX_THINGS; n++) {
    const next = open.pop();
    if (Array.isArray(next)) {
      // Backwards, so that they are taken from the end in their order.
      for (let i = Math.min(next.length, MAX_THINGS) - 1; i >= 0; i--) open.push(next[i]);
    } else if (isThing(next)) {
      if (isA(next, 'JobPosting')) found.push(next);
      else if (!isA(next, 'ItemList'))
        open.push(...Object.values(next).filter((it) => typeof it === 'object'));
    }
  }
  return found;
}

/** Every `JobPosting` of the page's JSON-LD scripts. What cannot be parsed is passed over. */
export function jsonLdPostings(root: Element): Thing[] {
  return [...root.querySelectorAll('script[type*="ld" i]')]
    .filter((script) =>
      /^application\/ld(\+|&#x2b;|&#43;)json\b/i.test(script.getAttribute('type') ?? ''),
    )
    .map((script) => script.textContent)
    .filter((text) => text.includes('JobPosting'))
    .flatMap((text) => jobPostingsIn(parseJson(text)));
}

/** The name of an organisation, a country or a plain text. */
const nameOf = (value: unknown): string | undefined => {
  const [first] = list(value);
  return isThing(first) ? line(first['name'] ?? first['legalName'], 120) : line(first, 120);
};

/** A country by its name. The names are asked for here, since they cost 10 ms when they are first needed. */
const countryOf = (value: unknown): string | undefined => {
  const name = nameOf(value);
  if (name === undefined || !/^[A-Z]{2}$/.test(name)) return name;
  return new Intl.DisplayNames('en', { type: 'region' }).of(name);
};

const addressOf = (location: unknown): unknown =>
  isThing(location) ? (list(location['address'])[0] ?? location) : location;

/** A place that names more than a country. */
function placeOf(location: unknown): string | undefined {
  const address = addressOf(location);
  if (!isThing(address)) return line(address, 120);
  const near = [address['addressLocality'], address['addressRegion']].map(nameOf);
  if (near.every((part) => part === undefined || /^[\d\s-]+$/.test(part))) {
    return isThing(location) && location !== address ? nameOf(location) : undefined;
  }
  const parts = [...near, countryOf(address['addressCountry'])].filter(
    (part) => part !== undefined,
  );
  const unique = parts.filter(
    (part, i) =>
      !parts.slice(0, i).some((before) => before.toLowerCase().includes(part.toLowerCase())),
  );
  return unique.join(', ');
}

/** As many places as a line holds; of a longer list the first, and how many more. */
function placesOf(value: unknown, read = placeOf): string | undefined {
  const places = [
    ...new Set(
      list(value)
        .map(read)
        .filter((place) => place !== undefined),
    ),
  ];
  const [first] = places;
  return places.length > 3
    ? `${first ?? ''} and ${places.length - 1} more`
    : places.join(' / ') || undefined;
}

/** The country, or countries, of a posting; for where nothing names a nearer place. */
export const countriesOf = (job: Thing): string | undefined =>
  placesOf(job['jobLocation'], (location) => {
    const address = addressOf(location);
    return isThing(address) ? countryOf(address['addressCountry']) : undefined;
  });

const EMPLOYMENT: Record<string, string> = {
  FULLTIME: 'Full-time',
  PARTTIME: 'Part-time',
  CONTRACTOR: 'Contract',
  CONTRACT: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  INTERNSHIP: 'Internship',
  VOLUNTEER: 'Volunteer',
  PERDIEM: 'Per diem',
};

/** The types of https://developers.google.com/search/docs/appearance/structured-data/job-posting; "OTHER" says nothing. */
function employmentOf(value: unknown): string | undefined {
  const types = list(value)
    .flatMap((it) => (typeof it === 'string' ? it.split(',') : []))
    .map((it) => EMPLOYMENT[it.toUpperCase().replace(/[^A-Z]/g, '')] ?? line(it, 40))
    .filter((it) => it !== undefined && !/^other$/i.test(it));
  return [...new Set(types)].slice(0, 4).join(', ') || undefined;
}

/** The day of a date in ISO 8601, without its time; undefined for a day that no calendar has. */
function dateOf(value: unknown): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(typeof value === 'string' ? value : '')?.[1];
  const parsed = new Date(`${day ?? ''}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day ?? '');
  return exists ? day : undefined;
}

/** The fields of a schema.org `JobPosting`, whatever shape its values have. */
export function fieldsOf(job: Thing): Partial<PostingFields> {
  const title = line(job['title'] ?? job['name']);
  const company = nameOf(job['hiringOrganization']);
  const telecommute = list(job['jobLocationType']).some((it) => /telecommute/i.test(String(it)));
  const place =
    placesOf(job['jobLocation']) ??
    (telecommute ? placesOf(job['applicantLocationRequirements'], nameOf) : undefined);
  const employmentType = employmentOf(job['employmentType']);
  const datePosted = dateOf(job['datePosted']);
  const markup = job['description'];
  const description = typeof markup === 'string' ? markupText(markup) : undefined;
  return {
    ...(title && { title }),
    ...(company && { company }),
    ...(place && { place }),
    ...((telecommute || isRemote(place)) && { remote: true }),
    ...(employmentType && { employmentType }),
    ...(datePosted && { datePosted }),
    ...(description && { description }),
  };
}

/** Whether a place says that the work is remote. */
export const isRemote = (place: string | undefined): boolean =>
  place !== undefined &&
  /\b(remote|anywhere|work from home|home ?office|télétravail|teletrabajo|zdalnie)\b/i.test(place);
