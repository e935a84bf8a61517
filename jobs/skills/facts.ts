import type { Also } from './also.ts';
import type { Section } from './blocks.ts';
import { yearsIn } from './years.ts';

type Reader = {
  kind: Also['kind'];
  /** What a sentence says about it; undefined if it says nothing. */
  read: (sentence: string, section: Section) => number | string | string[] | undefined;
};

const WORK =
  /\b(?:experience|engineer\w*|develop\w*|programming|coding|industry|professional|relevant|similar|comparable|role|position|career|background)\b/;

/** Total years of experience: stated about work, not about one technology. */
function yearsInAll(sentence: string, section: Section): number | undefined {
  if (section === 'never' || section === 'nice') return undefined;
  const lower = sentence.toLowerCase();
  const [first] = yearsIn(lower);
  if (!first) return undefined;
  const around = lower.slice(Math.max(0, first.start - 40), first.end + 80);
  const onOneThing =
    /^\s*(?:of\s+)?(?:\w+\s+)?experience\s+(?:with|in|using|of)\s+(?:the\s+)?([A-Z][\w.+#]*)/i.exec(
      sentence.slice(first.end, first.end + 80),
    )?.[1];
  if (onOneThing !== undefined && /^[A-Z]|[.+#\d]/.test(onOneThing)) return undefined;
  return WORK.test(around) ? first.years : undefined;
}

const DEGREES: [string, RegExp][] = [
  ['PhD', /\b(?:ph\.?\s?d\b\.?|doctorate|doctoral)/i],
  ["Master's degree", /\bmaster(?:'|’)?s?\b(?:\s+degree|\s+in\b|\s+of\b|\s+or\b)?|\bm\.?sc\b\.?/i],
  [
    "Bachelor's degree",
    /\bbachelor(?:'|’)?s?\b|\bb\.?sc\b\.?|\bb\.?\s?tech\b|\bundergraduate degree/i,
  ],
  [
    'Degree',
    /\b(?:university|college|academic|cs|computer science|engineering|technical|relevant|related|completed|a|your)\s+degree\b|\bdegree (?:in|or|from)\b|\bdiploma\b/i,
  ],
];
const DEGREE_WORDS = /degree|\b(?:b\.?sc|m\.?sc|ph\.?d)\b|bachelor|master|doctora|diploma/i;
const NOT_ASKED =
  /\b(?:no|not|n't|without|don't)\b[^.;]{0,30}\b(?:degree|diploma)|degree (?:is )?(?:not|optional)/i;

/** The lowest degree that a sentence asks for. */
function degree(sentence: string, section: Section): string | undefined {
  if (section === 'never' || !DEGREE_WORDS.test(sentence) || NOT_ASKED.test(sentence))
    return undefined;
  const lower = sentence.replace(
    /scrum master|master data|master (?:the|of your)|mastery|grand master/gi,
    ' ',
  );
  const asked = DEGREES.filter(([, pattern]) => pattern.test(lower)).map(([name]) => name);
  return asked.includes('Degree') && asked.length > 1 ? asked.at(-2) : asked.at(-1);
}

const LANGUAGE =
  /\b(English|German|French|Spanish|Italian|Dutch|Portuguese|Polish|Swedish|Danish|Norwegian|Finnish|Czech|Hungarian|Romanian|Greek|Turkish|Russian|Ukrainian|Arabic|Hebrew|Hindi|Bangla|Bengali|Urdu|Japanese|Korean|Chinese|Mandarin|Cantonese|Vietnamese|Thai|Indonesian|Malay|Deutsch|Englisch|Französisch|Deutschkenntnisse|Englischkenntnisse|Francés|Inglés|Alemán|anglais|allemand|français)\b/g;
const LEVEL =
  /\b(A1|A2|B1|B2|C1|C2|native|fluent|fluency|business[- ]fluent|business[- ]level|professional|proficient|proficiency|advanced|upper[- ]intermediate|intermediate|conversational|working|excellent|very good|good|strong|basic|fließend|verhandlungssicher|sehr gute|gute|courant|fluido|fluente)\b/i;
const SPEAKS =
  /\b(?:speak\w*|spoken|written|language|fluen\w*|proficien\w*|skills?|level|communicat\w*|command|native|verbal|[ABC][12]|Wort|Schrift|kenntnisse|good|excellent|strong|advanced|intermediate|professional|required|plus|must|courant|nivel|niveau)\b/i;

const NAMES: Record<string, string> = {
  Deutsch: 'German',
  Deutschkenntnisse: 'German',
  Alemán: 'German',
  allemand: 'German',
  Englisch: 'English',
  Englischkenntnisse: 'English',
  Inglés: 'English',
  anglais: 'English',
  Französisch: 'French',
  Francés: 'French',
  français: 'French',
};

/** Human languages, with their level if it's stated: "German B2". */
function languages(sentence: string, section: Section): string[] | undefined {
  if (section === 'never') return undefined;
  const met = [...sentence.matchAll(LANGUAGE)];
  if (met.length === 0 || !SPEAKS.test(sentence)) return undefined;
  return met.slice(0, 6).map((it) => {
    const name = NAMES[it[1] ?? ''] ?? it[1] ?? '';
    const end = it.index + it[0].length;
    const after = sentence.slice(end, end + 28).split(/,| and | or /)[0] ?? '';
    const before =
      sentence
        .slice(Math.max(0, it.index - 40), it.index)
        .split(/,|;| and | or /)
        .at(-1) ?? '';
    const level =
      /\b[ABC][12]\b/.exec(after)?.[0] ?? LEVEL.exec(before)?.[0] ?? LEVEL.exec(after)?.[0];
    return level === undefined
      ? name
      : `${name} ${/^[abc]\d$/i.test(level) ? level.toUpperCase() : level.toLowerCase()}`;
  });
}

const PRESENCE: [string, RegExp][] = [
  [
    'hybrid',
    /\bhybrid\b(?!\s+(?:cloud|app|mobile|devops|team))|\b(?:one|two|three|four|\d)\s+days?\s+(?:a|per|\/)\s?week\b[^.]{0,40}\b(?:office|site|home)|\b(?:office|home)\b[^.]{0,40}\b(?:one|two|three|four|\d)\s+days?\s+(?:a|per)\s+week|\byou come in\b[^.]{0,20}\bdays/i,
  ],
  [
    'on site',
    /\b(?:on-?\s?site|in[- ]office|office[- ]based|in[- ]person|not (?:a )?remote|no remote)\b(?!\s+(?:gym|parking|socials|meetups|interview|canteen|nursery|search))/i,
  ],
  [
    'remote',
    /\b(?:fully|100\s?%|completely|full)[- ]remote|\bremote(?:ly)?\b(?!\s+(?:control|desktop|access|monitoring|workers|procedure|teams?\b|sensing|repositor|management|servers?|services?|devices?|systems?|hosts?|apis?|debug))|\bwork from (?:home|anywhere)\b/i,
  ],
];

/** Whether the work is done on site, hybrid or remote. */
function presence(sentence: string): string | undefined {
  const [first, second] = PRESENCE.filter(([, pattern]) => pattern.test(sentence));
  // "On site or remote" says neither.
  return second && first?.[0] !== 'hybrid' ? undefined : first?.[0];
}

const PLACE =
  /\b(?:based|located|located at|office(?:s)? (?:is|are)|on-?site|hybrid|remote|relocat\w+|residents?|live|living|work(?:ing)? from our office|our office|headquarters|position is) (?:is )?(?:in|to|within|from|at)\s+((?:the\s+)?[A-ZÀ-Þ][\p{L}'’.-]+(?:[ ,/]+(?:or |and )?[A-ZÀ-Þ][\p{L}'’.-]+){0,3})/u;
const PLACE_LABEL =
  /^(?:job |office |work )?(?:location|place of work|based in|office|workplace)s?\s*[:–-]\s*([^.;(]{2,60})/i;

/** Where the work is done. */
function place(sentence: string): string | undefined {
  const where = PLACE_LABEL.exec(sentence)?.[1] ?? PLACE.exec(sentence)?.[1];
  return where?.replace(/(?<![\s,./-])[\s,./-]+$/, '').trim();
}

const AUTHORISATION =
  /\b(?:(?:right|eligible|eligibility|authori[sz]ed|authori[sz]ation|permission|legally (?:able|permitted)) to (?:live and )?work|work (?:permit|visa|authori[sz]ation)|(?:visas?|sponsor\w*)[^.]{0,30}(?:sponsor\w*|visas?)|security clearance|(?:citizen|citizenship|passport)(?:s|ship)?\b|clearance)\b/i;

/** What a sentence says about the right to work, shortened to a key phrase. */
function authorisation(sentence: string): string | undefined {
  const met = AUTHORISATION.exec(sentence)?.[0];
  if (met === undefined) return undefined;
  if (/clearance/i.test(met)) return 'security clearance';
  if (/citizen|passport/i.test(met)) {
    return /\b(?:must|required?|only|need)\b/i.test(sentence) ? 'citizenship' : undefined;
  }
  if (/sponsor/i.test(met)) {
    return /\b(?:no|not|unable|cannot|without)\b|n['’]t\b/i.test(sentence)
      ? 'no visa sponsorship'
      : 'visa sponsorship';
  }
  return 'right to work';
}

/** What a sentence can say other than skills. Each is read by one function. */
export const SENTENCE_FACTS: Reader[] = [
  { kind: 'years', read: yearsInAll },
  { kind: 'degree', read: degree },
  { kind: 'language', read: languages },
  { kind: 'place', read: place },
  { kind: 'presence', read: presence },
  { kind: 'authorisation', read: authorisation },
];
