/**
 * How a figure is described: what is in it, in words, and hints for its two drawings. A hint names a
 * cell of a grid or a side of a box; modules/figures/ works out the pixels.
 */
import { z } from 'zod';
import { id, sentencesOf, shapeError, text } from '../schema-rules.ts';
import { checkFigure } from './check.ts';
import { NODE_KINDS } from './drawing.ts';

const position = z
  .number()
  .multipleOf(0.5, "isn't a place in the grid: count from 0, in whole or half cells")
  .min(0, "isn't a place in the grid: count from 0")
  .max(9, 'is too far off: use a column and a row from 0 to 9');
const span = z.int().min(1, 'spans nothing: use 1 or more').max(9, 'spans too many cells');

/** Column and row, counted from 0, and how many of them it spans (1 and 1). */
const cell = z.tuple([position, position, span.optional(), span.optional()]);

const side = z.enum(['left', 'right', 'top', 'bottom'], "isn't a side: left, right, top or bottom");

/** Where an edge leaves and enters, when that isn't where it would by itself. */
const hint = z.strictObject({
  /** The side of the first node that it leaves from. */
  leave: side.optional(),
  /** The side of the second node that it comes in at. */
  enter: side.optional(),
  /** The side of the edge that its label is on; `on`: in the middle of its line. */
  label: z
    .enum([...side.options, 'on'], "isn't a place for a label: left, right, top, bottom or on")
    .optional(),
});

const node = z.strictObject({
  id,
  label: text(60),
  /** For the narrow drawing, where the label is too long for it; it must say the same. */
  short: text(40).optional(),
  kind: z.enum(NODE_KINDS, `isn't a kind of node: use ${NODE_KINDS.join(', ')}`),
  wide: cell,
  narrow: cell,
});

const edge = z.strictObject({
  /** Ids of nodes or groups. */
  from: id,
  to: id,
  /** Its lines. */
  label: z.array(text(60)).min(1).max(3).optional(),
  /** `main`: on the one path that the caption is about. `failure`: what happens when it goes wrong. */
  kind: z.enum(['main', 'failure'], "isn't a kind of edge: use main, failure or none").optional(),
  wide: hint.optional(),
  narrow: hint.optional(),
});

/** What a node holds or answers, in a monospace box on a dotted line: `of` is the node's id. */
const note = z.strictObject({
  id,
  of: id,
  /** As written; spaces at the start of a line indent it. */
  lines: z
    .array(
      z
        .string()
        .regex(/^ *[!-~](?:[ -~]*[!-~])?$/, "isn't a line of printable ASCII")
        .max(24),
    )
    .min(1)
    .max(8),
  /** Under the box. */
  caption: text(40).optional(),
  wide: cell,
  narrow: cell,
});

/** Nodes under one title; `nodes` are ids. */
const cluster = z.strictObject({
  id,
  label: text(60),
  /** For the narrow drawing. */
  short: text(40).optional(),
  nodes: z.array(id).min(1),
});

const shape = z.strictObject({
  nodes: z.array(node).min(1).max(20),
  /** In the order of the story. */
  edges: z.array(edge).min(1).max(30),
  /** Drawn with a border around it: what happens together or not at all. */
  groups: z.array(cluster).optional(),
  /** Parts of the figure with a title each. */
  lanes: z.array(cluster).optional(),
  /** Each lane has a border around it, in place of the dividers; nodes can be between the lanes. */
  bordered: z.boolean().optional(),
  notes: z.array(note).optional(),
});

const figure = shape.superRefine(checkFigure);

export type Figure = z.infer<typeof shape>;
export type FigureNode = Figure['nodes'][number];
export type FigureEdge = Figure['edges'][number];
export type FigureNote = NonNullable<Figure['notes']>[number];
export type Hint = z.infer<typeof hint>;
export type Side = z.infer<typeof side>;

/**
 * Checks unknown descriptions.
 * @param input figures by the id of the project or decision that each belongs to.
 * @param owners ids of all projects and decisions.
 * @returns the descriptions themselves when they're valid.
 * @throws Error with one line for each bad value: its path and a sentence that says what to do.
 */
export function parseFigures(input: unknown, owners: string[]): Record<string, Figure> {
  const result = z
    .record(
      z.string().refine((it) => owners.includes(it)),
      figure,
    )
    .safeParse(input, {
      error: (issue) =>
        issue.code === 'invalid_key'
          ? `belongs to no project or decision: use one of ${owners.join(', ')}`
          : shapeError(issue),
    });
  if (result.success) return result.data;
  throw new Error(
    `The figures can't be drawn:\n${sentencesOf('figures', result.error).join('\n')}`,
  );
}
