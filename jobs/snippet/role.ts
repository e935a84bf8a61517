import type { Posting } from '../posting.ts';
import { line } from '../read/text.ts';
import type { Inline } from './blocks.ts';
import { cleanTitle, shortTitle } from './title.ts';

/** The posting, as a snippet names it. Any field may be missing. */
export type Role = {
  title?: string | undefined;
  /** The title without brackets and what follows a dash. */
  short?: string | undefined;
  company?: string | undefined;
  place?: string | undefined;
  /** The posting's address. */
  url?: string | undefined;
};

/** What a posting is called, with each field on one line. */
export function roleOf(posting: Posting | undefined): Role {
  const read = line(posting?.title);
  const title = read === undefined ? undefined : cleanTitle(read);
  const url = URL.parse(posting?.url ?? '');
  return {
    title,
    short: title === undefined ? undefined : shortTitle(title),
    company: line(posting?.company, 120),
    place: line(posting?.place, 120),
    url: url && /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : undefined,
  };
}

export const isNamed = ({ title, company }: Role): boolean =>
  title !== undefined || company !== undefined;

/** ", Berlin", or in brackets if it has commas of its own: " (Leeds, United Kingdom)", " (Remote)". */
const beside = (place: string): string =>
  /[,/]|^remote/i.test(place) && !/[()]/.test(place) ? ` (${place})` : `, ${place}`;

/**
 * "Backend Engineer at Acme, Berlin", with the parts that are known; empty if neither title nor company is.
 */
export function nameOf({ title, company, place }: Role, bold = false): Inline[] {
  if (title === undefined && company === undefined) return [];
  return [
    ...(title === undefined ? [{ text: 'a role' }] : [{ text: title, bold }]),
    ...(company === undefined ? [] : [{ text: ` at ${company}` }]),
    ...(place === undefined ? [] : [{ text: beside(place) }]),
  ];
}

/** The same with commas only: "Backend Engineer, Acme, Berlin". */
export const listOf = ({ title, company, place }: Role): string =>
  [title, company, place].filter((it) => it !== undefined).join(', ');
