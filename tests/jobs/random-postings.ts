/** Random postings for properties, and what a proof may quote. */
import fc from 'fast-check';
import { content } from '../../content/index.ts';
import { matchCardOf } from '../../jobs/match/card.ts';
import { allSkills } from '../../jobs/skills/skills.ts';
import { nasty } from './hostile.ts';

/** The name of any skill that the lexicon knows. */
const skillName = fc.constantFrom(...allSkills().map(({ name }) => name));

/** Lines that ask for something, or hold hostile text. */
const askLine = fc.oneof(
  skillName.map((name) => `- Experience with ${name}`),
  fc.tuple(skillName, skillName).map(([a, b]) => `- ${a} or ${b}`),
  fc.tuple(skillName, skillName).map(([a, b]) => `You have used ${a}, ${b} or similar.`),
  fc.tuple(skillName, skillName, skillName).map((names) => `You must know ${names.join(', ')}.`),
  skillName.map((name) => `- 5+ years of ${name}`),
  skillName.map((name) => `No ${name} required.`),
  nasty,
);
const heading = fc.constantFrom('Requirements', 'Nice to have', 'About us', 'What you’ll do', '');

/** A posting of up to four parts, each of up to eight lines. */
export const posting = fc.record({
  title: fc.oneof(nasty, skillName),
  company: nasty,
  description: fc
    .array(fc.tuple(heading, fc.array(askLine, { maxLength: 8 })), { maxLength: 4 })
    .map((parts) => parts.map(([it, asks]) => [it, ...asks].join('\n')).join('\n\n')),
});

/** Every text of the content, and the words for what's in a technologies list or a figure. */
const said = JSON.stringify(content);
const technologies = new Set([
  ...content.projects.items.flatMap((it) => it.technologies.map(({ name }) => name)),
  ...matchCardOf(content).skills.map(({ name }) => name),
]);

/** Whether a proof's words are the content's. */
export const isInContent = (quote: string): boolean =>
  said.includes(JSON.stringify(quote).slice(1, -1)) ||
  technologies.has(/^(.+) (?:among its technologies|in its figure)$/.exec(quote)?.[1] ?? '');
