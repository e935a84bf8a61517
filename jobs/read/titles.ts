import type { Board } from '../boards/board.ts';
import type { PostingFields } from '../posting.ts';
import { shownName } from './company.ts';
import { placeText } from './place.ts';
import { line } from './text.ts';

/** What the groups of a title pattern are read as. */
const READ: Record<string, (text: string | undefined) => string | undefined> = {
  title: line,
  company: shownName,
  place: placeText,
};

/** What a board's title patterns make of the page's titles, else of its first heading. */
export function fromTitles(
  titles: string[],
  heading: string | undefined,
  { titles: patterns = () => [] }: Board,
): Partial<PostingFields> {
  for (const title of [...titles, heading ?? '']) {
    for (const pattern of patterns()) {
      const groups = pattern.exec(title)?.groups;
      if (!groups) continue;
      const entries = Object.entries(groups).map(([name, text]) => [name, READ[name]?.(text)]);
      return Object.fromEntries(
        entries.filter(([, text]) => text !== undefined),
      ) as Partial<PostingFields>;
    }
  }
  return {};
}
