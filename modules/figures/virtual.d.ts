declare module 'virtual:figures/wide' {
  import type { Drawing } from '../../content/figures/drawing.ts';
  /** Drawings for a column of 720 px or more, by the id of the project or decision. */
  export const drawings: Record<string, Drawing>;
}

declare module 'virtual:figures/narrow' {
  import type { Drawing } from '../../content/figures/drawing.ts';
  /** Drawings for the popup, by the id of the project or decision. */
  export const drawings: Record<string, Drawing>;
}
