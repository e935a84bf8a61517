import type { z } from 'zod';
import { cellOf, meet, WIDTHS } from './cells.ts';
import type { Figure } from './schema.ts';

type Cluster = NonNullable<Figure['groups']>[number];

/**
 * Checks what no single value shows: ids are there once and are those of this figure, and no two nodes
 * or notes, nor two lanes with borders, share a cell of a drawing.
 */
export function checkFigure(
  { nodes, edges, groups = [], lanes = [], bordered, notes = [] }: Figure,
  ctx: z.RefinementCtx,
): void {
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
  const members = (list: Cluster[], name: string) => {
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
      const other = placed.slice(0, n).find((it) => meet(cellOf(it, width), cellOf(entry, width)));
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
}
