import type { Cell, FigureEdge, Route, Side } from '../../content/figures/schema.ts';

/** The sides that an edge leaves from and comes in at. */
export type Sides = { leave: Side; enter: Side };

export const OPPOSITE: Record<Side, Side> = {
  left: 'right',
  right: 'left',
  top: 'bottom',
  bottom: 'top',
};

export const isVertical = (side: Side): boolean => side === 'top' || side === 'bottom';

/** Whether two ranges share something: do the cells stand side by side, or one over the other? */
const share = (a: number, aLength: number, b: number, bLength: number) =>
  a < b + bLength && b < a + aLength;

/** The way an edge goes by itself: straight on where it can, else first sideways, then up or down. */
function straightOn(from: Cell, to: Cell): Sides {
  if (share(from.row, from.rows, to.row, to.rows)) {
    const leave = to.column > from.column ? 'right' : 'left';
    return { leave, enter: OPPOSITE[leave] };
  }
  const down = to.row > from.row;
  if (share(from.column, from.columns, to.column, to.columns)) {
    const leave = down ? 'bottom' : 'top';
    return { leave, enter: OPPOSITE[leave] };
  }
  return { leave: to.column > from.column ? 'right' : 'left', enter: down ? 'top' : 'bottom' };
}

/** The sides of an edge between two cells, as its hint or the cells themselves say. */
export function sidesOf(from: Cell, to: Cell, hint: Route = {}): Sides {
  const own = straightOn(from, to);
  return { leave: hint.leave ?? own.leave, enter: hint.enter ?? own.enter };
}

/** How an edge runs: straight, with one bend, stepping aside between, or around on one side. */
export type Run = 'straight' | 'bend' | 'step' | 'around';

/** The run that two sides make of an edge between two cells. */
export function runOf(from: Cell, to: Cell, { leave, enter }: Sides): Run {
  if (leave === enter) return 'around';
  if (enter !== OPPOSITE[leave]) return 'bend';
  const aligned = isVertical(leave)
    ? share(from.column, from.columns, to.column, to.columns)
    : share(from.row, from.rows, to.row, to.rows);
  return aligned ? 'straight' : 'step';
}

/** An edge with what its cells say of its way. */
export type Way = { edge: FigureEdge; from: Cell; to: Cell; sides: Sides; run: Run; hint: Route };
