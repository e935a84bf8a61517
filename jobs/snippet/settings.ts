import type { LinkedInLimit } from './formats.ts';

/** What you have chosen for what a snippet says. */
export type SnippetSettings = {
  linkedInLimit: LinkedInLimit;
  /** Your own line, first in every snippet; empty when there isn't one. */
  opening: string;
  /** Whether the phone number is in it. */
  phone: boolean;
  /** Whether it says what the posting asks and the card doesn't have. */
  gaps: boolean;
  /** Whether an ATS note has the posting's address. */
  postingLink: boolean;
};

/** What holds until you choose. */
export const SNIPPET_DEFAULTS: SnippetSettings = {
  linkedInLimit: 200,
  opening: '',
  phone: false,
  gaps: false,
  postingLink: true,
};
