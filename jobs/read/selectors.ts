import type { Board, Layout } from '../boards/board.ts';
import type { PostingFields } from '../posting.ts';
import { shownName } from './company.ts';
import { isUnshown, shortText } from './dom.ts';
import { elementText } from './element-text.ts';
import { placeText } from './place.ts';
import { line } from './text.ts';
import { bare } from './words.ts';

/** The elements of the first selector that finds something visible. */
function all(root: Element, selectors: string | undefined): Element[] {
  for (const selector of selectors?.split(/,\s*/).filter(Boolean) ?? []) {
    const shown = [...root.querySelectorAll(selector)].filter((element) => !isUnshown(element));
    if (shown.length > 0) return shown;
  }
  return [];
}

/** A logo's alternative text is the company's name. */
const textOf = (element: Element | undefined): string | undefined =>
  line(element && (element.getAttribute('alt') ?? shortText(element).replace(/^- /, '')));

/** What boards write after a title in the same element. */
const AFTER_TITLE = / - job post$/i;

function fromLayout(root: Element, layout: Layout): Partial<PostingFields> {
  const title = textOf(all(root, layout.title)[0])?.replace(AFTER_TITLE, '');
  if (layout.title !== '' && !title) return {};
  const company = shownName(textOf(all(root, layout.company)[0]));
  const place = all(root, layout.place)
    .slice(0, 5)
    .map((element) => placeText(textOf(element)))
    .find((it) => it !== undefined && bare(it) !== bare(company));
  const body = all(root, layout.description)[0];
  const description = body && elementText(body);
  return {
    ...(title && { title }),
    ...(company && { company }),
    ...(place && { place }),
    ...(description && { description }),
  };
}

/** What a board's newest matching layout reads; nothing if none matches. */
export function fromSelectors(root: Element, { layouts }: Board): Partial<PostingFields> {
  for (const layout of layouts) {
    const fields = fromLayout(root, layout);
    if (Object.keys(fields).length > 0) return fields;
  }
  return {};
}

/** A reading by a board's layout on a page that isn't on a board, and which board's it was. */
export type Borrowed = { board: Board; fields: Partial<PostingFields> };

/**
 * What any board's layout reads at an address that isn't a board's posting, such as an employer's own site
 * that runs on a board's system. It must find exactly one title, since lists use the same markup, and the
 * company or the text too.
 */
export function fromAnyLayout(root: Element, boards: Board[]): Borrowed | undefined {
  for (const board of boards) {
    for (const layout of board.layouts) {
      if (layout.title === '') continue;
      if (new Set(all(root, layout.title).slice(0, 20).map(textOf)).size !== 1) continue;
      const fields = fromLayout(root, layout);
      if (fields.title && (fields.company ?? fields.description)) return { board, fields };
    }
  }
  return undefined;
}
