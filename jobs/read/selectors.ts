import type { Board, Layout } from '../boards/board.ts';
import type { PostingFields } from '../posting.ts';
import { elementText, isHidden, line } from './text.ts';

/** The first element of the best selector that finds one. */
function first(document: Document, selectors: string | undefined): Element | undefined {
  for (const selector of selectors?.split(/,\s*/).filter(Boolean) ?? []) {
    for (const element of document.querySelectorAll(selector)) {
      if (!isHidden(element)) return element;
    }
  }
  return undefined;
}

/** A logo says its company's name to those who do not see it. */
const textOf = (element: Element | undefined): string | undefined =>
  line(element && (element.getAttribute('alt') ?? elementText(element)?.replace(/^- /, '')));

/** What boards write around a value in the same element. */
const AROUND_TITLE = /\s+-\s+job post$/i;
const BEFORE_COMPANY = /^at\s+/i;
const AROUND_LOGO = /\s+logo$/i;

function fromLayout(document: Document, layout: Layout): Partial<PostingFields> {
  const title = textOf(first(document, layout.title))?.replace(AROUND_TITLE, '');
  if (layout.title !== '' && !title) return {};
  const company = textOf(first(document, layout.company))
    ?.replace(BEFORE_COMPANY, '')
    .replace(AROUND_LOGO, '');
  // What follows the first dot tells when it was posted, and how many applied.
  const place = line(textOf(first(document, layout.place))?.split('·')[0], 120);
  const body = first(document, layout.description);
  const description = body && elementText(body);
  return {
    ...(title && { title }),
    ...(company && { company }),
    ...(place && { place }),
    ...(description && { description }),
  };
}

/** What the newest layout that fits reads; nothing when none does. */
export function fromSelectors(document: Document, { layouts }: Board): Partial<PostingFields> {
  for (const layout of layouts) {
    const fields = fromLayout(document, layout);
    if (Object.keys(fields).length > 0) return fields;
  }
  return {};
}
