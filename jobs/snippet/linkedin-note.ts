import type { SnippetProfile } from '../../content/snippet-profile.ts';
import type { Item } from './asked.ts';
import type { Block, Inline } from './blocks.ts';
import type { LinkedInLimit } from './formats.ts';
import type { Role } from './role.ts';
import { shortened } from './title.ts';
import { sentence, upperFirst, words } from './words.ts';

/** How many skills are named at first. */
const SKILLS: Record<LinkedInLimit, number> = { 200: 4, 300: 6 };

type Note = {
  title?: string | undefined;
  company?: string | undefined;
  city: boolean;
  skills: Item[];
  years: boolean;
  availability: boolean;
};

/** An address as people write it in a note: "example.org" for "https://example.org/". */
const bare = (url: string): string => url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** "Shown in projects: Node.js, TypeScript." */
function shownIn(skills: Item[]): string {
  const inProjects = skills.filter(({ inProject }) => inProject);
  const named = inProjects.length > 0 ? inProjects : skills;
  if (named.length === 0) return '';
  const where = inProjects.length > 0 ? 'Shown in projects' : 'In practice';
  return `${where}: ${named.map(({ label }) => label).join(', ')}.`;
}

function write(candidate: SnippetProfile, note: Note, about: string): Block[] {
  const { title, company, city, skills, years, availability } = note;
  const role =
    title === undefined && company === undefined
      ? ''
      : `${about} your ${[title, 'role'].filter((it) => it !== undefined).join(' ')}${
          company === undefined ? '' : ` at ${company}`
        }: `;
  const where = city ? ` in ${candidate.city}` : '';
  const website = candidate.website ?? candidate.email;
  const said = [
    sentence(`${role}${candidate.name}, ${candidate.label}${where}`),
    years && candidate.years !== undefined ? sentence(upperFirst(candidate.years)) : '',
    shownIn(skills),
    availability ? sentence(candidate.availability) : '',
    website ? 'Portfolio: ' : '',
  ].filter((it) => it !== '');
  const line: Inline[] = [
    words(said.join(' ')),
    ...(website ? [{ text: bare(website.value), url: website.url }] : []),
  ];
  return [{ kind: 'paragraph', lines: [line] }];
}

/**
 * The notes for an invitation, longest first: who, for which job, skills, website. If there's no room, these
 * go, in this order: years and availability, whatever surrounds the core of the title, skills from the end,
 * the company, the city, words of the title. The name and the website always stay.
 * @param isGeneral whether nothing asked for is shown, so that the note is about the posting and not for it
 */
export function* linkedInNotes(
  candidate: SnippetProfile,
  { title, short, company }: Role,
  shown: Item[],
  limit: LinkedInLimit,
  isGeneral: boolean,
): Generator<Block[]> {
  const about = isGeneral ? 'About' : 'For';
  const projects = shown.filter(({ inProject }) => inProject);
  const skills = (projects.length > 0 ? projects : shown).slice(0, SKILLS[limit]);
  let note: Note = { title, company, city: true, skills, years: true, availability: true };
  const less = (change: Partial<Note>) => write(candidate, (note = { ...note, ...change }), about);
  yield less({});
  yield less({ years: false });
  yield less({ availability: false });
  yield less({ title: short });
  for (let n = skills.length - 1; n >= 0; n--) yield less({ skills: skills.slice(0, n) });
  yield less({ company: undefined });
  yield less({ city: false });
  for (const cut of short === undefined ? [] : shortened(short)) yield less({ title: cut });
  yield less({ title: undefined });
}
