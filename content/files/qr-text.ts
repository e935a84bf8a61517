import type { Content } from '../schema.ts';
import { contactDetailsOf } from './contact-details.ts';
import { type Optional, shortVcard } from './vcard.ts';

/**
 * How many bytes a QR code of version 10 holds at error correction M (ISO/IEC 18004, table 7). A larger
 * code's squares are too small to scan from a screen.
 */
export const QR_BYTES = 213;

/** What to leave out, in this order, if the contact is too long for a code. */
const WITHOUT: Optional[][] = [[], ['title'], ['title', 'website']];

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

export type QrText = {
  text: string;
  /** What was left out to make it fit. */
  without: readonly Optional[];
};

/** The text of the contact's QR code, a vCard; undefined if even the shortest one is too long. */
export function contactQrText(content: Pick<Content, 'profile' | 'contact'>): QrText | undefined {
  return WITHOUT.map((without) => ({ text: shortVcard(content, without), without })).find(
    ({ text }) => bytesOf(text) <= QR_BYTES,
  );
}

/** The text of the website's QR code, its address; undefined if there's no website. */
export function websiteQrText(content: Pick<Content, 'contact'>): string | undefined {
  return contactDetailsOf(content).website;
}
