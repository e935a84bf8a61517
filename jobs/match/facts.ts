import { line } from '../read/text.ts';
import type { Also } from '../skills/also.ts';
import type { CardFacts } from './card.ts';
import type { AlsoMatch, AskMatch } from './index.ts';
import { joined } from './words.ts';

/** What's asked for other than skills, in words, and the card's own words about it. Nothing is rounded up. */
export function factOf(
  { kind, value }: Also,
  { years, place, study }: CardFacts,
): { asked: string; card: string | null } {
  switch (kind) {
    case 'years':
      return { asked: `${value}+ years`, card: years };
    case 'degree':
      return { asked: String(value), card: study };
    case 'place':
    case 'presence':
      return { asked: String(value), card: place };
    case 'language':
    case 'authorisation':
      return { asked: String(value), card: null };
  }
}

/** No posting needs more rows of years, and no row more names. */
const MOST = 3;
/** In UTF-16 code units: a hostile posting can give a hundred alternatives. */
const LONGEST = 200;

/** The years that are asked for with skills, a row for each sentence: "5+ years with Node.js and MongoDB". */
export function yearsWithSkills(asks: AskMatch[], { years: card }: CardFacts): AlsoMatch[] {
  const rows = new Map<string, { years: number; sentence: string; names: string[] }>();
  for (const { years, tier, sentence, name } of asks) {
    if (years === null || tier === 'mention') continue;
    const key = `${years} ${sentence}`;
    const row = rows.get(key) ?? { years, sentence, names: [] };
    row.names.push(name);
    rows.set(key, row);
  }
  return [...rows.values()].slice(0, MOST).map(({ years, sentence, names }) => {
    const asked = `${years}+ years with ${joined(names.slice(0, MOST))}`;
    return { kind: 'years', value: years, sentence, asked: line(asked, LONGEST) ?? '', card };
  });
}
