import type { Content } from '../schema.ts';
import { contactLines } from './contact-lines.ts';
import { type FileId, filesOf, type SavedFile } from './names.ts';
import { contactQrText, websiteQrText } from './qr-text.ts';
import type { Optional } from './vcard.ts';

/** What the pages offer to take along, ready-made, so that no page includes what it's made from. */
export type TakeAlongData = {
  files: Record<FileId, SavedFile>;
  /** The contact as plain lines. */
  contact: string;
  /** What the contact's QR code leaves out; null where there's no such code. */
  contactQrWithout: readonly Optional[] | null;
  /** The address in the website's QR code; null where there's no such code. */
  website: string | null;
};

/** What you can take along from this content. */
export const takeAlongOf = (content: Pick<Content, 'profile' | 'contact'>): TakeAlongData => ({
  files: filesOf(content.profile),
  contact: contactLines(content),
  contactQrWithout: contactQrText(content)?.without ?? null,
  website: websiteQrText(content) ?? null,
});
