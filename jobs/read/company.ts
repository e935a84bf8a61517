import { isCountry } from './cities.ts';
import { line } from './text.ts';
import { bare, squashed } from './words.ts';

/** Words for an employer that aren't its name, and the words around them. */
const isNoun = (word: string): boolean =>
  /^(the|our|an?|strictly|company|employer|client|name|advertiser|recruiter|organi[sz]ation|careers|jobs|listing|search|hiring|test|arbeitgeber|firma|unternehmen|entreprise|société|empresa|azienda|bedrijf|společnost)$/.test(
    word,
  );

/** What's written when the employer is kept secret; as a whole name, in the boards' languages. */
const isPlaceholder = (name: string): boolean =>
  /^(confiden[ct]i[ae]l(le)?|an[oóô]n[iyí]e?m\S{0,4}|undisclosed|unknown|private|hidden|withheld|unnamed|not (disclosed|specified|available|provided|mentioned)|vertraulich(e[rs])?|ungenannt|unbekannt|nicht genannt|non (communiqué|précisé|renseigné)e?|no especificad[oa]|oculta|riservat[oa]|poufn[aey]|ukryt[ay]|vertrouwelijk|důvěrn[éý]|neuveden[ao]?|tajn[éý]|bizalmas|gizli|(конфиденциаль|аноним)н\S{1,3}|匿名|非公開|非公开|未公開|保密|비공개|سري|غير معلن|various|multiple|several|n\/?a|tbd|tba|)$/.test(
    name
      .toLowerCase()
      .split(/[\s()[\]*"'.:_-]+/)
      .filter((word) => word !== '' && !isNoun(word))
      .join(' '),
  );

const isAddress = (name: string): boolean =>
  /^(?:[a-z][a-z\d+.-]{1,10}:|www\.|\/\/)\S+$/i.test(name) || /^\S{1,100}@\S{1,100}$/.test(name);

/**
 * A company's name as candidates know it.
 * @returns undefined for anything that isn't a name: a placeholder, an address, a number
 */
export function companyName(value: unknown): string | undefined {
  const name = line(value, 120);
  if (name === undefined || !/[^+# ]/.test(bare(name))) return undefined;
  return isPlaceholder(name) || isAddress(name) || /^[\d\s.,#-]+$/.test(name) ? undefined : name;
}

/** The same for a name on a page, without what boards write around it in the same element. */
export const shownName = (text: string | undefined): string | undefined =>
  companyName(
    text
      ?.replace(/^at\s+/i, '')
      .replace(/\slogo$/i, '')
      // A rating, and how many gave it.
      .replace(
        / ?[([]?[★⭐]? ?\b[0-5][.,]\d ?(?:★|⭐|out of 5|stars?)?[)\]]? ?(?:\(?[\d.,]{1,9}k?\+? ?(?:reviews?|ratings?|bewertungen|avis)?\)?)?$/i,
        '',
      ),
  );

const LEGAL_FORM =
  /(?:^|[\s,])(?:inc|incorporated|corp|corporation|llc|llp|ltd|limited|plc|gmbh|mbh|ag|se|kg|kgaa|ug|sa|sas|sarl|srl|spa|bv|nv|ab|as|asa|aps|oy|oyj|sro|spzoo|zoo|kft|doo|ood|ead|pl|ulc|pty|pvt|sl|ltda)\.?$/i;

/** Dots and spaces are removed, so that "s.r.o." and "Sp. z o. o." are one word each. */
const plainForm = (name: string): string =>
  name
    .replace(/\bs\.\s?r\.\s?o\.?/i, 'sro')
    .replace(/\bsp\.\s?z\s?o\.\s?o\.?/i, 'spzoo')
    .replace(/\b(a|s|b|n|s\.a|s\.p)\.\s?(s|a|l|v|p|r\.l)\.(?=\s|$)/i, (form) =>
      form.replace(/[.\s]/g, ''),
    );

/** Whether a name ends in a legal form. */
export const isLegal = (name: string): boolean => LEGAL_FORM.test(plainForm(name));

/** Whether a word before or after an entity's name says where it is. */
const isWhere = (word: string): boolean =>
  isCountry(word) || /^(?:apac|america|global|singapore|czech)$/i.test(word);

/** What's left of a legal entity's name without its form, its country and generic words. */
function withoutForm(entity: string): string {
  let words = plainForm(entity).replace(/[,()]/g, ' ').split(/\s+/).filter(Boolean);
  for (let last = words.at(-1); last && words.length > 1; last = words.at(-1)) {
    if (!LEGAL_FORM.test(` ${last}`) && !isWhere(last)) break;
    words = words.slice(0, -1);
  }
  const [first = ''] = words;
  return (isWhere(first) && words.length > 1 ? words.slice(1) : words).join(' ');
}

/**
 * A code whose letters are repeated in the name after it: "IN2 ACM - ACM Engineering". Empty if there's none.
 */
function codeBefore(name: string): string {
  const [code = '', letters = ''] =
    /^(?:[A-Z\d]{2,6}\s+)?([A-Z\d]{2,6})\s*[-–]\s+/.exec(name) ?? [];
  const rest = name.slice(code.length).toLowerCase();
  return code !== '' && rest.startsWith(letters.toLowerCase()) ? code : '';
}

/**
 * A name without the code that a large employer's system puts in front of it. A prefix is a code if its last
 * part is repeated ("IN2 ACM - ACM Engineering"), or if it's a number of three or more digits before the name
 * in the address ("2100 Micron" on micron.example).
 */
function withoutCode(name: string, known: (string | undefined)[]): string {
  const again = codeBefore(name);
  if (again !== '') return name.slice(again.length);
  const number = /^\d{3,8}(?: ?[-–])? (?=\p{L})/u.exec(name);
  const rest = name.slice(number?.[0].length ?? 0);
  const isKnown = known.some((it) => it !== undefined && squashed(rest).startsWith(squashed(it)));
  return number && isKnown ? rest : name;
}

/** How much of a text is searched for a name. */
const MAX_TEXT = 20_000;

/**
 * A name as a text writes it: whole words, whatever separates them, but not in an address.
 * @returns undefined if the text doesn't have it
 */
export function asWritten(name: string, text: string): string | undefined {
  const sought = squashed(name);
  if (sought.length < 2) return undefined;
  const at: number[] = [];
  let letters = '';
  const shown = text.slice(0, MAX_TEXT);
  for (const { 0: letter, index } of shown.matchAll(/[\p{L}\p{N}]/gu)) {
    letters += letter.toLowerCase();
    // Some letters take two code units, or become two in lower case.
    while (at.length < letters.length) at.push(index);
  }
  for (
    let i = letters.indexOf(sought), n = 0;
    i >= 0 && n < 50;
    i = letters.indexOf(sought, i + 1), n++
  ) {
    const start = at[i] ?? 0;
    const end = (at[i + sought.length - 1] ?? 0) + 1;
    const written = shown.slice(start, end);
    const around = [shown.slice(Math.max(0, start - 1), start), shown.slice(end, end + 2)];
    if (/[\p{L}\p{N}@./]$/u.test(around[0] ?? '')) continue;
    if (/^(?:[\p{L}\p{N}@]|\.\p{L})/u.test(around[1] ?? '')) continue;
    // Words that just happen to follow each other aren't a name; neither is one in lower case.
    if (/^[\p{L}\p{N} &'’-]+$/u.test(written) && /[\p{Lu}\p{Lo}\d]/u.test(written)) {
      return written;
    }
  }
  return undefined;
}

/**
 * The name that candidates know, if the page gives a legal entity, a code, or nothing. A proper name stays as
 * it is.
 * @param entity what the page's data calls the company
 * @param known other names for it, most reliable first: the one in the address, the site's
 * @param text of the posting, for how a name is written
 */
export function brandOf(
  entity: string | undefined,
  known: (string | undefined)[],
  text: string,
): string | undefined {
  const brands = known.filter((name) => name !== undefined && squashed(name).length > 2);
  if (entity === undefined) {
    return brands.map((name) => asWritten(name ?? '', text)).find((it) => it !== undefined);
  }
  const name = withoutCode(entity, known);
  for (const brand of brands) {
    // The brand is the entity's whole name.
    const isWhole = squashed(withoutForm(name)) === squashed(brand);
    // After a code comes a name that only the employer itself uses.
    const isBooks = name !== entity && codeBefore(entity) !== '';
    if (isLegalEntity(name) && (isWhole || isBooks)) {
      const written = asWritten(brand ?? '', name) ?? asWritten(brand ?? '', text);
      if (written !== undefined) return written;
    }
  }
  return name;
}

const isLegalEntity = (name: string): boolean =>
  isLegal(name) && bare(withoutForm(name)) !== bare(name);
