/** What a part of a posting is about, by its heading. `never` is about the employer, not the candidate. */
export type Section = 'unknown' | 'requirements' | 'nice' | 'duties' | 'stack' | 'never';

/** A line of a description that isn't a heading, and the section it's in. Offsets refer to the text. */
export type Block = { start: number; end: number; section: Section };

/** In this order, since "preferred qualifications" are nice to have and "what we offer" isn't an ask. */
const HEADINGS: [Section, RegExp][] = [
  [
    'nice',
    /^nice$|nice[\s-]to[\s-]ha|good[\s-]to[\s-]ha|great to have|bonus(?! and|es)|\bplus(?:es)?\b|prefer|desirable|desired|optional|\bextras?$|extra (?:credit|points)|advantage|would be (?:great|nice|a plus|helpful|cool)|\b(?:we'd|we would|you'd|would|we'll) (?:also )?(?:love|like|be impressed|appreciate)|love to see|not (?:strictly )?(?:required|necessary|essential)|stand out|sets? you apart|icing on|brownie points|ideally|even better|additional (?:skills|experience|qualifications|knowledge)|also know|impress|beneficial|welcome$|differentiat/,
  ],
  [
    'requirements',
    /requirement|qualification|must|what (?:you|you'll|you will|we) (?:bring|need|have|expect|are looking|look)|what (?:we're|we are) looking|what (?:we )?(?:need|expect)|we're looking for|looking for|we (?:need|require|expect)|you(?:'ll)? need|about you|who you are|you (?:have|bring|are|possess|offer|know)|you're (?:a|the)|your (?:profile|skills?|background|experience|expertise|qualification|competenc|toolbox|strengths)|^(?:key |core |technical |required |relevant |essential |professional |hard |soft |tech |main |other )*(?:skills?|experience|knowledge|competenc\w+|expertise|profile|education|proficienc\w+|abilities)(?: (?:and|&|\/) (?:skills?|experience|knowledge|competenc\w+|expertise|education|abilities|requirements))*(?: required| needed| we need)?$|^needed|essential(?! (?:job )?(?:func|dut|resp))|mandatory|required|minimum|(?:ideal|successful|right) candidate|candidate profile|the candidate|great fit|good fit|right fit|fit if|eligib|criteria|skill ?set|^you$|person specification|prerequisite|you should|thrive|superpower|(?:role|job|position|one|this) is for you/,
  ],
  [
    'never',
    /about (?:us|the (?:company|team|organi[sz]ation|employer|product|business)|our)|who we are|what we do\b|what we offer|we(?:'ll| will| can| do)? offer|what (?:you|you'll|you will) (?:get|receive|gain)|what's in it|in return|benefit|perks?|compensation|salary|\bpay\b|package|equal|diversity|inclusi|\beeo\b|how to apply|\bapply|applications?$|application process|hiring|interview|recruitment|selection process|next steps|why (?:us|join|work|you)|we provide|privacy|contact|culture|our (?:company|story|mission|vision|values|offer|office|team|people|product|promise|commitment)|^company|life at|join (?:us|our)|legal|disclaimer|accommodation|location|working hours|schedule|employment type|job type|company size|company type|industry|date posted|working with us|work with us|rewards|statement|note$/,
  ],
  ['stack', /\bstack\b|technolog(?:y|ies)|\btech\b|tools?\b(?: we|$)/],
  [
    'duties',
    /responsib|what (?:you|you'll|you will)(?: be| 'll| will)* (?:do|doing|work|build|own)|your (?:tasks|role|job|mission|day|impact|work|duties|challenge)|dut(?:y|ies)|functions|(?:about )?(?:the|this) (?:role|job|position|opportunity|work)|\btasks\b|day[\s-]to[\s-]day|job description|description|overview|^you(?:'ll| will)\b|in this role|mission|impact|summary|^role|projects?$|the project/,
  ],
];

const ABOUT_NAME = /^(?:about|why|life at|join|who is|working at) /;

/** What a heading or a label announces; `undefined` if its words don't say. */
export function sectionOf(heading: string): Section | undefined {
  const words = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'&/-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\bu\b/g, 'you')
    .trim();
  const found = HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
  return found ?? (ABOUT_NAME.test(words) ? 'never' : undefined);
}

/** A label of a table, which says something of the next line only. */
const FACT =
  /^(?:location|(?:employment|job|company) type|company size|industry|date posted|schedule|salary|pay)\W*$/i;

const BULLET = /^\s*(?:[-–—•*·▪●○◦✓✔➢>‣⁃]|\d{1,2}[.)])\s*/;
const MAX_HEADING = 80;
/** No posting has more lines. Beyond them, headings in a hostile text are ignored. */
const MOST_LINES = 3000;

type Line = { start: number; end: number; text: string };

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end, text: text.slice(start, end).trim() });
    start = end + 1;
  }
  return lines;
};

/**
 * The lines of a description that aren't headings, each with the section it's in.
 * @param text in which a line is a heading, a paragraph or an item, as `Posting.description` promises, or
 *   any text that was pasted
 * @param isNamed whether there's a skill between two offsets: such a line is hardly a heading
 */
export function blocksOf(text: string, isNamed: (start: number, end: number) => boolean): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let section: Section = 'unknown';
  let before: Section | undefined;
  lines.forEach((line, i) => {
    if (line.text === '') return;
    const heading =
      i < MOST_LINES ? headingOf(line, lines[i - 1], lines[i + 1], isNamed) : undefined;
    if (heading) {
      before = FACT.test(line.text) ? (before ?? section) : undefined;
      section = heading;
      return;
    }
    blocks.push({ start: line.start, end: line.end, section });
    section = before ?? section;
    before = undefined;
  });
  return blocks;
}

/** A line without the marks that Markdown puts around a heading: "**Requirements**". */
const unmarked = (text: string): string =>
  text.replace(/^(?:#{1,6}\s+)?(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]+)\1(:?)$/, '$2$3');

/** The section that a line opens, or undefined if it isn't a heading. */
function headingOf(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  isNamed: (start: number, end: number) => boolean,
): Section | undefined {
  const text = line.text.length > MAX_HEADING ? line.text : unmarked(line.text);
  if (text.length > MAX_HEADING || BULLET.test(text) || /[.;,]$|[:|]\s*\S/.test(text))
    return undefined;
  const colon = text.endsWith(':');
  const opensList = after !== undefined && BULLET.test(after.text);
  const named = isNamed(line.start, line.end);
  const section = sectionOf(text);
  if (section && !named && (colon || opensList || text.split(/\s+/).length <= 8)) return section;
  const apart =
    (before === undefined || before.text === '') && after !== undefined && after.text !== '';
  if (named ? colon && opensList : colon || opensList || (apart && !/[!?]$/.test(text))) {
    return section ?? 'unknown';
  }
  return undefined;
}

/** "Nice to have: Kafka", and "(Optional) Kafka" or "[Plus] Kafka". */
const LABELS = [
  /^[\s\-–—•*·▪●○◦✓✔|]*([^:;,.!?()|]{2,45})(?::| \|)\s/,
  /^[\s\-–—•*·▪●○◦✓✔]*[([]([^:;,.!?()[\]]{2,30})[)\]]:?\s/,
];

/** A label that opens a sentence. Its section and its length, or undefined. */
export function labelOf(sentence: string): { section: Section; length: number } | undefined {
  for (const pattern of LABELS) {
    const label = pattern.exec(sentence);
    const section = label?.[1] === undefined ? undefined : sectionOf(label[1]);
    if (label && section) return { section, length: label[0].length };
  }
  return undefined;
}
