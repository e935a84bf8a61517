/**
 * Where a posting's field was read, most reliable first: the page's structured data, the board's own
 * selectors, its titles, what all posting pages have in common, the user's selection.
 */
export type Source = 'json-ld' | 'microdata' | 'selectors' | 'title' | 'page' | 'selection';

/** Names follow schema.org's `JobPosting` where they mean the same thing. All text is plain. */
export type PostingFields = {
  title: string;
  /** The hiring organisation, by the name that candidates know. */
  company: string;
  /** As the posting writes it; several places are joined by " / ". */
  place: string;
  /** Present when the posting says so. */
  remote: boolean;
  /** "Full-time", "Contract" …; several are joined by ", ". */
  employmentType: string;
  /** YYYY-MM-DD. */
  datePosted: string;
  /**
   * Blocks on lines of their own: a blank line before a heading and a paragraph, none after a
   * heading, "- " before a list item.
   */
  description: string;
};

export type FieldName = keyof PostingFields;

/** One job posting. A field that couldn't be read is absent; it's never silently guessed. */
export type Posting = Partial<PostingFields> & {
  url: string;
  /** Name of the board that the address belongs to. */
  board?: string;
  /** The source of each field. */
  sources: Partial<Record<FieldName, Source>>;
  /**
   * `certain`: the page or its board says what each field is. `likely`: the address is a posting's, or the
   * page has every sign of one. `guess`: it has some signs; ask the user.
   */
  confidence: 'certain' | 'likely' | 'guess';
};

/** The result of reading a page: a posting, or a sentence that says why there's none. */
export type Reading = { posting: Posting | null; explanation: string };
