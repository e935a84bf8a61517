import { z } from 'zod/mini';

const sentence = z.string().check(z.minLength(10), z.maxLength(200));

/**
 * What the bank knows about one kind of skill. `{skill}` is replaced by what the posting asks for, as written
 * inside a sentence: "Node.js and TypeScript", "message queues".
 */
export const bankEntry = z.strictObject({
  /** What the unit tests: "Language and runtime". */
  competency: z.string().check(z.minLength(2), z.maxLength(40)),
  /** The same for someone who isn't an engineer. */
  meaning: sentence,
  behavioural: sentence.check(z.startsWith('Tell me about a time')),
  situational: sentence.check(z.startsWith('What would you do if')),
  probes: z.array(sentence).check(z.length(3)),
  anchors: z.strictObject({ 1: sentence, 3: sentence, 5: sentence }),
  /** What the candidate can prepare. */
  prepare: sentence.check(z.startsWith('Think of')),
  /** What `{skill}` becomes in a general question. */
  general: z.string().check(z.minLength(2), z.maxLength(60)),
});

/** Two main questions, three probes, anchors and what they're about. */
export type BankEntry = z.infer<typeof bankEntry>;
