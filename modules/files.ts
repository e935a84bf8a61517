import { defineWxtModule } from 'wxt/modules';
import { filesOf } from '../content/files/names.ts';
import { vcard } from '../content/files/vcard.ts';
import { content } from '../content/index.ts';

/** Writes what a recruiter can take along as a file, made of the content, into each build. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, assets) => {
    const { contact } = filesOf(content.profile);
    assets.push({ relativeDest: contact.path.slice(1), contents: vcard(content) });
  });
});
