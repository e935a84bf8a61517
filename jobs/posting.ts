/**
 * Where a field of a posting was read, surest first: structured data of the page, the board's own
 * selectors, its titles, what any posting page has in common, the user's selection.
 */
export type Source = 'json-ld' | 'microdata' | 'selectors' | 'title' | 'page' | 'selection';

/** Names follow schema.org `JobPosting` where the thing is the same. All text is plain. */
export type PostingFields = {
  title: string;
  /** The hiring organisation, by the name that candidates know. */
  company: string;
  /** As the posting writes it; several are joined by " / ". */
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

/** One job posting. A field that could not be read is absent; it is never guessed in silence. */
export type Posting = Partial<PostingFields> & {
  url: string;
  /** Name of the board that the address belongs to. */
  board?: string;
  /** The source that each field came from. */
  sources: Partial<Record<FieldName, Source>>;
  /**
   * `certain`: the page or its board says what is what. `likely`: an address of a posting, or a page
   * with every sign of one. `guess`: some signs; ask the user.
   */
  confidence: 'certain' | 'likely' | 'guess';
};

/** What reading a page ends in: a posting, or the reason why there is none, as a sentence. */
export type Reading = { posting: Posting | null; explanation: string };
