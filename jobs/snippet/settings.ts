import type { LinkedInLimit } from './formats.ts';

/** Your choices about what a snippet says. */
export type SnippetSettings = {
  linkedInLimit: LinkedInLimit;
  /** Your own line, first in every snippet; empty if there isn't one. */
  opening: string;
  /** Whether the phone number is in it. */
  phone: boolean;
  /** Whether it says what the posting asks for that isn't on the card. */
  gaps: boolean;
  /** Whether an ATS note has the posting's address. */
  postingLink: boolean;
};

/** The values until you choose. */
export const SNIPPET_DEFAULTS: SnippetSettings = {
  linkedInLimit: 200,
  opening: '',
  phone: false,
  gaps: false,
  postingLink: true,
};
