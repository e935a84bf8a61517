import { type Found, pick } from './choose.ts';
import type { Contradiction } from './explanation.ts';
import type { Headlines } from './headlines.ts';
import { jsonLdOf } from './json-ld.ts';
import { microdataPostings } from './microdata.ts';
import { countriesOf } from './place.ts';
import { fieldsOf } from './schema-org.ts';
import type { Survey } from './survey.ts';
import { nameOf, type Thing } from './things.ts';

/** What the page's data says. */
export type Structured = {
  /** The posting that the page shows. */
  found: Found[];
  /** Its country, for when nothing names a more exact place. */
  country?: Found;
  /** Whether the page has several and shows none of them. */
  several: boolean;
  contradiction?: Contradiction | undefined;
  organizations: (string | undefined)[];
};

/** What the page's data says about the posting that it shows. */
export function structured(
  root: Element,
  url: URL,
  headlines: Headlines,
  survey: () => Survey,
  onScreen: string | undefined,
): Structured {
  const jsonLd = jsonLdOf(root);
  const organizations = jsonLd.organizations.length < 4 ? jsonLd.organizations.map(nameOf) : [];
  const result: Structured = { found: [], several: false, organizations };
  for (const [source, postings] of [
    ['json-ld', () => jsonLd.postings],
    ['microdata', () => microdataPostings(root)],
  ] as const) {
    const picked = pick(postings(), { ...headlines, survey, url, onScreen });
    if (picked === undefined) continue;
    if ('thing' in picked) return { ...result, ...fieldsAnd(picked.thing, source) };
    if ('several' in picked) result.several = true;
    else result.contradiction ??= picked;
  }
  return result;
}

function fieldsAnd(
  thing: Thing,
  source: Found['source'],
): Pick<Structured, 'found' | 'country' | 'several' | 'contradiction'> {
  const country = countriesOf(thing);
  return {
    found: [{ fields: fieldsOf(thing), source }],
    ...(country && { country: { fields: { place: country }, source } }),
    several: false,
    contradiction: undefined,
  };
}
