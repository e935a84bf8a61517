import type { Drawing } from '../../content/figures/drawing.ts';

/** Figures by the id of the project or decision that each belongs to, in two widths. */
export type Drawings = Record<'wide' | 'narrow', Record<string, Drawing>>;
