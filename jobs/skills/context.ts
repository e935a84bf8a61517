import { areAsked } from './asked-lines.ts';
import { besideLines, formsAlone, isClear, isItem, isNamed, isSafe, isVetoed } from './lines.ts';
import { isNamesake } from './namesakes.ts';
import type { Candidate } from './scan.ts';
import { capitals, hasCue, namesKindOf, type Sentence, sentencesOf } from './sentences.ts';
import { vouches } from './skills.ts';
import type { Even } from './text.ts';
import { leftOf, NOUN, phraseBefore, PREDICATE, rightOf, separated, USE } from './words.ts';

/** No posting has more words that may be skills. Beyond them, a hostile text isn't judged. */
const MOST_WEAK = 1500;

/** What separates a form that begins a sentence from the rest, so that it isn't a verb. */
const ENDS = /^\s*(?:$|[\n,;:.()/|])/;

/** This many different technologies make a text one about software. */
const SOFTWARE = 3;

/**
 * The candidates that really mean their skill, in order. Safe forms always do, unless a word beside them
 * rules them out; other forms do if the words around them support it.
 * @param titled whether the title is about software; undefined if the text begins with it
 */
export function accept(
  even: Even,
  candidates: Candidate[],
  ends: number[],
  titled?: boolean,
): Candidate[] {
  let weak = 0;
  const kept = candidates.filter(
    (it) =>
      (isSafe(it) || ++weak <= MOST_WEAK) &&
      !isVetoed(even, it) &&
      !isNamesake(even, it.start, it.end),
  );
  const sentences = sentencesOf(kept, ends);
  const named = new Set(kept.filter(isNamed).map(({ form }) => form.skill.id));
  const beside = kept.map((it, i) =>
    besideOf(even, kept[i - 1], it, sentences[i - 1], sentences[i]),
  );
  let lines: ReturnType<typeof areAsked> | undefined;
  const saidOf = () => (lines ??= areAsked(even, kept, titled));
  const isAsked = (i: number) =>
    (kept[i] && vouches(kept[i].form.skill) && saidOf().asked[i]) ?? false;
  const isSpoken = (i: number) => titled === true || saidOf().spoken[i] === true;
  const state = kept.map((it, i) => isSafe(it) && (isClear(it) || isSpoken(i)));
  const software = named.size >= SOFTWARE;
  const context: Context = { even, kept, sentences, state, beside, software, isAsked };
  kept.forEach((_, i) => (state[i] ||= speaksFor(context, i) && isSpoken(i)));
  // An accepted item vouches for its neighbours on both sides.
  for (let i = 1; i < kept.length; i++)
    state[i] ||= isListed(context, i, i - 1, beside[i]) && isSpoken(i);
  for (let i = kept.length - 2; i >= 0; i--)
    state[i] ||= isListed(context, i, i + 1, beside[i + 1]) && isSpoken(i);
  return kept.filter((_, i) => state[i]);
}

type Context = {
  even: Even;
  kept: Candidate[];
  sentences: Sentence[];
  state: boolean[];
  beside: Beside[];
  software: boolean;
  /** Whether a candidate is where a software posting lists what it asks for. */
  isAsked: (i: number) => boolean;
};

/** How a candidate relates to the one before it: it's the next item, comes right after it, or neither. */
type Beside = 'item' | 'next' | 'no';

function besideOf(
  { lower }: Even,
  left: Candidate | undefined,
  right: Candidate,
  leftSentence: Sentence | undefined,
  sentence: Sentence | undefined,
): Beside {
  if (!left || leftSentence !== sentence) return 'no';
  return separated(
    lower.slice(left.end, Math.min(right.start, left.end + 40)),
    right.start - left.end,
  );
}

/** Whether the item beside it vouches for this one. */
function isListed(
  { even, kept, state, software }: Context,
  i: number,
  other: number,
  how?: Beside,
): boolean {
  const it = kept[i];
  const neighbour = kept[other];
  if (!it || !neighbour || !state[other] || how === 'no' || how === undefined) return false;
  const { form, start, end } = it;
  // A concept doesn't vouch for a technology, but in a text about software it vouches for another concept.
  if (
    !vouches(neighbour.form.skill) &&
    neighbour.form.skill.kind !== form.skill.kind &&
    (vouches(form.skill) || !software)
  ) {
    return false;
  }
  if (isGlued(even, start)) return false;
  const right = rightOf(even, end, kept[i + 1]?.start);
  if (form.need !== 'list') {
    // A capitalised word after it may be the next item or sentence of a text that lost its punctuation.
    return (
      right !== 'no' ||
      (how === 'item' && (other > i || /^\s+[A-Z]/.test(even.text.slice(end, end + 3))))
    );
  }
  const left = leftOf(even, start);
  return how === 'item' && right === 'end' && left !== 'name' && (left !== 'word' || other < i);
}

/** "multi-node" and "USB-C" are words of their own; "- Node" and "-Node" on a line are items. */
const isGlued = ({ lower }: Even, start: number): boolean =>
  /[a-z0-9\u00c0-\u024f][-\u2010\u2011]$/.test(lower.slice(Math.max(0, start - 2), start));

/** Whether the sentence itself supports a weak form. */
function speaksFor(context: Context, i: number): boolean {
  const { even, kept, sentences, software, isAsked } = context;
  const it = kept[i];
  const sentence = sentences[i];
  if (!it || !sentence || isGlued(even, it.start)) return false;
  const { form, start, end } = it;
  const technology = sentence.technologies > 0;
  const alone = formsAlone(even, kept, i);
  if (form.need === 'list') return (alone > 0 && isAsked(i)) || isPair(context, i);
  if (alone > 0) {
    return (
      form.need !== 'tech' ||
      technology ||
      software ||
      alone >= SOFTWARE ||
      besideLines(even, kept, i) ||
      namesKindOf(sentence, it) ||
      isAsked(i)
    );
  }
  if (form.need === 'tech' && !vouches(form.skill)) return technology;
  const noun = NOUN.test(even.lower.slice(end, end + 40));
  const right = noun ? 'end' : rightOf(even, end, kept[i + 1]?.start);
  const left = leftOf(even, start);
  const phrase = phraseBefore(even.lower, Math.max(sentence.start, start - 60), start);
  if (right === 'no' || (left === 'name' && !noun)) return false;
  const after = even.lower.slice(end, end + 40);
  if (form.need === 'tech' && left === 'start' && USE.test(after)) {
    return isAsked(i) || namesKindOf(sentence, it);
  }
  if (right === 'preposition' && left !== 'leads' && !phrase) return false;
  const listed = [i - 1, i + 1].some(
    (k) => context.beside[Math.max(i, k)] === 'item' && vouches((kept[k] ?? it).form.skill),
  );
  if (form.need === 'tech') {
    if (technology || namesKindOf(sentence, it)) return true;
    return (phrase || PREDICATE.test(after)) && (software || listed || isAsked(i));
  }
  const telling = !capitals(even, sentence) && (left !== 'start' || listed);
  if (form.need === 'letter')
    return (
      (telling && phrase) ||
      (technology && telling && left === 'leads') ||
      (noun && hasCue(even, sentence))
    );
  if (technology || noun) return noun || telling || ENDS.test(even.lower.slice(end, end + 8));
  if (software && isItem(even, start)) return true;
  return telling && (phrase || software || hasCue(even, sentence));
}

/** "angular/react" in a sentence about software: two forms that vouch for each other. */
function isPair({ even, kept, beside, sentences }: Context, i: number): boolean {
  const it = kept[i];
  const sentence = sentences[i];
  const other = beside[i] === 'item' ? i - 1 : beside[i + 1] === 'item' ? i + 1 : -1;
  const neighbour = kept[other];
  if (!it || !sentence || !neighbour || !vouches(neighbour.form.skill)) return false;
  const first = other < i ? neighbour : it;
  const last = other < i ? it : neighbour;
  return (
    leftOf(even, first.start) === 'leads' &&
    rightOf(even, last.end, undefined) === 'end' &&
    hasCue(even, sentence) &&
    phraseBefore(even.lower, Math.max(sentence.start, first.start - 60), first.start)
  );
}
