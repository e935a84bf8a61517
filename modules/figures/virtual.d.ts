/* eslint-disable @typescript-eslint/consistent-type-imports --
   an import of its own would make this file a module, which declares nothing for others */

declare module 'virtual:figures/wide' {
  /** Drawings for a column of 720 px or more, by the id of the project or decision. */
  export const drawings: Record<string, import('../../content/figures/drawing.ts').Drawing>;
}

declare module 'virtual:figures/narrow' {
  /** Drawings for the popup, by the id of the project or decision. */
  export const drawings: Record<string, import('../../content/figures/drawing.ts').Drawing>;
}
