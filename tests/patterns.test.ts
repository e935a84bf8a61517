import { describe, expect, test } from 'vitest';
import { type Pattern, shippedPatterns } from './setup/patterns.ts';

/*
  No regular expression that ships takes longer than in proportion to the length of its text, whatever the text.
  ESLint's rules on super-linear patterns look at how each is built. Here each is tried on texts made of its
  own words and signs: those it takes longest for, in 50 kB and in 100 kB. A time in proportion to the length
  doubles, one that grows with its square grows fourfold. It's the time of the processor, not of the clock,
  and the least of several runs: what else a busy machine does changes nothing. The clock only chooses the
  texts.
*/

const TRIED = 3_000;
const LENGTH = 50_000;
const MOST = 3;
/** Shorter times say more about the measuring than about the pattern, in milliseconds. */
const NOISE = 20;

const PIECES = [' ', '\n', 'a', 'A', '1', '-', '(', '<', 'a ', 'A ', '1,', 'a.', 'a/', ', ', '日'];
const BEFORE = [' ', 'a', '1', 'a ', ', ', '('];

/** Whatever a text ends in that no pattern knows: a match that needs the end is refused at the last moment. */
const REFUSED = '\u0001';

type Attack = { prefix: string; piece: string };

const textOf = ({ prefix, piece }: Attack, length: number): string =>
  prefix + piece.repeat(Math.ceil(length / piece.length)) + REFUSED;

/** Texts that repeat a pattern's own words and signs, or begin with a word of it. */
function attacksOn(source: string): Attack[] {
  const plain = source.replace(/\\[a-z](?:\{[^}]*\})?/gi, ' ');
  const words = [...new Set(plain.match(/[\p{L}']+(?: [\p{L}']+)*/gu))].slice(0, 40);
  const signs = [...new Set(plain.match(/[^\p{L}\p{N}\s\\]/gu))];
  const pieces = [
    ...PIECES,
    ...words.flatMap((word) => [word, `${word} `]),
    ...signs.flatMap((sign) => [sign, `${sign} `, `1${sign}`, `a${sign}`]),
  ];
  return [
    ...[...new Set(pieces)].map((piece) => ({ prefix: '', piece })),
    ...['a', '1', ...words].flatMap((word) =>
      BEFORE.map((piece) => ({ prefix: `${word} `, piece })),
    ),
  ];
}

const run = (pattern: RegExp, text: string): unknown => {
  pattern.lastIndex = 0;
  return pattern.global ? text.replace(pattern, '') : pattern.exec(text);
};

/** The milliseconds of this thread that a pattern takes for a text, as the least of some runs. */
function timeOf(pattern: RegExp, text: string, runs: number): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.threadCpuUsage();
    run(pattern, text);
    const { user, system } = process.threadCpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** How much longer a pattern takes for twice the text; measured again before it's believed to be too much. */
function growthOn(pattern: RegExp, attack: Attack, length: number, noise: number): number {
  const [small, large] = [textOf(attack, length), textOf(attack, length * 2)];
  return [1, 2, 4].reduce((least, runs) => {
    if (least <= MOST) return least;
    return timeOf(pattern, large, runs) / Math.max(timeOf(pattern, small, runs), noise);
  }, Infinity);
}

/** The milliseconds by the clock, as the least of two runs; finer than the processor's time. */
function quickTime(pattern: RegExp, text: string): number {
  const times = [0, 0].map(() => {
    const start = performance.now();
    run(pattern, text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The text on which a pattern takes too long, if there's one. */
function tooSlowOn(
  { source, flags }: Omit<Pattern, 'where'>,
  length = LENGTH,
  noise = NOISE,
): string | undefined {
  // At its own place, a sticky pattern doesn't move.
  const pattern = new RegExp(source, flags.replace('y', ''));
  const worst = attacksOn(source)
    .map((attack) => ({ attack, time: quickTime(pattern, textOf(attack, TRIED)) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, 2);
  const slow = worst.find(({ attack }) => growthOn(pattern, attack, length, noise) > MOST);
  return slow && JSON.stringify(textOf(slow.attack, 20));
}

const byFile = Object.groupBy(shippedPatterns(), ({ where }) => where.replace(/:\d+$/, ''));

describe('patterns take time in proportion to the text in', () => {
  test.each(Object.entries(byFile))('%s', (_, patterns = []) => {
    const slow = patterns.map((pattern) => [pattern.where, tooSlowOn(pattern)]);
    expect(slow.filter(([, text]) => text !== undefined)).toEqual([]);
  });
});

test('a pattern that grows with the square of the text is found', () => {
  const slowOn = (source: string) => tooSlowOn({ source, flags: '' }, LENGTH / 10, NOISE / 10);
  // Short texts take so little time that what else the machine does may hide the growth once.
  const isFound = (source: string) => [1, 2, 3, 4, 5].some(() => slowOn(source) !== undefined);
  expect(isFound('\\s+$')).toBe(true);
  expect(isFound('\\b\\d[\\d,]*EUR')).toBe(true);
  expect(slowOn('(?<!\\s)\\s+$')).toBeUndefined();
});
