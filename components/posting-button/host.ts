import { memberOf, rootOf } from '../../jobs/read/dom.ts';

/** A class inside the button's shadow root. The root is closed, so no page can look for it. */
const MARK = 'posting-button';

type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Removes what an earlier version of this extension left in the page. Firefox ends its script on
 * an update and runs the new one; only its content scripts can look into closed shadow roots. In
 * Chromium the earlier script lives on, and no new one starts.
 */
export function removePredecessor(document: Document): void {
  for (const element of rootOf(document).children as Iterable<FirefoxElement>) {
    if (element.openOrClosedShadowRoot?.querySelector(`.${MARK}`)) element.remove();
  }
}

/**
 * Properties of a root element that make `fixed` mean the page instead of the window, and their harmless
 * values.
 */
const CONTAINING: [property: string, harmless: RegExp][] = [
  ...['transform', 'translate', 'rotate', 'scale', 'perspective'].map(
    (it) => [it, /^(none)?$/] satisfies [string, RegExp],
  ),
  ['contain', /^(none|size|inline-size|style|\s)*$/],
  ['container-type', /^(normal)?$/],
  ['content-visibility', /^(visible)?$/],
  ['will-change', /^(?!.*(transform|translate|rotate|scale|perspective|contain|filter))/],
];

/**
 * Puts the element into the browser's top layer if the page's root would otherwise carry it along when the
 * page scrolls. Only then, since a popover has an attribute that the page can see, and covers the page's own
 * popovers.
 */
export function raise(host: HTMLElement, root: Element): void {
  const style = getComputedStyle(root);
  const carried = CONTAINING.some(
    ([property, harmless]) => !harmless.test(style.getPropertyValue(property)),
  );
  if (carried) {
    host.popover = 'manual';
    host.showPopover();
  } else host.popover = null;
}

/** The left edge. It's a rule in our own sheet, since the page could see a class on the element. */
const LEFT = ':host{right:auto !important;left:16px !important}';

export type Host = {
  host: HTMLElement;
  root: ShadowRoot;
  setSide: (side: 'left' | 'right') => void;
};

/**
 * One element with a closed shadow root and the button's style sheet in it. It adds neither a style sheet nor a
 * global to the page, and doesn't make it recalculate its styles.
 */
export function createHost(document: Document, css: string): Host {
  const host = memberOf(document, 'createElement').call(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  let write: (rules: string) => void;
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    write = (rules) => {
      sheet.replaceSync(rules);
    };
  } catch {
    // In this browser, content scripts can't adopt a sheet.
    const style = memberOf(document, 'createElement').call(document, 'style');
    root.append(style);
    write = (rules) => {
      style.textContent = rules;
    };
  }
  return {
    host,
    root,
    setSide: (side) => {
      write(side === 'left' ? css + LEFT : css);
    },
  };
}
