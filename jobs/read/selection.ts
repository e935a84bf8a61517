import type { PostingFields } from '../posting.ts';
import { labelled } from './labels.ts';
import { markupText } from './markup.ts';
import { isNoTitle, isSection } from './signs.ts';
import { line } from './text.ts';

/** The longest line that can be a title. */
const MAX_TITLE = 120;
const MAX_WORDS = 14;

/** The signs that Markdown uses for headings and emphasis. */
const withoutMarks = (text: string): string =>
  text
    .replace(/^(?:[#>]\s*|[-*•·]\s+)+/, '')
    .replace(/^(\*\*|__|\*|_|`)(.*)\1$/, '$2')
    .trim();

/** What boards show around a posting, which gets selected with it. */
const isFurniture = (text: string): boolean =>
  /^(?:(?:easy |quick )?apply( now)?|save(d)?( job)?|share|follow|report( this)?( job)?|promoted( by .+)?|new|back( to .*)?|print|more|show (?:more|less)|see (?:more|less)|view job|sign in|log in|menu|home|.* logo|(?:jetzt )?bewerben|merken|postuler|sauvegarder|\d[\d,.]* applicants?|over \d+ applicants|reposted .*|posted .*|\d+ (?:hours?|days?|weeks?|months?) ago)$/i.test(
    text,
  );

/** Greetings, and sentences in lower case that address the reader: these don't name a posting. */
const speaks = (text: string): boolean =>
  /[.!?:;,。！？：…]$/.test(text) ||
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|guten|liebe[rs]?|sehr geehrte|bonjour|salut|hola|buenas|estimad|ciao|gentile|dobrý|ahoj|cześć|dzień|witam|こんにちは|お世話|안녕)(?:[\s,!]|$)/.test(
    text,
  ) ||
  /^(?:we|you|i|our|my|they|it|this|there|these|as an?|at \S+,? (?:we|you)|are you|do you|have you|if you|join|come|looking|to apply|please|thank|thanks|wir|du|sie|ihr|unser|ich|nous|vous|notre|je|nosotros|buscamos|somos|estamos|hledáme|jsme|szukamy|jesteśmy|wij|noi|cerchiamo)(?:['’]\S+)?(?:\s|$)/.test(
    text,
  ) ||
  /\b(?:is|are) (?:looking|hiring|seeking|searching|growing|a leading)\b|\bneeds an?\b/.test(text);

/** A line as a title; undefined if it's a greeting, a sentence, or a section heading. */
function titleIn(text: string): string | undefined {
  const plain = withoutMarks(text);
  if (plain.length > MAX_TITLE || plain.split(/\s+/).length > MAX_WORDS) return undefined;
  if (
    !/\p{L}{2}/u.test(plain) ||
    /^\w{2,10}:\/\/|^www\./i.test(plain) ||
    speaks(plain.toLowerCase()) ||
    isNoTitle(plain)
  )
    return undefined;
  return isSection(plain) && plain.split(' ').length < 5 ? undefined : line(plain, MAX_TITLE);
}

/** How many lines the head of a posting has. After that, labels belong to something else. */
const MAX_HEAD = 20;

/**
 * What the user selected or pasted: its text, what its labels say, and its first line as the title, if
 * nothing else was read and the line can be one.
 * @param alone whether nothing else was read
 */
export function fromSelection(
  selection: string | undefined,
  alone: boolean,
): Partial<PostingFields> | undefined {
  const description = selection === undefined ? undefined : markupText(selection);
  if (description === undefined) return undefined;
  if (!alone) return { description };
  const lines = description.split(/\n| \| /).filter((it) => it !== '');
  const { title: named, company, place } = labelled(lines.slice(0, MAX_HEAD), true);
  const first = lines.find((it) => !isFurniture(withoutMarks(it)));
  const title = named ?? (lines.length > 1 && first !== undefined ? titleIn(first) : undefined);
  return {
    description,
    ...(title && { title }),
    ...(company && { company }),
    ...(place && { place }),
  };
}
