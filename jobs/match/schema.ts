import { z } from 'zod/mini';
import type { Match } from './index.ts';

const evidence = z.object({
  kind: z.enum(['project', 'decision', 'practice']),
  id: z.string(),
  name: z.string(),
  quote: z.string(),
});

const ask = z.object({
  skills: z.array(z.string()),
  names: z.array(z.string()),
  name: z.string(),
  tier: z.enum(['must', 'nice', 'mention']),
  years: z.nullable(z.number()),
  state: z.enum(['shown', 'practised', 'broader', 'listed', 'close', 'absent']),
  by: z.nullable(z.string()),
  byName: z.nullable(z.string()),
  evidence: z.array(evidence),
  reason: z.string(),
  sentence: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
  title: z.boolean(),
});

const also = z.object({
  kind: z.enum(['years', 'degree', 'language', 'place', 'presence', 'authorisation']),
  value: z.union([z.number(), z.string()]),
  sentence: z.string(),
  asked: z.string(),
  card: z.nullable(z.string()),
});

/** A `Match` as it crosses from the background to a page of the extension. */
export const matchSchema: z.ZodMiniType<Match> = z.object({
  outcome: z.enum(['asks', 'no-known-skill', 'no-text', 'other-language']),
  language: z.nullable(z.string()),
  counts: z.object({
    asked: z.number(),
    shown: z.number(),
    listed: z.number(),
    close: z.number(),
    absent: z.number(),
  }),
  line: z.string(),
  asks: z.array(ask),
  also: z.array(also),
});
