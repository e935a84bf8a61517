import { defineWxtModule } from 'wxt/modules';
import { content } from '../content/index.ts';
import { parseContent } from '../content/schema.ts';

/** Content that cannot become a card stops the build, with the path of each bad value. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:before', () => {
    parseContent(content);
  });
});
