import type { PostingFields } from '../posting.ts';
import { sectionsOf } from './body.ts';
import { shortText } from './dom.ts';
import { fieldsBeside, type Page } from './facts.ts';
import { headlineOf, type Headlines, inSlug } from './headlines.ts';
import { labelled } from './labels.ts';
import { hires, isApply, isNoTitle, isOtherAddress, namesOne, namesRole } from './signs.ts';
import { bare } from './words.ts';

/** No posting's address is longer. */
const MAX_PATH = 2000;

const MAX_ELEMENTS = 3000;

const some = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].slice(0, MAX_ELEMENTS);

/** Whether the page says that it's an article. */
const isArticle = (root: Element): boolean =>
  root.querySelector('meta[property="og:type"]')?.getAttribute('content') === 'article' ||
  root.querySelector('meta[property="article:published_time"]') !== null;

/** The ways to apply that a page offers: their addresses, and whether it has a form for it. */
function appliesOf(root: Element): { addresses: Set<string>; form: boolean } {
  const controls = 'a, button, input[type="submit"], [role="button"]';
  const applying = some(root, controls).filter((element) => {
    const text = shortText(element) || (element.getAttribute('value') ?? '');
    return text.length <= 40 && isApply(text);
  });
  const form = root.querySelector(
    'input[type="file"], form[id*="application" i], form[class*="application" i], form[action*="/appl" i], iframe[src*="/apply" i], a[href*="/applications/new" i], a[href^="mailto:"][href*="job" i], a[href^="mailto:"][href*="career" i], a[href^="mailto:"][href*="recruit" i]',
  );
  return {
    addresses: new Set(applying.map((it) => it.getAttribute('href') ?? '')),
    form: form !== null,
  };
}

/** Whether a page links to several pages below it, as a list does. */
function leadsDeeper(root: Element, url: URL): boolean {
  const path = url.pathname.replace(/\/$/, '');
  if (path.length < 2) return true;
  if (path.length > MAX_PATH) return false;
  const deeper = new Set<string>();
  for (const link of some(root, 'a[href]')) {
    const to = (link.getAttribute('href') ?? '').slice(0, MAX_PATH * 2);
    const at = to.indexOf(`${path}/`);
    const rest = at < 0 ? '' : to.slice(at + path.length + 1).replace(/[?#].*/, '');
    if (rest !== '' && !/^(apply|applications?|share|print|email|login|#)/i.test(rest))
      deeper.add(rest);
  }
  return deeper.size > 2;
}

/** A title that a page's own title and its address agree on, if nothing is shown yet. */
function titleInAddress({ titles, slug }: Headlines): string | undefined {
  return titles
    .flatMap((title) => {
      const pieces = title.split(/ [|–—·•»@-] | ?[|•｜] ?/);
      return pieces.some(isNoTitle) ? pieces : [title, ...pieces];
    })
    .find(
      (piece) =>
        slug.includes(' ') &&
        bare(piece).includes(' ') &&
        !isNoTitle(piece) &&
        inSlug(slug, piece) &&
        bare(piece).length <= bare(slug).length + 12,
    );
}

export type PageReading = {
  fields: Partial<PostingFields>;
  confidence: 'likely' | 'guess';
};

/**
 * What all posting pages have in common: a title, and three signs: an address that names one posting, a way
 * to apply, and a posting's headings. Two of the signs are needed, and all three make it likely; the address
 * of a board's posting counts as two. At an address about hiring, a way to apply and one heading are enough.
 * @returns undefined if the page doesn't look like one posting.
 */
export function fromPage(root: Element, page: Page): PageReading | undefined {
  const { url, atPosting } = page;
  const headline = headlineOf(page);
  const title = headline?.text ?? titleInAddress(page);
  if (title === undefined) return undefined;
  const isNamed = namesOne(url) || inSlug(page.slug, title);
  const isHiring = hires(url.hostname + url.pathname.slice(0, 2000));
  const address = isHiring && isNamed;
  if (!atPosting) {
    if (isOtherAddress(url)) return undefined;
    if (isArticle(root) && !address) return undefined;
  }
  const sections = sectionsOf(page.survey());
  const { addresses, form } = appliesOf(root);
  const { labels } = labelled(
    page.survey().pieces.map(({ text }) => text),
    false,
  );
  const applies = addresses.size > 0 || form;
  const divided = sections.length > 1;
  const score = (atPosting ? 2 : Number(address)) + Number(applies) + Number(divided || labels > 2);
  const isShort = score === 1 && applies && isHiring && sections.length === 1;
  if (score < 2 && !isShort) return undefined;
  if (!atPosting) {
    // A title that nothing repeats needs every other sign. If no number in the address names the posting, the
    // title must name a role.
    const isRepeated = headline !== undefined && headline.by !== 'alone';
    if (score < 3 && !isRepeated && !(address && inSlug(page.slug, title))) return undefined;
    if (score < 3 && !/\d{3}/.test(url.pathname + url.search) && !namesRole(title))
      return undefined;
    if (addresses.size > 4 || leadsDeeper(root, url)) return undefined;
  }

  return {
    fields: { title, ...fieldsBeside(root, page, title, {}) },
    confidence: score > 2 && headline !== undefined && headline.by !== 'alone' ? 'likely' : 'guess',
  };
}
