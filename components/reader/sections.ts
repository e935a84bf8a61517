import type { Content } from '../../content/schema.ts';

export type Section = { id: string; title: string; parts?: Section[] };

/**
 * The sections of the full page in order, as the contents list them. Each has the name of its heading, and
 * each id is an address (`#id`).
 * @param hasMatch whether it shows the match of a posting
 */
export function sectionsOf(
  { skills, projects, approach, profile, contact }: Content,
  hasMatch = false,
): Section[] {
  const part = (kind: string) => (it: { id: string; name: string }) => ({
    id: `${kind}-${it.id}`,
    title: it.name,
  });
  return [
    { id: 'summary', title: profile.name },
    ...(hasMatch ? [{ id: 'match', title: 'The match' }] : []),
    { id: 'skills', title: skills.title },
    { id: 'capabilities', title: skills.capabilities.title },
    { id: 'projects', title: projects.title, parts: projects.items.map(part('project')) },
    { id: 'decisions', title: approach.title, parts: approach.decisions.map(part('decision')) },
    { id: 'practices', title: 'Practices' },
    { id: 'about', title: profile.about.title },
    { id: 'contact', title: contact.title },
  ];
}
