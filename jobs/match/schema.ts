import { z } from 'zod/mini';
import type { Match } from './index.ts';

/** Text of at most so many UTF-16 code units. */
export const text = (max: number) => z.string().check(z.maxLength(max));
const count = z.number().check(z.int(), z.minimum(0));
/** No posting asks for more; a hostile one that does has no match. */
const MOST = 2000;
const list = <T extends z.ZodMiniType>(of: T, max = MOST) => z.array(of).check(z.maxLength(max));

const evidence = z.object({
  kind: z.enum(['project', 'decision', 'practice']),
  id: text(100),
  name: text(200),
  quote: text(1000),
});

const ask = z.object({
  skills: list(text(100), 100),
  names: list(text(100), 100),
  name: text(10_000),
  tier: z.enum(['must', 'nice', 'mention']),
  years: z.nullable(z.number()),
  state: z.enum(['shown', 'practised', 'listed', 'broader', 'close', 'absent']),
  by: z.nullable(text(100)),
  byName: z.nullable(text(200)),
  evidence: list(evidence, 100),
  reason: text(2000),
  sentence: text(2000),
  marks: list(z.tuple([count, count]), 100),
  title: z.boolean(),
});

const also = z.object({
  kind: z.enum(['years', 'degree', 'language', 'place', 'presence', 'authorisation']),
  value: z.union([z.number(), text(10_000)]),
  sentence: text(10_000),
  asked: text(10_000),
  card: z.nullable(text(1000)),
});

/** A match that's passed from one context of the extension to another. */
export const matchSchema: z.ZodMiniType<Match> = z.object({
  outcome: z.enum(['asks', 'no-known-skill', 'no-text', 'other-language']),
  language: z.nullable(text(20)),
  counts: z.object({ asked: count, shown: count, listed: count, close: count, absent: count }),
  line: text(5000),
  asks: list(ask),
  also: list(also),
});
