import { line } from './text.ts';

/** An object of a page's structured data: JSON-LD, or microdata in the same form. */
export type Thing = Record<string, unknown>;

/** Whether a value is such an object, and not the page's own element, as microdata has it. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('nodeType' in value);

/** A property's values, of which there can be none, one or several. */
export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/**
 * The text of a value. JSON-LD may write it as an object with its language
 * (https://www.w3.org/TR/json-ld11/#value-objects), or as a list.
 */
export function textOf(value: unknown): unknown {
  const [first] = list(value);
  return isThing(first) && '@value' in first ? first['@value'] : first;
}

/** The name of an organisation or country, which may be plain text. */
export const nameOf = (value: unknown): string | undefined => {
  const [first] = list(value);
  if (!isThing(first) || '@value' in first) return line(textOf(value), 120);
  return line(textOf(first['name']), 120) ?? line(textOf(first['legalName']), 120);
};
