import { excerptOf, type Range } from './excerpt.ts';
import { capitalise } from './profile-text.ts';
import { readQuery } from './query.ts';
import type { Content } from './schema.ts';

export const TABS = ['skills', 'projects', 'approach', 'contact'] as const;
export type Tab = (typeof TABS)[number];

/** Something that the card can be searched for. */
export type Entry = {
  tab: Tab;
  kind:
    'skill' | 'capability' | 'project' | 'decision' | 'practice' | 'contact' | 'about' | 'document';
  id: string;
  title: string;
  texts: string[];
  /** Names in it that people also write as one word, or as more: "Node.js", "VS Code". */
  names?: string[];
  /** What else people call it. Searched, but not shown. */
  also?: string[];
};

/** An entry that was found. */
export type Hit = Entry & {
  /** What the query found in the title. */
  titleMarks: Range[];
  /** One line of the text that answers the query, if the title doesn't, and what was found in it. */
  excerpt: { text: string; marks: Range[] } | undefined;
  /** 0: the title begins with the query; 1: the title or another name has it; 2: a text does. */
  rank: number;
};

/** What people call a kind of contact, by what its address begins with. */
const ALSO_CALLED: [start: string, also: string[]][] = [
  ['mailto:', ['mail', 'e-mail address']],
  ['https://wa.me/', ['phone number', 'telephone', 'mobile', 'call']],
  ['tel:', ['phone number', 'telephone', 'mobile', 'call']],
];

/** Everything that can be found, tab by tab, in the card's order. */
export function entriesOf({ profile, skills, projects, approach, contact }: Content): Entry[] {
  const { about, location } = profile;
  return [
    ...skills.groups.flatMap((group) =>
      group.skills.map(({ id, name }) => ({
        tab: 'skills' as const,
        kind: 'skill' as const,
        id,
        title: name,
        texts: [group.name],
        names: [name],
      })),
    ),
    {
      tab: 'skills',
      kind: 'capability',
      id: 'summary',
      title: profile.label,
      texts: [
        profile.tagline,
        ...profile.summary,
        skills.lead,
        profile.availability,
        `${profile.name}, ${profile.status}`,
        skills.title,
        skills.capabilities.title,
      ],
    },
    ...skills.capabilities.groups.map(({ id, name, highlights }) => ({
      tab: 'skills' as const,
      kind: 'capability' as const,
      id,
      title: name,
      texts: highlights,
    })),
    ...projects.items.map((project) => ({
      tab: 'projects' as const,
      kind: 'project' as const,
      id: project.id,
      title: project.name,
      texts: [
        ...project.highlights.map(({ text }) => text),
        ...project.summary.map(({ text }) => text),
        `Technologies: ${project.technologies.map(({ name }) => name).join(', ')}`,
        project.figure.caption,
        project.highlightsTitle,
      ],
      names: project.technologies.map(({ name }) => name),
      also: ['source code', 'repository', ...(project.links.demo === null ? [] : ['live demo'])],
    })),
    ...approach.decisions.map((decision) => ({
      tab: 'approach' as const,
      kind: 'decision' as const,
      id: decision.id,
      title: decision.name,
      texts: [
        ...decision.rationale.map(({ text }) => text),
        ...decision.gains,
        ...decision.costs,
        decision.figure.caption,
      ],
    })),
    {
      tab: 'approach',
      kind: 'practice',
      id: 'lead',
      title: approach.title,
      texts: approach.lead,
    },
    ...approach.practices.map(({ id, title, items }) => ({
      tab: 'approach' as const,
      kind: 'practice' as const,
      id,
      title,
      texts: items,
    })),
    ...contact.links.map(({ id, label, value, url }) => ({
      tab: 'contact' as const,
      kind: 'contact' as const,
      id,
      title: capitalise(label),
      texts: [value],
      also: ALSO_CALLED.filter(([start]) => url.startsWith(start)).flatMap(([, also]) => also),
    })),
    {
      tab: 'contact',
      kind: 'document',
      id: 'summary',
      title: 'Save as PDF, one page',
      texts: [],
      also: ['CV', 'curriculum vitae', 'résumé', 'download', 'print', 'file'],
    },
    {
      tab: 'skills',
      kind: 'about',
      id: 'about',
      title: about.title,
      texts: [
        ...about.paragraphs,
        `${location.city}, ${location.country} (time zone ${location.timeZone})`,
        about.course,
        ...about.facts.map(({ value, label }) => `${value} ${label}`),
        contact.lead,
        profile.availabilityNote,
        `${contact.linksTitle} ${contact.links.map(({ label }) => label).join(', ')}`,
      ],
      also: ['timezone'],
    },
  ];
}

/**
 * Entries that contain every word of the query, in their titles, texts or other names, in the order
 * given. Spelling doesn't matter: see {@link readQuery}.
 */
export function find(entries: Entry[], query: string): Hit[] {
  const names = new Set(entries.flatMap((entry) => entry.names ?? []));
  const { size, count, marks, begins } = readQuery(query, [...names]);
  if (size === 0) return [];
  return entries.flatMap((entry) => {
    const { title, texts, also = [] } = entry;
    if (count([title, ...texts, ...also]) < size) return [];
    const named = count([title, ...also]) === size;
    const best = texts.reduce((a, b) => (count([b]) > count([a]) ? b : a), '');
    return [
      {
        ...entry,
        titleMarks: marks(title),
        excerpt: named ? undefined : excerptOf(best, marks(best)),
        rank: begins(title) ? 0 : named ? 1 : 2,
      },
    ];
  });
}

/**
 * Hits tab by tab: the tab with the best hit first, then the chosen one, then as on the card; within
 * a tab the best hits first.
 */
export function byTab(hits: Hit[], chosen: Tab): { tab: Tab; hits: Hit[] }[] {
  return [chosen, ...TABS.filter((tab) => tab !== chosen)]
    .map((tab) => ({
      tab,
      hits: hits.filter((hit) => hit.tab === tab).sort((a, b) => a.rank - b.rank),
    }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => (a.hits[0]?.rank ?? 0) - (b.hits[0]?.rank ?? 0));
}
