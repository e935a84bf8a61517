import type { Board, Layout } from '../boards/board.ts';
import type { PostingFields } from '../posting.ts';
import { elementText, isHidden, line } from './text.ts';

/** What the best selector that finds something shown finds. */
function all(root: Element, selectors: string | undefined): Element[] {
  for (const selector of selectors?.split(/,\s*/).filter(Boolean) ?? []) {
    const shown = [...root.querySelectorAll(selector)].filter((element) => !isHidden(element));
    if (shown.length > 0) return shown;
  }
  return [];
}

const first = (root: Element, selectors: string | undefined): Element | undefined =>
  all(root, selectors)[0];

/** A logo says its company's name to those who do not see it. */
const textOf = (element: Element | undefined): string | undefined =>
  line(element && (element.getAttribute('alt') ?? elementText(element)?.replace(/^- /, '')));

/** What boards write around a value in the same element. */
const AROUND_TITLE = /\s+-\s+job post$/i;
const BEFORE_COMPANY = /^at\s+/i;
const AROUND_LOGO = /\s+logo$/i;

function fromLayout(root: Element, layout: Layout): Partial<PostingFields> {
  const title = textOf(first(root, layout.title))?.replace(AROUND_TITLE, '');
  if (layout.title !== '' && !title) return {};
  const company = textOf(first(root, layout.company))
    ?.replace(BEFORE_COMPANY, '')
    .replace(AROUND_LOGO, '');
  // What follows the first dot tells when it was posted, and how many applied.
  const place = line(textOf(first(root, layout.place))?.split('·')[0], 120);
  const body = first(root, layout.description);
  const description = body && elementText(body);
  return {
    ...(title && { title }),
    ...(company && { company }),
    ...(place && { place }),
    ...(description && { description }),
  };
}

/** What the newest layout of a board that fits reads; nothing when none does. */
export function fromSelectors(root: Element, { layouts }: Board): Partial<PostingFields> {
  for (const layout of layouts) {
    const fields = fromLayout(root, layout);
    if (Object.keys(fields).length > 0) return fields;
  }
  return {};
}

/**
 * What the layout of any board reads on an address that is no posting, such as an employer's own site
 * that a board's system serves. Its title must be there once, since lists use the same marks, and the
 * company or the text with it.
 */
export function fromAnyLayout(root: Element, boards: Board[]): Partial<PostingFields> {
  for (const layout of boards.flatMap(({ layouts }) => layouts)) {
    if (new Set(all(root, layout.title).map(textOf)).size !== 1) continue;
    const fields = fromLayout(root, layout);
    if (fields.title && (fields.company ?? fields.description)) return fields;
  }
  return {};
}
