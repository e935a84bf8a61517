/* An ambient module may not import by a relative name in any other way. */
/* eslint-disable @typescript-eslint/consistent-type-imports */
declare module 'virtual:candidate' {
  const candidate: import('../content/formats/candidate.ts').Candidate;
  export default candidate;
}

declare module 'virtual:monogram' {
  const letters: import('../content/monogram.ts').Stroke[];
  export default letters;
}
