import type { Content } from '../schema.ts';
import { contactDetailsOf } from './contact-details.ts';
import { type Optional, shortVcard } from './vcard.ts';

/**
 * Bytes that a QR code of version 10 holds at error correction M (ISO/IEC 18004, table 7). A larger code
 * has squares too small to be read off a screen.
 */
export const QR_BYTES = 213;

/** What to leave out, the first first, where the contact is too long for a code. */
const WITHOUT: Optional[][] = [[], ['title'], ['title', 'website']];

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

export type QrText = {
  text: string;
  /** What was left out so that it fits. */
  without: readonly Optional[];
};

/** The contact's vCard as a QR code says it; undefined where even the shortest is too long. */
export function contactQrText(content: Pick<Content, 'profile' | 'contact'>): QrText | undefined {
  return WITHOUT.map((without) => ({ text: shortVcard(content, without), without })).find(
    ({ text }) => bytesOf(text) <= QR_BYTES,
  );
}

/** The website's address as a QR code says it; undefined where there's no website. */
export function websiteQrText(content: Pick<Content, 'contact'>): string | undefined {
  return contactDetailsOf(content).website;
}
