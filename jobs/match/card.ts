import {
  type Evidence as Shown,
  evidenceOf,
  type Practice,
  practicesOf,
} from '../../content/evidence.ts';
import { placeWithOffset } from '../../content/place.ts';
import type { Content } from '../../content/schema.ts';
import { yearsOf } from '../../content/years.ts';
import { findIn } from '../skills/find.ts';
import { scan } from '../skills/scan.ts';
import { broaderOf, skillById, skillOf } from '../skills/skills.ts';
import { evenText } from '../skills/text.ts';

/** A proof on the card: a project (●), a decision (◆), or a capability or practice (○). */
export type Evidence = Shown | Practice;

/** What the card shows of one skill. */
export type CardSkill = {
  /** Id in the lexicon. */
  id: string;
  /** As the card writes it, or the lexicon's name if only a sentence names it. */
  name: string;
  /** The section of the card that lists it: "Skills" or "About"; null if none does. */
  listed: string | null;
  /** At most one proof for each place: projects, decisions, then practices. */
  evidence: Evidence[];
  /** Id of the narrower skill that the first proof names instead: BullMQ for queues. */
  through?: string;
};

/** What the card says about other things than skills, in its own words; null if it says nothing. */
export type CardFacts = {
  years: string | null;
  place: string;
  study: string | null;
};

/** What a posting is matched with: plain data, made from the content when the extension is built. */
export type MatchCard = { candidate: string; skills: CardSkill[]; facts: CardFacts };

/** Skills that a sentence clearly names: with a form that always counts. */
const namedIn = (sentence: string): string[] =>
  findIn(evenText(sentence))
    .found.filter(({ weak }) => !weak)
    .map(({ skill }) => skill.id);

/**
 * Skills that a line clearly names, or names in full or with two words of their name. A looser match would
 * claim too much: "better scalability" doesn't say that anyone worked on performance.
 */
function saidIn(line: string, byNameOnly = false): string[] {
  const even = evenText(line);
  return scan(even)
    .filter(({ form: { skill, need }, start, end }) => {
      if (!byNameOnly && (need === 'safe' || need === 'exact')) return true;
      const words = even.lower.slice(start, end);
      const name = skill.name.toLowerCase();
      return name === words || (name.startsWith(words) && /[ -]/.test(words));
    })
    .map(({ form }) => form.skill.id);
}

/** Skills that a text names in any form. */
const formsIn = (text: string): string[] => scan(evenText(text)).map(({ form }) => form.skill.id);

/** The card as the content describes it. Skills that the lexicon doesn't know can't be asked for. */
export function matchCardOf(content: Content): MatchCard {
  const names = new Map<string, string>();
  const listed = new Map<string, string>();
  for (const { name } of content.skills.groups.flatMap(({ skills }) => skills)) {
    const id = skillOf(name);
    if (id === undefined) continue;
    names.set(id, name);
    listed.set(id, 'Skills');
  }
  for (const id of studied(content)) if (!listed.has(id)) listed.set(id, 'About');

  const evidence = new Map<string, Evidence[]>(evidenceOf(inLexiconIds(content, names)));
  for (const practice of practicesOf(content)) {
    for (const id of saidIn(practice.quote)) {
      const proofs = evidence.get(id) ?? [];
      evidence.set(id, proofs);
      if (!proofs.some((it) => it.id === practice.id && it.kind === 'practice')) {
        proofs.push(practice);
      }
    }
  }
  const skills = [...new Set([...listed.keys(), ...evidence.keys()])]
    .map((id) => ({
      id,
      name: names.get(id) ?? skillById(id)?.name ?? id,
      listed: listed.get(id) ?? null,
      evidence: evidence.get(id) ?? [],
    }))
    .filter((it) => it.listed !== null || it.evidence.length > 0)
    .map((it) => ({ ...it, ...throughOf(it) }));
  return { candidate: content.profile.name, skills, facts: factsOf(content) };
}

/** The narrower skill that a skill's first proof names, if it doesn't name the skill itself. */
function throughOf({ id, evidence: [first] }: CardSkill): Pick<CardSkill, 'through'> {
  if (!first || first.kind === 'practice') return {};
  const named = formsIn(first.quote);
  const through = named.find((it) => broaderOf(it).includes(id));
  return named.includes(id) || through === undefined ? {} : { through };
}

/** Skills that the About section names in full. */
const studied = ({ profile: { about } }: Content): string[] =>
  about.paragraphs.flatMap((paragraph) => saidIn(paragraph, true));

/**
 * The content, with the lexicon's ids instead of its own, and with every sentence also showing what it names:
 * "using Bottleneck and Redis" shows Redis, though the card's list has no Redis.
 * @param names of the skills by id; technologies add their own
 */
function inLexiconIds(
  { skills, projects, approach }: Content,
  names: Map<string, string>,
): Pick<Content, 'skills' | 'projects' | 'approach'> {
  const ids = new Map(
    skills.groups.flatMap((group) => group.skills.map(({ id, name }) => [id, skillOf(name)])),
  );
  const known = new Set(names.keys());
  const keep = (all: (string | undefined)[]): string[] => {
    const found = [...new Set(all.filter((id) => id !== undefined))];
    found.forEach((id) => known.add(id));
    return found;
  };
  const mapped = (shows: string[] | undefined) => shows?.map((id) => ids.get(id)) ?? [];
  const statement = (it: { text: string; shows?: string[] | undefined }) => ({
    ...it,
    shows: keep([...mapped(it.shows), ...namedIn(it.text)]),
  });
  const items = projects.items.map((project) => ({
    ...project,
    highlights: project.highlights.map(statement),
    summary: project.summary.map(statement),
    figure: { ...project.figure, shows: keep(mapped(project.figure.shows)) },
    technologies: project.technologies.flatMap(({ name, skill }) => {
      const own = skillOf(name);
      if (own !== undefined && !names.has(own)) names.set(own, name);
      return keep([skill && ids.get(skill), own]).map((id) => ({ name, skill: id }));
    }),
  }));
  const decisions = approach.decisions.map((decision) => ({
    ...decision,
    rationale: decision.rationale.map(statement),
    figure: { ...decision.figure, shows: keep(mapped(decision.figure.shows)) },
  }));
  const all = [...known].map((id) => ({ id, name: names.get(id) ?? skillById(id)?.name ?? id }));
  return {
    skills: { ...skills, groups: [{ id: 'all', name: 'All', skills: all }] },
    projects: { ...projects, items },
    approach: { ...approach, decisions },
  };
}

const STUDY = /student|degree|graduate|bachelor|master|b\.?sc|m\.?sc|ph\.?d|diploma/i;

function factsOf({ profile }: Content): CardFacts {
  return {
    years: yearsOf(profile) ?? null,
    place: placeWithOffset(profile),
    study: [profile.status, profile.about.course].find((it) => STUDY.test(it)) ?? null,
  };
}
