import type { PostingFields } from '../posting.ts';
import { elementText, isHidden, line } from './text.ts';
import { isArticle, siteNameOf, titlesOf } from './titles.ts';
import { bare, holds } from './words.ts';

/*
  These are functions and no constants: most pages of a board are never read, and an expression costs
  its time where it is made.
*/

/** What a page that is no posting calls itself: lists, searches, careers pages, reviews. */
const isNoTitle = (text: string): boolean =>
  /\b(jobs|careers?|karriere|vacancies|vacatures|stellenangebote|jobbörse|offres|ofertas|vagas|openings|open (positions|roles)|all (positions|roles)|search|results|salar(y|ies)|reviews?|interviews?|questions|privacy|cookies?|sign in|log ?in|settings|404|not found|application submitted|thank you|no longer|access denied|just a moment|are you (a )?(human|robot)|verify|captcha|join us|work with us|life at|about us|our team|blog|benefits|faq)\b/i.test(
    text,
  );

const isApply = (text: string): boolean =>
  /^(?!applied)\W*(i'?m interested|easy apply|apply\b|apply$|jetzt bewerben|(jetzt )?(online )?bewerben|ich bewerbe|postuler|je postule|candidater|solliciteer|solliciteren|solicitar|inscribirme|postularme|aplicar|aplikuj|candidatar|candidati|odpov[ěe]d|reagovat|m[áa]m z[áa]jem|ansök|søk|ansøg|hae\b|apply now|応募)/i.test(
    text,
  );

/** The headings that divide a posting, in the languages of the boards. */
const isSection = (text: string): boolean =>
  /\b(responsibilit|requirement|qualification|what you|who you|you('|’)?ll|you will|you have|you bring|your (role|tasks|profile|responsib|mission|skills)|about (the|this) (role|job|position|opportunity)|the role|job description|nice to have|must have|we offer|what we offer|perks|benefits|key skills|skills and experience|minimum|preferred|aufgaben|profil|anforderung|wir bieten|das bringst|das erwartet|missions?|profil recherch|requisitos|ofrecemos|responsabil|funciones|náplň|pracovn|požad|nabíz|co (tě|vás|od|bud)|koho hled|obowiązki|wymagania|oferujemy|taken|functie|wij bieden|over de)/i.test(
    text,
  );

/** Words of an address that hires. */
const hires = (text: string): boolean =>
  /(job|career|karriere|vacanc|vacature|position|stelle|emploi|empleo|praca|prace|nabidka|offre|oferta|recruit|talent|hiring|opening|requisition|work-with|rpd)/i.test(
    text,
  );

/** A number, or a phrase joined by hyphens: what names one of many. */
const namesOne = (text: string): boolean =>
  /\d{3,}|[\da-f]{8}-[\da-f]{4}|[^/-]+(-[^/-]+){2,}/i.test(text);

const SEPARATOR = /\s+[|–—·•@-]\s+|\s*[|•·]\s*|:\s+/;
const BEFORE = /^(?:\s*[|–—·•@,:-]\s*|\s+(?:at|bei|chez|en|w|hos|@)\s+)/i;
const AFTER = /(?:\s*[|–—·•@:-]\s*|\s+(?:hiring|sucht|recrute|is hiring)\s+(?:an?\s+)?)$/i;

const MAX_ELEMENTS = 3000;

const some = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].slice(0, MAX_ELEMENTS);

const OUTSIDE = 'nav, footer, aside, dialog, [role="dialog"], [role="navigation"], [hidden]';

const headings = (root: Element, selector: string): string[] =>
  some(root, selector)
    .filter((heading) => !isHidden(heading) && heading.closest(OUTSIDE) === null)
    .map((heading) => line(heading.textContent))
    .filter((text) => text !== undefined);

/** Headings that divide a posting, in their order. */
const sections = (root: Element): Element[] =>
  some(root, 'h2, h3, h4, h5, h6, strong, b, dt').filter((element) => {
    const text = element.textContent.slice(0, 200).trim();
    return (
      text.length > 2 && text.length <= 80 && isSection(text) && element.closest(OUTSIDE) === null
    );
  });

/** The smallest element that holds all of the given ones. */
function around(elements: Element[]): Element | undefined {
  const [first] = elements;
  const last = elements.at(-1);
  let holder = first?.parentElement;
  while (holder && last && !holder.contains(last)) holder = holder.parentElement;
  return holder ?? undefined;
}

const bareSquashed = (text: string) => bare(text).replace(/ /g, '');

/** A name that is the site's, not an employer's. */
function isSite(name: string, root: Element, host: string): boolean {
  const squashed = bareSquashed(name);
  if (squashed === '') return true;
  if (/\b(jobs?|careers?|karriere)$|^[\w-]+(\.[a-z]{2,3})+$/i.test(name)) return true;
  const isForHiring =
    hires(siteNameOf(root) ?? '') || /job|work|hire|career/i.test(host.split('.').at(-2) ?? '');
  return isForHiring && bareSquashed(host).includes(squashed);
}

/** What a page title says beside the posting's title: most often the employer. */
function companyBeside(
  pageTitle: string,
  title: string,
  root: Element,
  host: string,
): string | undefined {
  const at = pageTitle.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return undefined;
  const after = pageTitle.slice(at + title.length);
  const before = pageTitle.slice(0, at);
  const candidates = [
    ...(BEFORE.test(after) ? after.replace(BEFORE, '').split(SEPARATOR) : []),
    ...(AFTER.test(before) ? before.replace(AFTER, '').split(SEPARATOR).reverse() : []),
  ];
  return candidates
    .map((it) => line(it, 120))
    .find((it) => it !== undefined && !isSite(it, root, host));
}

export type PageReading = { fields: Partial<PostingFields>; confidence: 'likely' | 'guess' };

/**
 * What any posting page has in common: a heading that the page's title repeats, an address that names
 * one posting, a way to apply, the headings of a posting. Two of these signs are needed, all three make
 * it likely; the address of a board's posting counts for two.
 * @returns undefined when the page does not look like one posting.
 */
export function fromPage(root: Element, url: URL, atPosting: boolean): PageReading | undefined {
  if (!atPosting && isArticle(root)) return undefined;
  const pageTitles = titlesOf(root);
  const repeated = (selector: string) =>
    headings(root, selector)
      .filter((text) => !isNoTitle(text))
      .filter((text) => pageTitles.some((it) => holds(bare(it), bare(text))))
      .sort((a, b) => b.length - a.length)[0];
  const title = repeated('h1') ?? repeated('h2');
  if (title === undefined) return undefined;

  const marks = sections(root);
  const applies = some(root, 'a, button, input[type="submit"]').filter((element) => {
    const text = line(element.textContent, 80) ?? line(element.getAttribute('value'), 80) ?? '';
    return text.length <= 40 && isApply(text);
  });
  const addresses = new Set(applies.map((it) => it.getAttribute('href') ?? ''));
  const isList = addresses.size > 4;
  const address = hires(url.hostname + url.pathname) && namesOne(url.pathname);
  const score =
    (atPosting ? 2 : Number(address)) + Number(applies.length > 0) + Number(marks.length > 1);
  if (score < 2 || (isList && !atPosting)) return undefined;

  const company = pageTitles
    .map((it) => companyBeside(it, title, root, url.hostname))
    .find((it) => it !== undefined);
  const body = marks.length > 1 ? around(marks) : undefined;
  const description = body && body.localName !== 'body' ? elementText(body) : undefined;
  return {
    fields: { title, ...(company && { company }), ...(description && { description }) },
    confidence: score > 2 ? 'likely' : 'guess',
  };
}
