import type { Board } from '../boards/board.ts';
import type { PostingFields } from '../posting.ts';
import { line } from './text.ts';

/** The document's title; inside the body a drawing may have titles of its own. */
const titleOf = (root: Element) =>
  (root.querySelector('head > title') ?? root.querySelector('title'))?.textContent;

const metaContent = (root: Element, name: string): string | undefined =>
  line(
    root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'),
  );

/** What the page calls itself, the version for sharing first: it carries no count of messages. */
export const titlesOf = (root: Element): string[] =>
  [metaContent(root, 'og:title'), line(titleOf(root))].filter((title) => title !== undefined);

/** The site's own name, if it says one. */
export const siteNameOf = (root: Element): string | undefined =>
  metaContent(root, 'og:site_name') ?? metaContent(root, 'application-name');

/** Whether the page says of itself that it is an article. */
export const isArticle = (root: Element): boolean =>
  metaContent(root, 'og:type') === 'article' ||
  root.querySelector('meta[property="article:published_time"]') !== null;

/** What a board's title patterns make of the page's titles, else of its first heading. */
export function fromTitles(root: Element, { titles = () => [] }: Board): Partial<PostingFields> {
  const heading = line(root.querySelector('h1')?.textContent);
  for (const title of [...titlesOf(root), heading ?? '']) {
    for (const pattern of titles()) {
      const groups = pattern.exec(title)?.groups;
      if (!groups) continue;
      const entries = Object.entries(groups).map(([name, text]) => [name, line(text)] as const);
      return Object.fromEntries(entries.filter(([, text]) => text !== undefined));
    }
  }
  return {};
}
