import type { Profile } from './schema.ts';

/** The years of experience in the card's own words, "2+ years of hands-on experience"; undefined without any. */
export const yearsOf = ({ about }: Pick<Profile, 'about'>): string | undefined =>
  about.facts
    .map(({ value, label }) => {
      const what = /^years?(?: of)? (.+)$/i.exec(label)?.[1];
      return what === undefined ? undefined : `${value} years of ${what}`;
    })
    .find((it) => it !== undefined);
