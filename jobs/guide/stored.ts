import { z } from 'zod/mini';
import type { Guide } from './index.ts';

// No limits here: only the background stores guides, from matches that it has checked.
const text = z.string();
const texts = z.array(text);

const quote = z.object({
  sentence: text,
  marks: z.array(z.tuple([z.number(), z.number()])),
  tier: z.enum(['must', 'nice', 'mention']),
});

const onCard = z.object({
  kind: z.enum(['project', 'decision', 'practice']),
  id: text,
  name: text,
  quote: text,
  url: z.nullable(text),
  anchor: text,
});

const unit = z.object({
  kind: z.enum(['skill', 'gap', 'practice', 'decision', 'general']),
  id: text,
  title: text,
  competency: text,
  meaning: text,
  quotes: z.array(quote),
  behavioural: text,
  situational: text,
  probes: texts,
  anchors: z.object({ 1: text, 3: text, 5: text }),
  prepare: text,
  onCard: z.array(onCard),
  note: z.nullable(text),
});

const guide: z.ZodMiniType<Guide> = z.object({
  candidate: text,
  place: text,
  title: z.nullable(text),
  company: z.nullable(text),
  general: z.boolean(),
  units: z.array(unit),
  settle: z.array(z.object({ asked: text, card: z.nullable(text) })),
});

/** What was stored as a guide; undefined if there's nothing, or it isn't a guide. */
export const parseGuide = (stored: unknown): Guide | undefined => guide.safeParse(stored).data;
