import { defineWxtModule } from 'wxt/modules';
import { content } from '../content/index.ts';
import { parseContent } from '../content/schema.ts';

/**
 * Content that can't become a card stops the build, with the path of each bad value. It also gives the
 * icon its tooltip.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:before', () => {
    parseContent(content);
  });
  // WXT would use the title of the popup's page, which is the same on every card.
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    const { name, label } = content.profile;
    const action = manifest.action as { default_title?: string } | undefined;
    if (action) action.default_title = `${name}, ${label.toLowerCase()}`;
  });
});
