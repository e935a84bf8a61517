import type { Content } from '../schema.ts';

/** The contact in the form that address books and résumé tools need. */
export type ContactDetails = {
  email?: string;
  /** In the form of E.164: `+` and digits. */
  phone?: string;
  website?: string;
  /** Profiles elsewhere, in the order of the content. */
  profiles: { network: string; url: string }[];
};

const PHONE = /^\+[\d ()./-]{6,24}$/;

/** Sorts the contact links into what they are: an email address, a phone number, a website, profiles. */
export function contactDetailsOf({ contact }: Pick<Content, 'contact'>): ContactDetails {
  const { links } = contact;
  const email = links.find(({ url }) => url.startsWith('mailto:'));
  const phones = links.filter(({ value }) => PHONE.test(value));
  const pages = links.filter((link) => link !== email && !phones.includes(link));
  const website = pages.find(({ id }) => id === 'website') ?? pages[0];
  return {
    ...(email && { email: email.value }),
    ...(phones[0] && { phone: `+${phones[0].value.replace(/\D/g, '')}` }),
    ...(website && { website: website.url }),
    profiles: pages
      .filter((link) => link !== website)
      .map(({ label, url }) => ({ network: label, url })),
  };
}
