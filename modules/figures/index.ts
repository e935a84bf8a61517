/** Draws every figure when the project is built. README.md says how. */
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { figures } from '../../content/data/figures/index.ts';
import { type Width, WIDTHS } from '../../content/figures/cells.ts';
import type { Drawing } from '../../content/figures/drawing.ts';
import { type Figure, parseFigures } from '../../content/figures/schema.ts';
import { content } from '../../content/index.ts';
import { encode } from './encode.ts';
import { layout } from './layout.ts';

/**
 * Draws figures in one of the two widths.
 * @param described figures that the schema has checked, by id.
 * @returns what ships, by the same ids.
 * @throws Error with a line for each fault: the figure, the width and a sentence that says what to do.
 */
export function drawingsOf(
  described: Record<string, Figure>,
  width: Width,
): Record<string, Drawing> {
  const wrong: string[] = [];
  const drawings = Object.entries(described).flatMap(([id, figure]): [string, Drawing][] => {
    try {
      return [[id, encode(layout(figure, width))]];
    } catch (error) {
      const sentences = (error as Error).message.split('\n');
      wrong.push(...sentences.map((sentence) => `  figures.${id}.${width}: ${sentence}`));
      return [];
    }
  });
  if (wrong.length > 0) throw new Error(`The figures can't be drawn:\n${wrong.join('\n')}`);
  return Object.fromEntries(drawings);
}

/**
 * This card's figures, checked.
 * @throws Error if one of them isn't described correctly.
 */
function checkedFigures(): Record<string, Figure> {
  const owners = [...content.projects.items, ...content.approach.decisions].map(({ id }) => id);
  return parseFigures(figures, owners);
}

/** Gives Vite the modules `virtual:figures/wide` and `virtual:figures/narrow` with the drawings. */
export function figuresPlugin(): Plugin {
  const PREFIX = 'virtual:figures/';
  const RESOLVED = `\0${PREFIX}`;
  return {
    name: 'figures',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: (id) => {
      const width = WIDTHS.find((it) => id === RESOLVED + it);
      if (!width) return undefined;
      return `export const drawings = ${JSON.stringify(drawingsOf(checkedFigures(), width))};`;
    },
  };
}

/** Figures that can't be drawn stop the build, used or not, each with its path and a sentence. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:before', () => {
    const checked = checkedFigures();
    for (const width of WIDTHS) drawingsOf(checked, width);
  });
  addViteConfig(wxt, () => ({ plugins: [figuresPlugin()] }));
});
