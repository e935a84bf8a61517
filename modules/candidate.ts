import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { candidateOf } from '../content/formats/candidate.ts';
import { content } from '../content/index.ts';

const ID = 'virtual:candidate';

/**
 * `virtual:candidate`: what a snippet may say, made when the extension is built. The script on job
 * boards needs no more of the content, and every page of a board would pay for the rest.
 */
const candidatePlugin: Plugin = {
  name: 'candidate',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) =>
    id === `\0${ID}`
      ? `export const candidate = ${JSON.stringify(candidateOf(content))};`
      : undefined,
};

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [candidatePlugin] }));
});
