import type { Board } from '../boards/board.ts';
import type { PostingFields } from '../posting.ts';
import { line } from './text.ts';

const metaContent = (document: Document, name: string): string | undefined =>
  line(
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content'),
  );

/** What the page calls itself, the version for sharing first: it carries no count of messages. */
export const titlesOf = (document: Document): string[] =>
  [metaContent(document, 'og:title'), line(document.title)].filter((title) => title !== undefined);

/** The site's own name, if it says one. */
export const siteNameOf = (document: Document): string | undefined =>
  metaContent(document, 'og:site_name') ?? metaContent(document, 'application-name');

/** Whether the page says of itself that it is an article. */
export const isArticle = (document: Document): boolean =>
  metaContent(document, 'og:type') === 'article' ||
  document.querySelector('meta[property="article:published_time"]') !== null;

/** What a board's title patterns make of the page's titles, else of its first heading. */
export function fromTitles(document: Document, { titles }: Board): Partial<PostingFields> {
  const heading = line(document.querySelector('h1')?.textContent);
  for (const title of [...titlesOf(document), heading ?? '']) {
    for (const pattern of titles) {
      const groups = pattern.exec(title)?.groups;
      if (!groups) continue;
      const entries = Object.entries(groups).map(([name, text]) => [name, line(text)] as const);
      return Object.fromEntries(entries.filter(([, text]) => text !== undefined));
    }
  }
  return {};
}
