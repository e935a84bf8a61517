import { isUnshown, shortText } from './dom.ts';
import { elementText } from './element-text.ts';
import { markupText } from './markup.ts';
import { isSection } from './signs.ts';
import type { Survey } from './survey.ts';
import { squashed } from './words.ts';

/** Headings that divide a posting, in order. */
export const sectionsOf = ({ headings }: Survey): Element[] =>
  headings.filter((element) => {
    if (element.localName === 'h1') return false;
    const text = shortText(element);
    return text.length > 1 && text.length <= 80 && isSection(text);
  });

/** The smallest element that contains all of the given ones. */
function around(elements: Element[]): Element | undefined {
  const [first] = elements;
  const last = elements.at(-1);
  // In document order: whatever contains the first and the last contains all.
  const above = new Set<Element>();
  for (let it = last?.parentElement; it; it = it.parentElement) above.add(it);
  let holder = first?.parentElement;
  while (holder && !above.has(holder)) holder = holder.parentElement;
  return holder ?? undefined;
}

/** What's never part of a posting's text, wherever it is. */
const isFurniture = (element: Element): boolean =>
  /^(nav|footer|aside|dialog|form|header|select|button)$/.test(element.localName) ||
  /^(dialog|alertdialog|navigation|contentinfo|search|banner)$/.test(
    element.getAttribute('role') ?? '',
  );

/** Shorter texts aren't descriptions. */
const MIN_TEXT = 200;

/** The length of the text in each element, without furniture and links. It takes one walk. */
function weigh(root: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  const add = (element: Element, length: number) => {
    weights.set(element, (weights.get(element) ?? 0) + length);
  };
  let node: Node | null = root;
  while (node) {
    const element: Element | undefined = node.nodeType === 1 ? (node as Element) : undefined;
    if (node.nodeType === 3 && node.parentElement) {
      add(node.parentElement, (node.nodeValue ?? '').replace(/\s+/g, ' ').length);
    }
    const enter =
      !element ||
      element === root ||
      !(
        isFurniture(element) ||
        isUnshown(element) ||
        /^(a|script|style|template|noscript|svg|iframe|textarea)$/.test(element.localName)
      );
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    // On leaving an element, its weight is added to its parent's.
    while (node && node !== root && !node.nextSibling) {
      if (node.nodeType === 1 && node.parentElement) {
        add(node.parentElement, weights.get(node as Element) ?? 0);
      }
      node = node.parentNode;
    }
    if (!node || node === root) break;
    if (node.nodeType === 1 && node.parentElement) {
      add(node.parentElement, weights.get(node as Element) ?? 0);
    }
    node = node.nextSibling;
  }
  return weights;
}

/**
 * The element that contains most of the page's text: the deepest one where a single child still has most of
 * it.
 */
function densest(root: Element): Element | undefined {
  const weights = weigh(root);
  const weight = (element: Element) => weights.get(element) ?? 0;
  let block =
    root.querySelector('main, [role="main"], article') ?? root.querySelector('body') ?? root;
  if (weight(block) < weight(root) / 2) block = root;
  for (;;) {
    const [heaviest] = [...block.children].sort((a, b) => weight(b) - weight(a));
    if (!heaviest || weight(heaviest) < weight(block) * 0.7) break;
    block = heaviest;
  }
  return weight(block) >= MIN_TEXT ? block : undefined;
}

/** The text that a page's section headings divide; undefined with fewer than two headings. */
export function sectionText(sections: Element[]): string | undefined {
  const body = sections.length > 1 ? around(sections) : undefined;
  if (!body || /^(body|html)$/.test(body.localName)) return undefined;
  return elementText(body, isFurniture);
}

/** The text of the page's densest block. */
export function denseText(root: Element): string | undefined {
  const block = densest(root);
  const text = block && elementText(block, isFurniture);
  return (text?.length ?? 0) >= MIN_TEXT ? text : undefined;
}

const LIST = /^- /m;

/** Letters and digits only, since markup and punctuation differ even if the text is the same. */
const lettersOf = (text: string): string => squashed(text).replace(/[^\p{L}\p{N}]/gu, '');

/** This many sentences are enough to tell whether two texts are the same. */
const MAX_SENTENCES = 12;

/** Whether most of a text's first sentences are in another text. */
function isSame(text: string, other: string): boolean {
  const letters = lettersOf(other);
  const sentences = text
    .slice(0, 4000)
    .split(/[.!?:;\n。]/)
    .map(lettersOf)
    .filter((sentence) => sentence.length > 8)
    .slice(0, MAX_SENTENCES);
  const met = sentences.filter((sentence) => letters.includes(sentence)).length;
  return met > 0 && met * 5 >= sentences.length * 3;
}

/**
 * The better of two texts of one posting: the one on the page, if it's the same but longer, or if it has
 * lists where the data is one line.
 */
export function betterText(data: string, shown: string | undefined): string {
  if (shown === undefined) return data;
  if (!isSame(data, shown)) return data;
  const longer = shown.length > data.length * 1.1;
  const divided = LIST.test(shown) && !LIST.test(data) && shown.length > data.length * 0.8;
  return longer || divided ? shown : data;
}

/** A summary this long is the posting's text. */
const LONG_SUMMARY = 500;

/** The page's summary for sharing, if it's as long as a posting. */
export function longSummary(root: Element): string | undefined {
  const summary = root
    .querySelector('meta[property="og:description"]')
    ?.getAttribute('content')
    ?.trim();
  const isCut = /(?:…|\.\.\.)$/.test(summary ?? '');
  return summary !== undefined && summary.length >= LONG_SUMMARY && !isCut
    ? markupText(summary)
    : undefined;
}
