import { useMemo } from 'preact/hooks';
import type { Content } from '../../content/schema.ts';
import { entriesOf, find, type Hit } from '../../content/search.ts';

/** What a query finds; `searching` is false if the query is blank. */
export function useSearch(content: Content, query: string): { searching: boolean; hits: Hit[] } {
  const searching = query.trim() !== '';
  // Made for the first search: the first paint doesn't need it.
  const entries = useMemo(() => (searching ? entriesOf(content) : []), [content, searching]);
  const hits = useMemo(() => find(entries, query), [entries, query]);
  return { searching, hits };
}
