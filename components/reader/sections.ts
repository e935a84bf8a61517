import type { Content } from '../../content/schema.ts';

export type Section = { id: string; title: string; parts?: Section[] };

/** The reader's sections in their order, as its contents list them; every id is an address (`#id`). */
export function sectionsOf({ skills, projects, approach, profile, contact }: Content): Section[] {
  return [
    { id: 'summary', title: 'Summary' },
    { id: 'skills', title: skills.overline },
    { id: 'capabilities', title: skills.capabilities.title },
    {
      id: 'projects',
      title: projects.title,
      parts: projects.items.map(({ id, shortName }) => ({ id: `project-${id}`, title: shortName })),
    },
    {
      id: 'decisions',
      title: approach.overline,
      parts: approach.decisions.map(({ id, shortName }) => ({
        id: `decision-${id}`,
        title: shortName,
      })),
    },
    { id: 'practices', title: 'Practices' },
    { id: 'about', title: profile.about.title },
    { id: 'contact', title: contact.title },
  ];
}
