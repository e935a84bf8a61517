import { type Also, alsoIn, type Asking, MOST_SENTENCES } from './also.ts';
import { mentionsIn } from './clauses.ts';
import { type Ask, collect } from './collect.ts';
import type { Tier } from './cues.ts';
import { findIn, type Found, type Hit, hitOf } from './find.ts';
import { languageOf } from './language.ts';
import { vouches } from './skills.ts';
import { unstackedTitle } from './stacks.ts';
import { type Even, evenText } from './text.ts';
import { CUE } from './words.ts';

/** What a posting asks for. */
export type Asks = {
  /**
   * `other-language`: the known skills are found, but all as mentions, since how strongly they're asked for
   * isn't judged.
   */
  outcome: 'asks' | 'no-known-skill' | 'no-text' | 'other-language';
  /** ISO 639-1; null if there's no text. */
  language: string | null;
  /**
   * Must-haves first, then nice-to-haves, then mentions; in each, those in the title first, then in the
   * text's order.
   */
  asks: Ask[];
  also: Also[];
};

/** What a posting asks for. It takes time proportional to the length, and never throws. */
export function asksOf(posting: Asking): Asks {
  const title = posting.title?.trim() ?? '';
  const text = posting.description ?? '';
  const inTitle = evenText(title);
  const { found } = findIn(inTitle, saysSoftware(inTitle));
  const named = unstackedTitle(
    new Map(found.map((it) => [it.skill.id, hitOf(it, inTitle, title)])),
  );
  if (text.trim() === '') {
    const asks = collect([], { even: inTitle, text: title }, named, title, false);
    return { outcome: 'no-text', language: null, asks, also: alsoIn([], posting) };
  }
  const language = languageOf(text);
  const body = withoutTitle(text, title);
  const even = evenText(body);
  const { mentioned, sentences } = mentionsIn(
    even,
    title === '' ? undefined : isOnSoftware(inTitle, found),
  );
  const asks = collect(mentioned, { even, text: body }, named, title, language !== 'en');
  const also = alsoIn(
    sentences.slice(0, MOST_SENTENCES).map(({ start, end, section }) => ({
      section,
      sentence: body.slice(even.at(start), even.endAt(end)),
    })),
    posting,
  );
  const outcome =
    language !== 'en' ? 'other-language' : asks.length > 0 ? 'asks' : 'no-known-skill';
  return { outcome, language, asks, also };
}

/** Whether the words of a title are those of a job in software. */
const saysSoftware = ({ lower, text }: Even): boolean =>
  CUE.test(lower) ||
  /\bIT\b|[Ee]ngineer|[Ii]ng[eé]ni|[Cc]onsult|[Aa]rchite[ck]t|ntwickl|nformati|rogram[am]/.test(
    text,
  );

/** Whether a title shows that the posting is about software. */
const isOnSoftware = (title: Even, found: Found[]): boolean =>
  saysSoftware(title) || found.some(({ skill }) => vouches(skill));

/** A pasted text begins with its title, which isn't part of the text. */
function withoutTitle(text: string, title: string): string {
  const start = text.trimStart();
  if (title === '' || !start.startsWith(title)) return text;
  const rest = start.slice(title.length);
  return /^\s*\n/.test(rest) ? rest : text;
}

/** A hit, with what the text says about it. */
export type TieredHit = Hit & { tier: Tier; years: number | null };

/** Every hit of a text in order, with how strongly the words around it ask for it. */
export function tieredHits(text: string): TieredHit[] {
  const even = evenText(text);
  const english = languageOf(text) === 'en';
  const { found, mentioned } = mentionsIn(even);
  const places = new Map(mentioned.flatMap((it) => it.group.map((one) => [one, it] as const)));
  return found.map((one) => {
    const place = english ? places.get(one) : undefined;
    return {
      ...hitOf(one, even, text),
      tier: place?.tier ?? 'mention',
      years: place?.years ?? null,
    };
  });
}
