import { bare, holds } from './words.ts';

/** What stands in front of a legal entity in the systems of large employers: codes, numbers. */
const CODE = /^(?:[A-Z\d]{2,6}\s+)?[A-Z\d]{2,6}\s*[-–]\s+|^\d[\d\s-]*/;

/** Finds `name` in `text` as it is written there. */
function asWritten(name: string, text: string): string | undefined {
  const escaped = name.replace(/[^a-z\d]+/gi, '[^a-z\\d]?');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu').exec(text)?.[0];
}

/**
 * The name that candidates know, where the page gives a legal entity, a code, or nothing.
 * @param entity what the page's data call the company
 * @param names other names for it, surest first: the site's, the one in the address
 * @param text of the posting, for how a name is written
 */
export function brandOf(
  entity: string | undefined,
  names: (string | undefined)[],
  text: string,
): string | undefined {
  const known = names.filter((name) => name !== undefined && bare(name).length > 2);
  for (const name of known) {
    if (entity !== undefined && holds(bare(entity), bare(name)))
      return asWritten(name ?? '', entity) ?? entity;
  }
  if (entity !== undefined && !CODE.test(entity)) return entity;
  for (const name of known) {
    const written = asWritten(name ?? '', text);
    if (written !== undefined) return written;
  }
  return entity?.replace(CODE, '') ?? known[0]?.replace(/^\w/, (c) => c.toUpperCase());
}
