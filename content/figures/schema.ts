/**
 * How a figure is described: what is in it, in words, and hints for its two drawings. A hint names a
 * cell of a grid or a side of a box; modules/figures/ works out the pixels.
 */
import { z } from 'zod';
import { id, sentencesOf, shapeError, text } from '../schema.ts';
import { NODE_KINDS } from './drawing.ts';

/** Wide: a column of 720 px or more. Narrow: the popup, down to 340 px. */
export const WIDTHS = ['wide', 'narrow'] as const;
export type Width = (typeof WIDTHS)[number];

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

const figure = z
  .strictObject({
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
  })
  .superRefine(({ nodes, edges, groups = [], lanes = [], bordered, notes = [] }, ctx) => {
    const report = (path: (string | number)[], message: string) => {
      ctx.addIssue({ code: 'custom', path, message });
    };
    const nodeIds = new Set<string>();
    const ends = new Set<string>();
    const add = (list: { id: string }[], name: string) => {
      list.forEach((entry, i) => {
        if (ends.has(entry.id)) {
          report([name, i, 'id'], `"${entry.id}" is used twice: give each its own id`);
        }
        ends.add(entry.id);
      });
    };
    add(nodes, 'nodes');
    nodes.forEach((entry) => nodeIds.add(entry.id));
    add(groups, 'groups');
    add(notes, 'notes');

    edges.forEach((entry, e) => {
      for (const end of ['from', 'to'] as const) {
        if (!ends.has(entry[end])) {
          report(
            ['edges', e, end],
            `"${entry[end]}" isn't a node of this figure: use the id of a node or a group`,
          );
        }
      }
      if (entry.from === entry.to) {
        report(['edges', e, 'to'], `"${entry.to}" leads to itself: name another node`);
      }
    });
    const members = (list: z.infer<typeof cluster>[], name: string) => {
      const taken = new Set<string>();
      list.forEach((entry, g) => {
        entry.nodes.forEach((ref, n) => {
          if (!nodeIds.has(ref)) {
            report([name, g, 'nodes', n], `"${ref}" isn't a node of this figure: use a node's id`);
          }
          if (taken.has(ref)) {
            report([name, g, 'nodes', n], `"${ref}" is listed twice: a node has one place`);
          }
          taken.add(ref);
        });
      });
    };
    members(groups, 'groups');
    members(lanes, 'lanes');
    notes.forEach((entry, n) => {
      if (!nodeIds.has(entry.of)) {
        report(['notes', n, 'of'], `"${entry.of}" isn't a node of this figure: use a node's id`);
      }
    });

    const placed = [
      ...nodes.map((it, i) => ({ ...it, path: ['nodes', i] })),
      ...notes.map((it, i) => ({ ...it, path: ['notes', i] })),
    ];
    for (const width of WIDTHS) {
      placed.forEach((entry, n) => {
        const other = placed
          .slice(0, n)
          .find((it) => meet(cellOf(it, width), cellOf(entry, width)));
        if (other) {
          report(
            [...entry.path, width],
            `"${entry.id}" and "${other.id}" are in the same cell: move one of them`,
          );
        }
      });
      if (!bordered) continue;
      const rows = lanes.map((lane) =>
        nodes
          .filter((it) => lane.nodes.includes(it.id))
          .map((it) => ({ ...cellOf(it, width), column: 0, columns: 1 })),
      );
      rows.forEach((lane, l) => {
        if (rows.slice(0, l).some((other) => lane.some((a) => other.some((b) => meet(a, b))))) {
          report(
            ['lanes', l],
            `shares a row with another lane in the ${width} drawing: put lanes with borders one above the other`,
          );
        }
      });
    }
  });

export type Figure = z.infer<typeof figure>;
export type FigureNode = Figure['nodes'][number];
export type FigureEdge = Figure['edges'][number];
export type FigureNote = NonNullable<Figure['notes']>[number];
export type Hint = z.infer<typeof hint>;
export type Side = z.infer<typeof side>;

/** A rectangle of cells. */
export type Cell = { column: number; row: number; columns: number; rows: number };

/** Where the description puts a node in one of the drawings. */
export function cellOf(node: Pick<FigureNode, Width>, width: Width): Cell {
  const [column, row, columns = 1, rows = 1] = node[width];
  return { column, row, columns, rows };
}

const meet = (a: Cell, b: Cell) =>
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows;

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
