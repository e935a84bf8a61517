import type { ProfileLink, SnippetProfile, SnippetProject } from '../../content/snippet-profile.ts';
import type { Asked, Item } from './asked.ts';
import type { Inline } from './blocks.ts';
import type { SnippetSettings } from './settings.ts';

/** How many skills a message names; an ATS note names all of them. */
export const MOST = 6;

export const words = (text: string): Inline => ({ text });
export const bold = (text: string): Inline => ({ text, bold: true });
export const linkOf = ({ value, url }: ProfileLink): Inline => ({ text: value, url });
export const address = (url: string): Inline => ({ text: url, url });

export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "A, B and C". */
export const and = (all: string[]): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;

export const moreOf = (count: number): string => (count === 1 ? 'one more' : `${count} more`);

/** At most six names, and how many more there are. */
export const few = (all: string[]): string[] =>
  all.length > MOST ? [...all.slice(0, MOST), moreOf(all.length - MOST)] : all;

/** The same after a label: "A, B" or "A, B and 2 more". */
export const fewOf = (all: string[]): string =>
  all.length > MOST ? and(few(all)) : all.join(', ');

/** "In projects: …", "In practice: …", each with at most `most` skills, and six in total. */
export function shownLines(shown: Item[], most = MOST): Inline[][] {
  const named = shown.slice(0, most);
  return [true, false].flatMap((inProject) => {
    const labels = named.filter((it) => it.inProject === inProject).map(({ label }) => label);
    const all = shown.filter((it) => it.inProject === inProject).length;
    if (all === 0) return [];
    const more = all > labels.length ? [moreOf(all - labels.length)] : [];
    const said = [labels.join(', '), ...more].filter(Boolean).join(' and ');
    return [[bold(inProject ? 'In projects:' : 'In practice:'), words(` ${said}`)]];
  });
}

/** What isn't on the card, if you want it included. */
export function gapLines({ absent, close, years }: Asked, { gaps }: SnippetSettings): string[] {
  if (!gaps) return [];
  return [
    ...(absent.length > 0 ? [`Not on the card: ${fewOf(absent)}.`] : []),
    ...(close.length > 0 ? [`Close: ${fewOf(close)}.`] : []),
    ...(years === undefined ? [] : [`Years: ${years}.`]),
  ];
}

/** A project's source and demo, one per line. */
export const projectLinks = ({ source, demo }: SnippetProject): Inline[][] => [
  [words('Source: '), address(source)],
  ...(demo === undefined ? [] : [[words('Demo: '), address(demo)]]),
];

/** Email, profiles, website, and the phone number if you want it. */
export const contacts = (
  { email, links, website, phone }: SnippetProfile,
  settings: Pick<SnippetSettings, 'phone'>,
): ProfileLink[] =>
  [email, ...links, website, settings.phone ? phone : undefined].filter((it) => it !== undefined);

/** The contacts, without the profile that the project's source link belongs to. */
export const contactsFor = (
  candidate: SnippetProfile,
  settings: Pick<SnippetSettings, 'phone'>,
  source = '',
): ProfileLink[] =>
  contacts(candidate, settings).filter(({ url }) => !source.startsWith(`${url}/`));

/** The contacts in one line. */
export const inLine = (links: ProfileLink[]): Inline[] =>
  links.flatMap((it, i) => (i === 0 ? [linkOf(it)] : [words(' · '), linkOf(it)]));
