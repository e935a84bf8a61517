import { capitalise } from '../profile-text.ts';
import type { Content, Decision, Project } from '../schema.ts';
import { dayInWords } from '../time.ts';

/** A piece of a line: words, which may link to an address. */
export type Piece = { text: string; url?: string; strong?: true };

/** A piece of the portfolio as a text: a heading of a level from 1, lines, or a list. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'lines' | 'list'; lines: Piece[][] };

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const lines = (...all: Piece[][]): Block => ({ kind: 'lines', lines: all });
const list = (items: string[]): Block => ({ kind: 'list', lines: items.map((text) => [{ text }]) });
const labelled = (label: string, text: string, url?: string): Piece[] => [
  { text: `${label}: `, strong: true },
  { text, ...(url !== undefined && { url }) },
];

const words = (statements: { text: string }[]) => statements.map(({ text }) => text).join(' ');

const projectBlocks = (project: Project): Block[] => [
  heading(3, project.name),
  lines([{ text: words(project.summary) }]),
  list(project.highlights.map(({ text }) => text)),
  lines(
    labelled('Technologies', project.technologies.map(({ name }) => name).join(', ')),
    labelled('Source', project.links.source, project.links.source),
    ...(project.links.demo === null
      ? []
      : [labelled('Live demo', project.links.demo, project.links.demo)]),
  ),
];

const decisionBlocks = ({ name, rationale, gains, costs }: Decision): Block[] => [
  heading(3, name),
  lines([{ text: words(rationale) }]),
  lines(labelled('Gains', gains.join('; ')), labelled('Costs', costs.join('; '))),
];

/** The whole portfolio as a text in reading order; `markdown`, `plainText` and `profilePage` write it. */
export function documentOf({ profile, skills, projects, approach, contact }: Content): Block[] {
  const { name, label, status, availability, location, about } = profile;
  return [
    heading(1, name),
    lines(
      [{ text: `${label} · ${status} · ${location.city}, ${location.country}` }],
      [{ text: availability, strong: true }],
    ),
    lines([{ text: profile.summary.join(' ') }]),
    heading(2, contact.title),
    lines(
      ...contact.links.map(({ label: what, value, url }) => labelled(capitalise(what), value, url)),
    ),
    heading(2, skills.title),
    lines(
      ...skills.groups.map((group) =>
        labelled(group.name, group.skills.map((skill) => skill.name).join(', ')),
      ),
    ),
    heading(2, skills.capabilities.title),
    ...skills.capabilities.groups.flatMap((group) => [
      heading(3, group.name),
      list(group.highlights),
    ]),
    heading(2, projects.title),
    ...projects.items.flatMap(projectBlocks),
    heading(2, approach.title),
    ...approach.decisions.flatMap(decisionBlocks),
    ...approach.practices.flatMap(({ title, items }) => [heading(3, title), list(items)]),
    heading(2, about.title),
    ...about.paragraphs.map((text) => lines([{ text }])),
    lines([{ text: `Portfolio checked ${dayInWords(profile.lastChecked)}` }]),
  ];
}
