import type { Content } from './schema.ts';
import type { Entry, Tab } from './search.ts';

/** Entries of the figures, by the text that tells what they show. They aren't searched with the rest. */
export const figuresOf = ({ projects, approach }: Content): Entry[] => [
  ...projects.items.map((it) => figureEntry('projects', 'project', it)),
  ...approach.decisions.map((it) => figureEntry('approach', 'decision', it)),
];

type WithFigure = { id: string; name: string; figure: { description: string } };

const figureEntry = (tab: Tab, kind: Entry['kind'], { id, name, figure }: WithFigure): Entry => ({
  tab,
  kind,
  id,
  title: name,
  texts: [figure.description],
});
