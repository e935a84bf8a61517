import { defineWxtModule } from 'wxt/modules';
import { jsonResume } from '../content/files/json-resume.ts';
import { markdown } from '../content/files/markdown.ts';
import { FILES_FOLDER, filesOf, type SavedFile } from '../content/files/names.ts';
import { plainText } from '../content/files/plain-text.ts';
import { profilePage } from '../content/files/profile-page.ts';
import { contactQrText, websiteQrText } from '../content/files/qr-text.ts';
import { vcard } from '../content/files/vcard.ts';
import { content } from '../content/index.ts';
import { qrSvg } from './qr.ts';

/** Writes the files that recruiters can take along, made from the content, into each build. */
export default defineWxtModule((wxt) => {
  const files = filesOf(content.profile);
  const contact = contactQrText(content);
  const website = websiteQrText(content);

  wxt.hook('build:before', () => {
    if (contact === undefined) {
      wxt.logger.warn('The contact is too long for a QR code. Only the website gets one.');
    } else if (contact.without.length > 0) {
      wxt.logger.warn(`The QR code of the contact leaves out: ${contact.without.join(', ')}.`);
    }
  });
  wxt.hook('build:publicAssets', (_, assets) => {
    // A CV under another candidate's name is somebody else's, so it stays out.
    const own = new Set(Object.values(files).map(({ name }) => `${FILES_FOLDER}/${name}`));
    const kept = assets.filter(
      ({ relativeDest }) => !relativeDest.startsWith(`${FILES_FOLDER}/`) || own.has(relativeDest),
    );
    assets.splice(0, assets.length, ...kept);
    for (const { name } of [files.cv, files.cvLetter]) {
      if (!kept.some(({ relativeDest }) => relativeDest === `${FILES_FOLDER}/${name}`)) {
        wxt.logger.warn(`There's no "${name}" in public/${FILES_FOLDER}: run "npm run cv".`);
      }
    }
    const made: [SavedFile, string | undefined][] = [
      [files.contact, vcard(content)],
      [files.jsonResume, jsonResume(content)],
      [files.markdown, markdown(content)],
      [files.text, plainText(content)],
      [files.page, profilePage(content)],
      [files.contactQr, contact && qrSvg(contact.text)],
      [files.websiteQr, website && qrSvg(website)],
    ];
    for (const [{ name }, contents] of made) {
      if (contents !== undefined)
        assets.push({ relativeDest: `${FILES_FOLDER}/${name}`, contents });
    }
  });
});
