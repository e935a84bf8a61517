/* This is the only way in which an ambient module can import from a relative path. */
/* eslint-disable @typescript-eslint/consistent-type-imports */
declare module 'virtual:snippet-profile' {
  const candidate: import('../content/snippet-profile.ts').SnippetProfile;
  export default candidate;
}

declare module 'virtual:profile-clip' {
  const profile: import('../content/rich-text.ts').RichText;
  export default profile;
}

declare module 'virtual:take-along' {
  const takeAlong: import('../content/files/take-along.ts').TakeAlongData;
  export default takeAlong;
}

declare module 'virtual:match-card' {
  const card: import('../jobs/match/card.ts').MatchCard;
  export default card;
}

declare module 'virtual:guide-facts' {
  const facts: import('../jobs/guide/card.ts').GuideFacts;
  export default facts;
}

declare module 'virtual:sample' {
  const sample: {
    posting: import('../jobs/posting.ts').Posting;
    match: import('../jobs/match/index.ts').Match;
  };
  export default sample;
}

declare module 'virtual:release' {
  const release: import('./changelog/releases.ts').Release;
  export default release;
}

declare module 'virtual:monogram' {
  const letters: import('../content/monogram.ts').Stroke[];
  export default letters;
}

declare module 'virtual:button-monogram' {
  const button: import('../content/monogram.ts').ButtonMonogram;
  export default button;
}

declare module 'virtual:figures/wide' {
  /** Drawings for a column of 720 px or more, by the id of the project or decision. */
  export const drawings: Record<string, import('../content/figures/drawing.ts').Drawing>;
}

declare module 'virtual:figures/narrow' {
  /** Drawings for the popup, by the id of the project or decision. */
  export const drawings: Record<string, import('../content/figures/drawing.ts').Drawing>;
}
