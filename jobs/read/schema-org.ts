import type { PostingFields } from '../posting.ts';
import { companyName } from './company.ts';
import { elementText } from './element-text.ts';
import { markupText } from './markup.ts';
import { isRemote, placesOf } from './place.ts';
import { line } from './text.ts';
import { list, nameOf, textOf, type Thing } from './things.ts';
import { bare } from './words.ts';

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
    .slice(0, 20)
    .map(textOf)
    .flatMap((it) => (typeof it === 'string' ? it.slice(0, 400).split(',') : []))
    .map((it) => EMPLOYMENT[it.toUpperCase().replace(/[^A-Z]/g, '')] ?? line(it, 40))
    .filter((it) => it !== undefined && !/^other$/i.test(it));
  return [...new Set(types)].slice(0, 4).join(', ') || undefined;
}

/** The day of an ISO 8601 date, without its time; undefined if there's no such day. */
function dateOf(value: unknown): string | undefined {
  const text = textOf(value);
  const day = /^\s{0,20}(\d{4}-\d{2}-\d{2})/.exec(typeof text === 'string' ? text : '')?.[1];
  const parsed = new Date(`${day ?? ''}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day ?? '');
  return exists ? day : undefined;
}

/** The title of a `JobPosting`. */
export const titleOf = (job: Thing): string | undefined =>
  line(textOf(job['title'])) ?? line(textOf(job['name']));

/** In JSON-LD it's markup in a string; in microdata it's the markup itself. */
function descriptionOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (typeof text === 'string') return markupText(text);
  return typeof text === 'object' && text !== null && 'nodeType' in text
    ? elementText(text as Element)
    : undefined;
}

/** The fields of a schema.org `JobPosting`, whatever form its values have. */
export function fieldsOf(job: Thing): Partial<PostingFields> {
  const title = titleOf(job);
  const company = companyName(nameOf(job['hiringOrganization']));
  const telecommute = list(job['jobLocationType']).some((it) =>
    /telecommute/i.test(String(textOf(it))),
  );
  const place = placesOf(job, telecommute);
  const employmentType = employmentOf(job['employmentType']);
  const datePosted = dateOf(job['datePosted']);
  const description = descriptionOf(job['description']);
  return {
    ...(title && { title }),
    ...(company && { company }),
    ...(place && bare(place) !== bare(company) && { place }),
    ...((telecommute || isRemote(place)) && { remote: true }),
    ...(employmentType && { employmentType }),
    ...(datePosted && { datePosted }),
    ...(description && { description }),
  };
}
