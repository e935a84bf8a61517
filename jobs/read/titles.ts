import type { Board } from '../boards/board.ts';
import type { PostingFields } from '../posting.ts';
import { shownName } from './company.ts';
import { placeText } from './place.ts';
import { line } from './text.ts';

/** How to read the groups of a title pattern. */
const READ: Record<string, (text: string | undefined) => string | undefined> = {
  title: line,
  company: shownName,
  place: placeText,
};

/** What a board's title patterns find in the page's titles, or else in its first heading. */
export function fromTitles(
  titles: string[],
  heading: () => string | undefined,
  { titles: known = [] }: Board,
): Partial<PostingFields> {
  const parted = (title: string) =>
    known.map((pattern) => pattern.exec(title)?.groups).find((it) => it !== undefined);
  const groups =
    titles.map(parted).find((it) => it !== undefined) ??
    (known.length > 0 ? parted(heading() ?? '') : undefined);
  if (!groups) return {};
  const entries = Object.entries(groups).map(([name, text]) => [name, READ[name]?.(text)]);
  return Object.fromEntries(
    entries.filter(([, text]) => text !== undefined),
  ) as Partial<PostingFields>;
}
