import type { Even } from './text.ts';

/** Words that show that a sentence is about software. They support forms that are also ordinary words. */
export const CUE =
  /\b(?:programming|programmer|developers?|back-?end|front-?ends?|full-?stack|frameworks?|librar(?:y|ies)|coding|(?<!dress )code(?! of)|codebase|(?:tech(?:nology)?|our|the) stack|stack:|software|micro-?services?|apis?|databases?|deploy(?:s|ed|ing|ment|ments)?|sdk|runtime|compiler|server-?side|client-?side|scripting|web apps?|web applications?|devops|tech(?:nologies)?|entwickler(?:in)?|développeur|desarrollador|(?:web|software|mobile|app|application|ui|game|cloud|kernel|embedded|systems) (?:development|engineers?|engineering)|orm|pipelines?|infrastructure|ci\/cd|algorithms?|embedded|firmware|data analysis)\b/;

/** Nouns of software right after a form: "Go developer", "React components". */
export const NOUN =
  /^(?:-(?:based|powered|driven)\b|\s(?:or|and)\s(?:other|similar|another|any)\b|\s(?:(?:is|are|would be)\s)?(?:a plus|nice|great|helpful|welcome|a must|an advantage|an asset|required|preferred|desirable|essential|nice to have|a bonus|mandatory|not (?:strictly )?(?:required|needed|necessary|essential))|[\s-](?:\d+(?:\.\w+)*\+?\s)?(?:and\s+\S{1,20}\s+)?(?:(?:mobile|web|cloud|full[\s-]?stack|data|systems?|software)\s)?(?:skills?|experience|knowledge|expertise|proficiency|developers?|engineers?|programmers?|consultants?|architects?|experts?|programming|development|frameworks?|librar(?:y|ies)|language|hooks?|components?|back-?end|front-?end|codebase|code|microservices?|services|apis?|sdk|runtime|native|apps?\b|applications?|web services|stack|server|ecosystem|scripts?|scripting|modules?|plugins?|entwickl\w+))/;

/** What a sentence says about a skill that's asked for: "Consul is a plus", "Prisma skills". */
export const PREDICATE =
  /^\s(?:skills?|experience|knowledge|expertise|proficiency)\b(?!\s(?:of|for|in|to)\b)|^\s(?:is|are|would be)\s(?:(?:a|an)\s(?:\w+\s)?(?:plus|must|bonus|advantage|asset)|nice|great|helpful|welcome|required|preferred|desirable|essential|mandatory)\b/;

/**
 * What's said about a tool right after its name: "Winston for logs", "Cursor or Copilot in your daily work",
 * "Joi (validation)", "Vault: secrets", "Prisma, ideally in production".
 */
export const USE =
  /^(?:\s?\(|\s?:\s|\s[–—-]\s|,\s(?:ideally|preferably|including|e\.g|with|at least)\b)|^(?:\s(?:or|and)\s[\w.]{1,20})?\s(?:for|as|in\s(?:your|our|the|a|any|production|daily))\s/;

/** Words that may follow a technology as the sentence goes on. */
const AFTER =
  /^(?:and|or|und|oder|et|ou|y|e|o|en|of|as well|plus|vs|versus|preferred|preferably|required|desirable|desired|experience|expertise|skills?|knowledge|proficiency|fundamentals|basics|projects?|tests?|testing|clusters?|databases?|instances?|environments?|platform|queues?|jobs?|nice|essential|ideally|mandatory|etc|also|but|stack|clients?|servers?|router|routing|queries|query|versions?|version|patterns?|internals|tooling|certification|certified|is (?:a|an|nice|required|preferred|desirable|essential|optional|also|used|not|our)\b|are (?:a|an|required|preferred|nice|essential|desirable|also)\b|would be|not required|in production|based|before|yet|already|est|ist|wäre|sind|wird|von vorteil|wünschenswert|erforderlich|notwendig|sont|serait|es un|sería|\(|developers?|engineers?|programmers?|programming|development|frameworks?|librar(?:y|ies)|language|hooks?|components?|back-?end|front-?end|code|codebase|microservices?|services?|apis?|sdk|runtime|native|apps?|applications?|web services|ecosystem|scripts?|scripting|modules?|plugins?|pipelines?)(?![a-z])/;

/** Prepositions: they may follow a technology, but also a verb that's spelled like one. */
const PREPOSITION =
  /^(?:in|for|on|with|using|at|via|by|from|is|to|under|across|within|as|when|where|are|into|over|through)(?![a-z])/;

/** Words that may come right before a technology. */
const LEADS =
  /(?:^|[^a-z])(?:in|with|using|uses?|used|via|like|as|from|to|on|than|modern|core|pure|idiomatic|production|writ(?:e|es|ing|ten)|know|knows|knowing|learn|learning|either|both|especially|preferably|ideally|mainly|mostly|primarily|e\.g\.?|language|languages|including|over|building|build|plus|our|de|du|des|la|le|der|die|von|van|di|su|strong|solid|good|advanced|senior|junior|lead|experienced|skilled|mid|expert|proficient|of|and|or|und|oder|mit|et|avec|con|y|met|en|prefer|versus|vs|technologies|stack|tools|frameworks?|some|embedded|ansi|knowledge|experience|love|do|code|coding|program|programming|deploy|debug|the|a|an)\s+$/;

/** A phrase that asks for what follows: "experience with", "5 years of". */
const PHRASE =
  /(?:(?:preferably|ideally|especially|\bknow\w*|\blearn\w*|\bus(?:e|es|ed|ing)|(?:automat|monitor|experienc|proficien|familiar|competen|develop|technolog|migrat|erfahrung|kenntnisse)\w{0,12}|brokers?|queues?|databases?|platforms?|systems?|libraries|services|engines|stores?|orms|runners|test(?:ing|s|ed)?|knowledge|expertise|background|understanding|command|skilled|versed|fluent|fluency|mastery|training|certified|worked|working|skills?|track record|confident|comfortable|years?|yrs|hands-on|programming|writ(?:e|es|ten|ing)|built|building|languages?|frameworks?|tools|code|coding|coded|stack|implemented|engineer|developer|expérience)(?:\s+(?:with|in|of|using|on|such as|like|as|at least|to|from|either|both|mit|en|de|:|\()){0,4}:?|(?:such as|e\.g\.?|skills:|stack:|technologies:|languages:|requirements:|must have:|using)|\beither|\b(?:must|must[\s-]haves?|plus(?:es)?|bonus|desirable|essential|optional|preferred|required|needed|nice[\s-]to[\s-]haves?)\s*:)\s+(?:(?:modern|core|solid|strong|production|good|the|advanced|pure|idiomatic|server-side|either|especially)\s+)?\(?$/;

/** Whether there's such a phrase right before `at`. */
export const phraseBefore = (lower: string, from: number, at: number): boolean =>
  PHRASE.test(lower.slice(from, at));

/**
 * What follows a form: the `end` of the item or a word about software, a `preposition`, or `no` word that
 * follows a technology.
 * @param form where the next form starts
 */
export function rightOf(
  { text, lower }: Even,
  end: number,
  form: number | undefined,
): 'end' | 'preposition' | 'no' {
  const rest = lower.slice(end, end + 24);
  if (/^\s*(?:$|[\n\r,;:.!?)\]|/"”»•·*–—…+])/.test(rest)) return 'end';
  if (/^'s?\s/.test(rest)) return 'end';
  if (/^[-\u2010\u2011]/.test(rest)) {
    return /^.(?:based|like|driven|powered|first|heavy|centric|stack|side|focused|\s|entwickl|kenntn|frontend|backend|erfahrung)/.test(
      rest,
    )
      ? 'end'
      : 'no';
  }
  const word = rest.trimStart();
  if (form !== undefined && form === end + rest.length - word.length) return 'end';
  if (/^(?:[-–—&(]|\d{1,2}(?:\.[\dx]+)*\+?(?![\d:%]))/.test(word))
    return /^&\s?[a-z]\b/.test(word) ? 'no' : 'end';
  // There's a comma missing before "TestCafe"; no person's name is written like that.
  if (/^\s+[A-Z][a-z]+[A-Z]/.test(text.slice(end, end + 24))) return 'end';
  if (AFTER.test(word)) return 'end';
  if (PREPOSITION.test(word)) return 'preposition';
  // "React Server Components": the name continues in the same style.
  return text.length === end ? 'end' : 'no';
}

/**
 * What comes before a form: the `start` of the sentence or item, a word that `leads` to it, or part of a
 * `name`.
 */
export function leftOf({ text, lower }: Even, start: number): 'start' | 'leads' | 'name' | 'word' {
  const from = Math.max(0, start - 24);
  const before = lower.slice(from, start);
  if (start === 0 || /(?:[\n\r]|[.!?]\s)[\s\-–—•*·▪●○◦✓✔("]{0,23}$/.test(before)) return 'start';
  if (from === 0 && /^[\s\-–—•*·▪●○◦✓✔("]*$/.test(before)) return 'start';
  if (/[,;:/|(&+–—•·*"“„«]\s*$/.test(before) || /[-]\s*$/.test(before)) return 'leads';
  if (LEADS.test(before)) return 'leads';
  const word = /(?:^|[^.!?\s]\s+)(\S+)\s+$/.exec(text.slice(from, start))?.[1] ?? '';
  // The first word of a sentence or text has a capital anyway.
  if (start - from <= word.length + 1 || /[\n\r]\S+\s+$/.test(before)) return 'word';
  return /^[A-Z][a-z]+$/.test(word) && !CUE.test(word.toLowerCase()) ? 'name' : 'word';
}

/** Whether the text between two forms only separates two list items, or is a space. */
export function separated(gap: string, length: number): 'item' | 'next' | 'no' {
  if (length > gap.length || /[\n\r]/.test(gap)) return 'no';
  if (/^[ \t]*$/.test(gap)) return 'next';
  const items =
    /^[\s\d.x]*(?:\+?[)\]]\s*)?(?:(?:[,;/|+&(•·–—]|-\s|and|or|und|oder|et|ou|y|o|e|en|of|plus|with|on|vs\.?|as well as|such as|e\.g\.?|like|other|another|also|even|either|ideally|preferably|both)[\s.]*)+$/;
  return items.test(gap) ? 'item' : 'no';
}

/** The word right before `at`, whatever is between them except a line end or a full stop. */
export const previousWord = (lower: string, at: number): string =>
  /([a-z0-9]{1,24})['"()\s,/&-]{1,3}$/.exec(lower.slice(Math.max(0, at - 24), at))?.[1] ?? '';

/** The word right after `at`. */
export const nextWord = (lower: string, at: number): string =>
  /^['"()\s,/&-]{1,3}(?:or |and )?([a-z0-9]+)/.exec(lower.slice(at, at + 24))?.[1] ?? '';
