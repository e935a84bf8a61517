import { LEXICON } from './lexicon.ts';

/** A skill in the lexicon. */
export type Skill = {
  id: string;
  name: string;
  kind: string;
  /** Ids of wider skills: if you have this one you have those too, but never the other way around. */
  broader: string[];
};

/**
 * What a form needs around it to count. `safe`: nothing, in upper or lower case. `exact`: nothing, in exactly
 * its own case. `cue`: its own case, and a cue word or a named technology. `tech`: its own case, and a named
 * technology. `trade`: its own case, in a software posting. `letter`: like `cue`, for single letters. `list`:
 * upper or lower case, as an item beside a named technology.
 */
type Need = 'safe' | 'exact' | 'trade' | 'cue' | 'tech' | 'letter' | 'list';

/** A way to write a skill. */
export type Form = {
  skill: Skill;
  /** Lower case; a space matches a space, hyphen or underscore. */
  lower: string;
  /** How it must be written if the case matters. */
  exact: string;
  need: Need;
  /** How many characters of `lower` are the skill; what follows only has to be there. */
  length: number;
  /** Words right before and right after it that rule it out. */
  notAfter: string[];
  notBefore: string[];
};

type Lexicon = {
  skills: Map<string, Skill>;
  /** Forms by the letters and digits that they start with, the longest first. */
  forms: Map<string, Form[]>;
};

const NEEDS: Record<string, Need> = {
  '=': 'exact',
  '~': 'trade',
  '?': 'cue',
  '!': 'tech',
  '@': 'letter',
  '+': 'list',
};

const NONE: string[] = [];

/** Kinds that don't show whether a text is about software. */
const NO_VOUCHER = new Set(['concept', 'practice', 'security', 'office']);

let parsed: Lexicon | undefined;

function lexicon(): Lexicon {
  if (parsed) return parsed;
  const made: Lexicon = { skills: new Map(), forms: new Map() };
  for (const row of LEXICON.trim().split('\n')) addSkill(made, row);
  for (const forms of made.forms.values()) {
    if (forms.length > 1) forms.sort((a, b) => b.lower.length - a.lower.length);
  }
  return (parsed = made);
}

function addSkill({ skills, forms }: Lexicon, row: string): void {
  const [id = '', name = '', kind = '', broader = '', written = '', vetoes = ''] = row.split('|');
  const skill: Skill = { id, name, kind, broader: broader === '' ? [] : broader.split(',') };
  skills.set(id, skill);
  const words = vetoes === '' ? NONE : vetoes.split(';');
  const notAfter = words.filter((it) => it.startsWith('<')).map((it) => it.slice(1));
  const notBefore = words.filter((it) => it.startsWith('>')).map((it) => it.slice(1));
  for (const item of written === '' ? NONE : written.split(',')) {
    const word = item === '*' ? id.replaceAll('-', ' ') : item;
    const need = NEEDS[word.charAt(0)] ?? 'safe';
    const raw = need === 'safe' ? word : word.slice(1);
    const mark = raw.indexOf('^');
    const exact = mark < 0 ? raw : raw.slice(0, mark) + raw.slice(mark + 1);
    const lower = need === 'safe' ? exact : exact.toLowerCase();
    const length = mark < 0 ? raw.length : mark;
    const form: Form = { skill, lower, exact, need, length, notAfter, notBefore };
    const key = keyOf(lower);
    const alike = forms.get(key);
    if (alike) alike.push(form);
    else forms.set(key, [form]);
  }
}

let names: Map<string, string> | undefined;

/** Ids by name, form and id; names take precedence over forms, and forms over ids. */
function idsByName(): Map<string, string> {
  if (names) return names;
  const ids = new Map<string, string>();
  const { skills, forms } = lexicon();
  for (const { id } of skills.values()) ids.set(plain(id), id);
  for (const { lower, length, skill } of [...forms.values()].flat()) {
    if (length === lower.length) ids.set(plain(lower), skill.id);
  }
  for (const { id, name } of skills.values()) ids.set(plain(name), id);
  return (names = ids);
}

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** The first character of a form and the letters and digits that follow it. */
function keyOf(lower: string): string {
  let end = 1;
  for (; end < lower.length; end++) {
    const code = lower.charCodeAt(end);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) break;
  }
  return lower.slice(0, end);
}

/** The forms that start with these letters and digits, the longest first. */
export const formsOf = (key: string): Form[] | undefined => lexicon().forms.get(key);

/** The skill with this id. */
export const skillById = (id: string): Skill | undefined => lexicon().skills.get(id);

/** All skills, sorted by id. */
export const allSkills = (): Skill[] => [...lexicon().skills.values()];

/**
 * The id of the skill with this name, ignoring case, spaces and hyphens. The name can be that of a skill or
 * technology on the card, an employer's tag, or an id.
 * @returns undefined if the lexicon has no such skill
 */
export const skillOf = (name: string): string | undefined => idsByName().get(plain(name));

/** Every skill that's wider than this one, at any distance, nearest first. */
export function broaderOf(id: string): string[] {
  const found = new Set<string>(skillById(id)?.broader);
  for (const wider of found) for (const it of skillById(wider)?.broader ?? []) found.add(it);
  return [...found];
}

/** Ids of the other skills that share a direct parent with this one, in the order of the lexicon. */
export function siblingsOf(id: string): string[] {
  const parents = skillById(id)?.broader ?? [];
  return allSkills()
    .filter((it) => it.id !== id && it.broader.some((parent) => parents.includes(parent)))
    .map((it) => it.id);
}

/** Whether naming this skill makes it likely that its sentence is about software. */
export const vouches = (skill: Skill): boolean => !NO_VOUCHER.has(skill.kind);
