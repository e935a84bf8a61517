declare module 'virtual:candidate' {
  // An ambient module may not import by a relative name in any other way.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const candidate: import('../../content/formats/candidate.ts').Candidate;
}
