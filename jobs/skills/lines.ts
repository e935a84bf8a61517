import type { Candidate } from './scan.ts';
import { vouches } from './skills.ts';
import type { Even } from './text.ts';
import { nextWord, previousWord } from './words.ts';

/** Whether a form counts regardless of what's around it, at least in a software posting. */
export const isSafe = ({ form: { need } }: Candidate): boolean =>
  need === 'safe' || need === 'exact' || need === 'trade';

/** Whether it means its skill in a posting of any trade, which Java doesn't. */
export const isClear = (it: Candidate): boolean => isSafe(it) && it.form.need !== 'trade';

/** Whether it's a technology that counts regardless of what's around it. */
export const isNamed = (it: Candidate): boolean => isSafe(it) && vouches(it.form.skill);

/** Whether the word right before or after a form rules it out. */
export function isVetoed({ lower }: Even, { form, start, end }: Candidate): boolean {
  return (
    (form.notAfter.length > 0 && form.notAfter.includes(previousWord(lower, start))) ||
    (form.notBefore.length > 0 && form.notBefore.includes(nextWord(lower, end)))
  );
}

/** Whether a form starts a list item, right after its bullet. */
export const isItem = ({ text }: Even, start: number): boolean =>
  /(?:^|\n)[ \t]*[-–—•*·▪●○◦✓✔][ \t]*$/.test(text.slice(Math.max(0, start - 8), start));

const BARE = /^[\s\-–—•*·▪●○◦✓✔,;/|&+().:\d]*(?:(?:and|or)[\s]*)?$/;

/** A longer line is more than a list of forms. */
const MAX_LINE = 300;

/** How many forms are on a candidate's line; 0 if there's anything else on it. */
export function formsAlone(even: Even, kept: Candidate[], i: number): number {
  const it = kept[i];
  if (!it) return 0;
  const before = even.text.slice(Math.max(0, it.start - MAX_LINE), it.start);
  const after = even.text.slice(it.end, it.end + MAX_LINE);
  const from = it.start - before.length + before.lastIndexOf('\n') + 1;
  const to = it.end + (after.includes('\n') ? after.indexOf('\n') : after.length);
  let at = from;
  let first = i;
  while (first > 0 && (kept[first - 1]?.start ?? -1) >= from && i - first < 12) first--;
  let forms = 0;
  for (let k = first; k < kept.length && forms < 25; k++, forms++) {
    const next = kept[k];
    if (!next || next.start >= to) break;
    if (next.start - at > 12 || !BARE.test(even.lower.slice(at, next.start))) return 0;
    at = next.end;
  }
  return to - at <= 12 && BARE.test(even.lower.slice(at, to)) ? forms : 0;
}

/** Whether the item above or below names a technology. */
export function besideLines(even: Even, kept: Candidate[], i: number): boolean {
  const it = kept[i];
  return [i - 1, i + 1].some((k) => {
    const other = kept[k];
    if (!it || !other || !isNamed(other)) return false;
    const gap = even.text.slice(Math.min(it.end, other.end), Math.max(it.start, other.start));
    return gap.length <= 60 && gap.split('\n').length === 2;
  });
}
