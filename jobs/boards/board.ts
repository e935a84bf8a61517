/** What a board needs from an address. Its parameters are looked at last, since they have to be parsed. */
export type Address = Pick<
  URL,
  'protocol' | 'hostname' | 'port' | 'username' | 'password' | 'pathname' | 'searchParams'
>;

/** One way in which a board builds its pages. A selector can list several elements, best first. */
export type Layout = {
  /** When and where it was seen. */
  seen: string;
  title: string;
  company?: string;
  place?: string;
  description?: string;
};

/** Everything that's known about a job board. It's data: README.md says how to add one. */
export type Board = {
  /** Its name in file names and settings. */
  id: string;
  /** What people call it. */
  name: string;
  /** Exact hosts. A `*.` in front stands for whatever `subdomain` allows. */
  hosts: string[];
  /** What `*` may stand for. */
  subdomain?: (name: string) => boolean;
  /**
   * Whether an address on these hosts shows one posting: alone, in a pane, or in a step of an application.
   */
  isPosting: (url: Address) => boolean;
  /** Newest first. Empty if nobody has seen a page of the board. */
  layouts: Layout[];
  /** How the board writes `og:title` and the document's title; groups are named title, company and place. */
  titles?: RegExp[];
  /** The company that the address names, as written there; a last resort. */
  companyInAddress?: (url: URL) => string | undefined;
};
