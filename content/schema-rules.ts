/** What the schemas of the content are made of: rules for texts, ids and addresses, and their sentences. */
import { z } from 'zod';

/**
 * Control and format characters: they can reverse or hide what a reader sees. The two joiners are
 * allowed, because names in several scripts need them.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** One line of visible text of at most `max` UTF-16 code units. */
export const text = (max: number) =>
  z
    .string()
    .min(1, 'is empty: write the text or remove the entry')
    .max(max, `is longer than ${max} characters: shorten it`)
    .refine((s) => s === s.trim(), 'begins or ends with a space: remove it')
    .refine(
      (s) => s.isWellFormed() && !UNSEEN.test(s),
      'contains a control, bidirectional or invisible character: type the text again',
    );

/** How other entries refer to it. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "isn't an id: use lower-case letters, digits and single hyphens",
  );

/** A plain address with one of the protocols. */
export const url = (...protocols: ('https:' | 'mailto:')[]) =>
  text(200).refine(
    (s) => {
      const parsed = URL.parse(s);
      return (
        parsed !== null &&
        protocols.some((p) => p === parsed.protocol) &&
        parsed.username + parsed.password + parsed.port === '' &&
        (parsed.protocol === 'mailto:' || s.startsWith(`https://${parsed.hostname}`))
      );
    },
    `isn't a plain ${protocols.map((p) => p.slice(0, -1)).join(' or ')} address: write it in full, in lower-case ASCII, without a user name or port`,
  );

/** Whether it's the IANA name of a time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** What zod says about a wrong shape, as a sentence that says what to do. */
export const shapeError: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') {
    return `has unknown fields (${issue.keys.join(', ')}): remove them or correct their names`;
  }
  if (issue.code === 'too_small') return 'has no entry: add at least one';
  if (issue.code === 'too_big') return `has more than ${issue.maximum} entries: remove some`;
  if (issue.code !== 'invalid_type') return undefined;
  return issue.input === undefined
    ? `is missing: add it (${issue.expected})`
    : `has the wrong type: change it to ${issue.expected}`;
};

/** One line for each bad value: its path below `root` and what to do. */
export const sentencesOf = (root: string, error: z.ZodError): string[] =>
  error.issues.map((issue) => `  ${root}.${z.core.toDotPath(issue.path)}: ${issue.message}`);
