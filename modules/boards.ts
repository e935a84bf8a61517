import { defineWxtModule } from 'wxt/modules';
import { matchPatterns } from '../jobs/boards/index.ts';

/** The hosts of every board, for the button's script. */
export default defineWxtModule((wxt) => {
  wxt.hook('entrypoints:resolved', (_, entrypoints) => {
    for (const entrypoint of entrypoints) {
      if (entrypoint.type === 'content-script') entrypoint.options.matches = matchPatterns();
    }
  });
});
