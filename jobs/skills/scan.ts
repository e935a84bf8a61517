import { type Form, formsOf } from './skills.ts';
import type { Even } from './text.ts';

/** A place where a form occurs; whether it means the skill is decided later. */
export type Candidate = { form: Form; start: number; end: number };

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  code === 95;

/** Letters that continue a word. Letters of scripts without spaces don't: "React開発" names React. */
const isLetter = (code: number): boolean =>
  isWord(code) ||
  (code >= 0xc0 &&
    code < 0x2000 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x1100 && code < 0x1200));

const isGap = (code: number): boolean =>
  code === 32 || code === 9 || code === 45 || code === 95 || code === 0x2010 || code === 0x2011;

/** The longest run of spaces, hyphens and underscores that counts as one inside a form. */
const MAX_GAP = 3;

/**
 * Every place where a form occurs, from left to right: the longest one at each place, and none inside
 * another.
 */
export function scan({ text, lower }: Even): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < lower.length;) {
    const code = lower.charCodeAt(at);
    const odd = code === 46 || code === 42;
    if (!isWord(code) && !odd) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < lower.length && isAlphanumeric(lower.charCodeAt(end))) end++;
    const next = isWord(lower.charCodeAt(end)) && !odd ? skipWord(lower, end) : end;
    if (odd && end === at + 1) {
      at = end;
      continue;
    }
    const met =
      end - at <= MAX_KEY && startsAt(lower, at) ? longest(text, lower, at, end) : undefined;
    if (met) found.push(met);
    at = met ? Math.max(met.end, at + 1) : next;
  }
  return found;
}

/** No form starts with more letters and digits than this. */
const MAX_KEY = 24;

const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

function skipWord(lower: string, from: number): number {
  let end = from;
  while (end < lower.length && isWord(lower.charCodeAt(end))) end++;
  return end;
}

/** Whether a form may start here: not inside a word, an identifier or a host name. */
function startsAt(lower: string, at: number): boolean {
  const before = lower.charCodeAt(at - 1);
  if (at === 0) return true;
  if (isLetter(before) || before === 64) return false;
  return before !== 46 || at < 2 || !isLetter(lower.charCodeAt(at - 2));
}

function longest(text: string, lower: string, at: number, keyEnd: number): Candidate | undefined {
  const key = lower.slice(at, keyEnd);
  const forms = formsOf(key);
  for (const form of forms ?? []) {
    const end = endOf(form, text, lower, at, keyEnd);
    if (end > 0) return { form, start: at, end };
  }
  if (forms) return undefined;
  return versioned(text, lower, at, key);
}

/** "Angular12" and "Python311": a one-word form with a version attached to it. */
function versioned(text: string, lower: string, at: number, key: string): Candidate | undefined {
  const word = /^([a-z]{3,})\d{1,3}$/.exec(key)?.[1];
  if (word === undefined || !isEnd(text, lower, at + key.length, 0)) return undefined;
  const form = formsOf(word)?.find(
    (it) => it.lower === word && (it.need === 'safe' || text.startsWith(it.exact, at)),
  );
  return form && { form, start: at, end: at + word.length };
}

/** Where a form that starts here ends, or 0 if it's a different word. */
function endOf(form: Form, text: string, lower: string, start: number, keyEnd: number): number {
  const { length } = form;
  const anyCase = form.need === 'safe' || form.need === 'list';
  const wanted = anyCase ? form.lower : form.exact;
  const written = anyCase ? lower : text;
  if (!anyCase && !text.startsWith(wanted.slice(0, keyEnd - start), start)) return 0;
  let at = keyEnd;
  let i = keyEnd - start;
  let end = i === length ? at : 0;
  while (i < wanted.length) {
    const code = wanted.charCodeAt(i);
    if (code === 32) {
      const from = at;
      while (at - from < MAX_GAP && isGap(lower.charCodeAt(at))) at++;
      if (at === from) return 0;
    } else if (code === 47) {
      at = skipSpaces(lower, at);
      if (lower.charCodeAt(at) !== 47) return 0;
      at = skipSpaces(lower, at + 1);
    } else if (written.charCodeAt(at) === code) at++;
    else return 0;
    i++;
    if (i === length) end = at;
  }
  return isEnd(text, lower, at, lower.charCodeAt(at - 1)) ? end : 0;
}

function skipSpaces(lower: string, at: number): number {
  let to = at;
  while (to - at < MAX_GAP && lower.charCodeAt(to) === 32) to++;
  return to;
}

/** Whether a form may end here: "C" doesn't end in "C++", and "Node" doesn't in "Node.js". */
function isEnd(text: string, lower: string, at: number, last: number): boolean {
  const next = lower.charCodeAt(at);
  if (at >= lower.length) return true;
  if (isLetter(next) || next === 64 || next === 35) return false;
  const after = lower.charCodeAt(at + 1);
  if (next === 43) return after !== 43;
  // "a.b" is one name, except for "Docker.We ship" and "Java 17.0".
  if (next !== 46 || !isLetter(after)) return true;
  if (after >= 48 && after <= 57) return last >= 48 && last <= 57;
  const capital = text.charAt(at + 1);
  return (
    capital !== lower.charAt(at + 1) &&
    lower.charCodeAt(at + 2) >= 97 &&
    text.charAt(at + 2) === lower.charAt(at + 2)
  );
}
