import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { parsePageAnswer } from '../../jobs/messages.ts';
import type { Posting } from '../../jobs/posting.ts';
import { readPosting } from '../../jobs/read/index.ts';

const { window } = new JSDOM('');
const parser = new window.DOMParser();

const ADDRESSES = [
  'https://careers.acme.example/positions/backend-engineer-in-lisbon-4711',
  'https://www.linkedin.com/jobs/view/4051241378',
  'https://acme.wd5.myworkdayjobs.com/careers/job/Berlin/Engineer_R1234',
  'https://acme.teamtailor.com/jobs/8021551-backend-engineer',
  'https://boards.greenhouse.io/acme/jobs/5012345',
];

/** Text in which everything harmful is more frequent than in real life. */
export const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '</',
          '<p>',
          '</p>',
          '<li>',
          '<b>',
          '</b>',
          '<script>',
          '</script>',
          '<!--',
          '-->',
        ],
        ...[
          '<img src=x onerror=alert(1)>',
          '&lt;',
          '&gt;',
          '&amp;',
          '&amp;lt;b&amp;gt;',
          '&#60;',
          '&#x3c;',
          '<Go/Rust>',
          '&Lt;&Omega;&zwj;&shy;',
          '&notit;',
        ],
        ...[
          '\u202e',
          '\u2066',
          '\u200b',
          '\u0000',
          '\u0007',
          '\u2028',
          '\ud800',
          '\udc00',
          '\ufeff',
          '\u00ad',
          '\ufe0f',
          '\u{e0100}',
          '\u{e0041}',
          '\u3164',
          '\u2800',
          '\u034f',
          '\u115f',
          '\u180b',
          '\u200c',
          '\u200d\u200d\u200d',
          '\ue000',
          'می\u200cخواهم',
          'क्\u200dष',
          '👩\u200d💻',
          'Auf\u200cgabe',
        ],
        ...[
          '"',
          "'",
          '\\',
          '\n',
          '\t',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '//',
          '/*',
          '*/',
          '&',
          ';',
          ' ',
        ],
        ...[
          'Backend Engineer',
          'Acme',
          ' at ',
          ' - ',
          ' | ',
          ' hiring ',
          'JobPosting',
          'Apply',
          '😀',
          '‍',
        ],
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Invisible characters, by the standard's own lists; joiners are checked separately. */
const UNSEEN =
  /(?![\u200c\u200d\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** A joiner that no letter and no emoji needs on both of its sides. */
const LOOSE =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])/u;

/** Whether a text, read as HTML, has an element that HTML knows, or an attribute with a value. */
const isMarkup = (text: string): boolean =>
  /<[a-z/!?]/i.test(text) &&
  (/<[/!?]/.test(text) ||
    [...parser.parseFromString(`<body>${text}`, 'text/html').querySelectorAll('body *')].some(
      (element) =>
        !(element instanceof window.HTMLUnknownElement) ||
        [...element.attributes].some(({ value }) => value !== ''),
    ));

/** One for all pages: jsdom parses every selector once per document, and that takes longer than a reading. */
const shown = parser.parseFromString('', 'text/html');

/** Shows a page in place of the one before. */
function show(html: string): void {
  const { documentElement } = parser.parseFromString(html, 'text/html');
  shown.replaceChild(shown.adoptNode(documentElement), shown.documentElement);
}

/** Reads a page, and checks that every text of the result keeps the promise of `Posting`. */
export function expectClean(html: string, address: string, selection?: string): void {
  show(html);
  const before = shown.documentElement.outerHTML;
  const { posting, explanation } = readPosting(shown, address, { asked: true, selection });
  // The reader's catch-all is for the unforeseen; these cases mustn't need it.
  expect(explanation).not.toContain('built in a way');
  expect(shown.documentElement.outerHTML).toBe(before);
  if (posting) textsOf(posting).forEach(expectText);
  // Whatever the reader makes of a page is an answer that the background takes.
  if (parsePageAnswer({ reading: { posting, explanation } }).reading.explanation !== explanation) {
    throw new Error(`No answer: ${JSON.stringify(posting)}`);
  }
}

const textsOf = ({ title, company, place, employmentType, datePosted, description }: Posting) =>
  [title, company, place, employmentType, datePosted, description].filter((it) => it !== undefined);

function expectText(text: string): void {
  if (text === '' || isMarkup(text) || UNSEEN.test(text) || LOOSE.test(text)) {
    throw new Error(`No text for a posting: ${JSON.stringify(text)}`);
  }
}

export const address = fc.constantFrom(...ADDRESSES);
