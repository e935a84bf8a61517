import { defineWxtModule } from 'wxt/modules';

/**
 * Builds every page on its own. Built together they would share a file, and each would have to load
 * two scripts where one is faster.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('entrypoints:grouped', (_, groups) => {
    const alone: typeof groups = [];
    for (const group of groups) {
      if ('length' in group) alone.push(...group.map((page) => [page]));
      else alone.push(group);
    }
    groups.splice(0, groups.length, ...alone);
  });
});
