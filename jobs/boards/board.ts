/** What a board needs of an address; its parameters are asked last, since they must be taken apart. */
export type Address = Pick<
  URL,
  'protocol' | 'hostname' | 'port' | 'username' | 'password' | 'pathname' | 'searchParams'
>;

/** One way that a board's pages were seen to be built. A selector may name several, best first. */
export type Layout = {
  /** When and where it was seen. */
  seen: string;
  title: string;
  company?: string;
  place?: string;
  description?: string;
};

/** All that is known of a job board. It is data: see README.md for how to add one. */
export type Board = {
  /** The word for it in file names and settings. */
  id: string;
  /** What people call it. */
  name: string;
  /** Hosts, exactly; `*.` in front stands for what `subdomain` allows. */
  hosts: string[];
  /** What may stand for `*`. */
  subdomain?: (name: string) => boolean;
  /** Whether an address on these hosts shows one posting, alone, in a pane or in a step of applying. */
  isPosting: (url: Address) => boolean;
  /** Newest first. None where no page of the board was seen. */
  layouts: Layout[];
  /** How it writes `og:title` and the document's title; groups are named title, company, place. */
  titles?: RegExp[];
  /** The company that the address names, as the board writes it there; a last resort. */
  companyInAddress?: (url: URL) => string | undefined;
};
