import type { SnippetProfile } from '../../content/snippet-profile.ts';
import { sentence, upperFirst } from './words.ts';

/** A sentence's first word as written inside a sentence: "Open" becomes "open", "API" stays. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "a backend engineer", "an engineer". */
export const withArticle = (noun: string): string =>
  `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** Whether a status says what somebody is: "Computer Science student", but not "returning to work". */
const PERSON =
  /(?:student|graduate|engineer|developer|architect|consultant|freelancer|contractor|teacher|lecturer|researcher|founder|apprentice|trainee|intern)$/i;

/** "backend engineer and Computer Science student in Dhaka, Bangladesh (UTC+6)", and what's left to say. */
function whoAndWhere({ label, status, place }: SnippetProfile): { who: string; rest: string[] } {
  const isPerson = PERSON.test(status);
  return {
    who: `${label}${isPerson ? ` and ${status}` : ''} in ${place}`,
    rest: isPerson ? [] : [status],
  };
}

/** "Backend engineer in Dhaka, Bangladesh (UTC+6)." and whatever else recruiters ask first, in sentences. */
export const facts = (candidate: SnippetProfile): string => {
  const { who, rest } = whoAndWhere(candidate);
  const { years, availability } = candidate;
  return [who, ...rest, years, availability]
    .filter((it) => it !== undefined)
    .map((it) => sentence(upperFirst(it)))
    .join(' ');
};

/** The place, the status and years, and the availability, in sentences. */
export const whereabouts = ({ place, status, years, availability }: SnippetProfile): string =>
  [place, [status, years].filter((it) => it !== undefined).join(', '), availability]
    .map(sentence)
    .join(' ');

/** The candidate in one sentence. */
export const about = (candidate: SnippetProfile): string => {
  const { name, years, availability } = candidate;
  const { who, rest } = whoAndWhere(candidate);
  const experience = years !== undefined && /^\d/.test(years) ? `with ${years}` : years;
  const more = [...rest.map(lowerFirst), experience, lowerFirst(availability)];
  return sentence([`${name} is ${withArticle(who)}`, ...more.filter(Boolean)].join(', '));
};
