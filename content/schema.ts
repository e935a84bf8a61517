/**
 * What a card may say: the shape of the content, its limits, and its types.
 *
 * Names follow JSON Resume (https://jsonresume.org/schema) and schema.org `Person` where the thing
 * is the same. The content is checked when the extension is built and in the tests; no part of zod
 * ships, so other modules may import from here with `import type` only.
 */
import { z } from 'zod';
import { checkReferences } from './references.ts';
import { id, isTimeZone, sentencesOf, shapeError, text, url } from './schema-rules.ts';

/** Ids of the skills that a text or a figure shows; the marks of proof come from these. */
const shows = z.array(id).optional();

/** A sentence and what it proves. */
const statement = z.strictObject({ text: text(300), shows });

/** What a figure says in words; `figures/` describes how it's drawn. */
const figure = z.strictObject({
  /** Shown under the figure. */
  caption: text(200),
  /** Tells people who can't see the figure what it shows. */
  description: text(600),
  shows,
});

const profile = z.strictObject({
  name: text(60),
  /** One or two letters for the monogram. They're drawn as paths, so only A to Z. */
  initials: z.string().regex(/^[A-Z]{1,2}$/, "isn't a monogram: use one or two letters, A to Z"),
  /** The headline: what the candidate is, in two or three words (JSON Resume `basics.label`). */
  label: text(60),
  /** What a recruiter asks first: student, career changer, returning … */
  status: text(60),
  /** Shown with the dot in the header, and in every copied profile. */
  availability: text(80),
  /** A shorter word for the same, shown beside the contact links. */
  availabilityNote: text(80),
  tagline: text(100),
  summary: z.array(text(300)).min(1).max(4),
  /** Ids of the skills to name first. */
  keywords: z.array(id).min(1).max(10),
  location: z.strictObject({
    city: text(60),
    country: text(60),
    /** IANA name of the city's time zone, for the local time there: "Asia/Dhaka". */
    timeZone: text(60).refine(
      isTimeZone,
      "isn't a time zone: write its IANA name, such as Europe/Lisbon",
    ),
  }),
  /** The day somebody last checked that all of this is true. */
  lastChecked: z.iso.date("isn't a date: write it as 2026-01-31"),
  about: z.strictObject({
    title: text(60),
    /** The degree or course, in short. */
    course: text(60),
    paragraphs: z.array(text(600)).min(1).max(8),
    facts: z.array(z.strictObject({ value: text(8), label: text(40) })).max(4),
  }),
  /** Firefox asks for an id of this form; keep it for the life of the extension. */
  extensionId: z
    .string()
    .regex(/^[a-z0-9.-]+@[a-z0-9.-]+$/, "isn't an extension id: write it as name@your.domain"),
});

const skills = z.strictObject({
  overline: text(60),
  title: text(60),
  lead: text(200),
  groups: z
    .array(
      z.strictObject({
        id,
        name: text(40),
        skills: z.array(z.strictObject({ id, name: text(40) })).min(1),
      }),
    )
    .min(1),
  capabilities: z.strictObject({
    title: text(60),
    groups: z.array(z.strictObject({ id, name: text(60), highlights: z.array(text(120)).min(1) })),
  }),
});

const project = z.strictObject({
  id,
  name: text(80),
  /** For marks of proof, where the full name doesn't fit. */
  shortName: text(40),
  /** Sentence by sentence; only the first shows while the project is closed. */
  summary: z.array(statement).min(1).max(6),
  highlightsTitle: text(60),
  /** What was done. */
  highlights: z.array(statement).min(1),
  /** As the project names them; `skill` if it's one of the card's skills. */
  technologies: z.array(z.strictObject({ name: text(40), skill: id.optional() })).min(1),
  links: z.strictObject({
    source: url('https:'),
    /** `null` if there's no public demo; the card then says so, and offers to ask for one. */
    demo: url('https:').nullable(),
  }),
  figure,
});

const decision = z.strictObject({
  id,
  name: text(80),
  /** For marks of proof, where the full name doesn't fit. */
  shortName: text(40),
  rationale: z.array(statement).min(1).max(4),
  gains: z.array(text(100)).min(1),
  costs: z.array(text(100)).min(1),
  figure,
});

const contactLink = z.strictObject({
  id,
  /** As written inside a sentence: "email", but "GitHub". */
  label: text(20),
  /** What the copy button copies. */
  value: text(200),
  /** Where "open" goes. */
  url: url('https:', 'mailto:'),
  /** A personal profile: not on the one-page CV. */
  personal: z.literal(true).optional(),
});

const shape = z.strictObject({
  profile,
  skills,
  projects: z.strictObject({
    overline: text(60),
    title: text(60),
    items: z.array(project).min(1),
    /** Closes the list; the last words link to where more projects are. */
    more: z.strictObject({ text: text(100), linkText: text(60), url: url('https:') }),
  }),
  approach: z.strictObject({
    overline: text(60),
    title: text(60),
    lead: z.array(text(300)).min(1),
    decisions: z.array(decision).min(1),
    practices: z.array(
      z.strictObject({
        id,
        title: text(60),
        /** For marks of proof: impersonal, and shorter than the title. */
        shortName: text(40),
        items: z.array(text(120)).min(1),
      }),
    ),
  }),
  contact: z.strictObject({
    title: text(60),
    lead: text(120),
    linksTitle: text(60),
    links: z.array(contactLink).min(1),
    /** Ids of the links that "Copy profile" names, in its order. */
    inProfile: z.array(id).min(1),
  }),
});

const contentSchema = shape.superRefine(checkReferences);

export type Content = z.infer<typeof shape>;
export type Profile = Content['profile'];
export type Skill = Content['skills']['groups'][number]['skills'][number];
export type Project = z.infer<typeof project>;
export type Decision = z.infer<typeof decision>;
export type ContactLink = z.infer<typeof contactLink>;

/**
 * Checks unknown content.
 * @returns the content itself when it is right.
 * @throws Error with one line for each bad value: its path and a sentence that says what to do.
 */
export function parseContent(input: unknown): Content {
  const result = contentSchema.safeParse(input, { error: shapeError });
  if (result.success) return result.data;
  throw new Error(
    `The content can't become a card:\n${sentencesOf('content', result.error).join('\n')}`,
  );
}
