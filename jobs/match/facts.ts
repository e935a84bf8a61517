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
  const rows = new Map<string, AskMatch[]>();
  for (const it of asks) {
    if (it.years === null || it.tier === 'mention') continue;
    const key = `${it.years} ${it.sentence}`;
    rows.set(key, [...(rows.get(key) ?? []), it]);
  }
  return [...rows.values()].slice(0, MOST).flatMap((row) => {
    const [{ years, sentence } = { years: null, sentence: '' }] = row;
    if (years === null) return [];
    const names = joined(row.slice(0, MOST).map(({ name }) => name));
    const asked = line(`${years}+ years with ${names}`, LONGEST) ?? '';
    return { kind: 'years', value: years, sentence, asked, card };
  });
}
