import { capitalise } from './profile-text.ts';
import type { Content } from './schema.ts';

export const TABS = ['skills', 'projects', 'approach', 'contact'] as const;
export type Tab = (typeof TABS)[number];

/** Something that the card can be searched for. */
export type Entry = {
  tab: Tab;
  kind: 'skill' | 'capability' | 'project' | 'decision' | 'practice' | 'contact' | 'about';
  id: string;
  title: string;
  texts: string[];
};

/** An entry that was found. */
export type Hit = Entry & {
  /** The text in it that answers the query, if the title does not. */
  text: string | undefined;
  /** 0: the title begins with the query; 1: the title contains it; 2: a text does. */
  rank: number;
};

/** All that can be found, tab by tab, in the order of the card. */
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
      })),
    ),
    {
      tab: 'skills',
      kind: 'capability',
      id: 'summary',
      title: profile.label,
      texts: [profile.tagline, ...profile.summary, skills.lead],
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
        project.figure.description,
      ],
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
        decision.figure.description,
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
    ...contact.links.map(({ id, label, value }) => ({
      tab: 'contact' as const,
      kind: 'contact' as const,
      id,
      title: capitalise(label),
      texts: [value],
    })),
    {
      tab: 'contact',
      kind: 'about',
      id: 'about',
      title: about.title,
      texts: [
        ...about.paragraphs,
        `${location.city}, ${location.country}`,
        about.course,
        ...about.facts.map(({ value, label }) => `${value} ${label}`),
        contact.lead,
        profile.availabilityNote,
      ],
    },
  ];
}

/** The words of a query, in lower case; none if the query is blank. */
export const wordsOf = (query: string) => query.toLowerCase().split(/\s+/).filter(Boolean);

/** Entries that contain every word of the query, in their titles or texts, in the order given. */
export function find(entries: Entry[], query: string): Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const count = (text: string) => words.filter((word) => text.toLowerCase().includes(word)).length;
  return entries.flatMap((entry) => {
    const title = entry.title.toLowerCase();
    if (count([title, ...entry.texts].join('\n')) < words.length) return [];
    const inTitle = count(title) === words.length;
    const rank = title.startsWith(words.join(' ')) ? 0 : inTitle ? 1 : 2;
    const best = entry.texts.reduce((a, b) => (count(b) > count(a) ? b : a), '');
    return [{ ...entry, text: inTitle ? undefined : best, rank }];
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
