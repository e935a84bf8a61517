import { HANGS_MS } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';

/** A node of Firefox's accessibility tree, as far as it's used here. Roles and states are Firefox's words. */
type Node = {
  role: string;
  name: string | null;
  states: string[];
  /** `level`, `haspopup`, and `xml-roles`: the roles in the page's own words. */
  attributes: Record<string, string>;
  children: Node[];
};

/** Firefox's words for roles, and Chromium's; what isn't here has the same. */
const ROLES: Record<string, string> = {
  pushbutton: 'button',
  pagetablist: 'tablist',
  pagetab: 'tab',
  propertypage: 'tabpanel',
  menupopup: 'menu',
  'radio menu item': 'menuitemradio',
  'parent menuitem': 'menuitem',
  statusbar: 'status',
  graphic: 'image',
  caption: 'Figcaption',
  definitionlist: 'DescriptionList',
};

/** Roles that mean nothing by themselves: text, and boxes around it. */
const PLAIN = new Set([
  ...['document', 'section', 'text container', 'paragraph', 'label', 'text leaf', 'statictext'],
  ...['listitem', 'list item marker', 'term', 'definition', 'emphasis', 'strong', 'mark'],
]);

/** States that are announced with the name, and Chromium's words for them, in its order. */
const STATES: [of: string, word: string][] = [
  ['selected', 'selected'],
  ['checked', 'checked'],
  ['pressed', 'pressed'],
  ['unavailable', 'disabled'],
];

/** The body of a function that reads the tree in Firefox's window. `holder` is an expression, as below. */
const reading = (holder: string) => `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const read = (it) => {
    const [state, extra] = [{}, {}];
    it.getState(state, extra);
    const states = service.getStringStates(state.value, extra.value);
    const children = [];
    for (let child = it.firstChild; child; child = child.nextSibling) children.push(read(child));
    return {
      role: service.getStringRole(it.role),
      name: it.name,
      states: Array.from({ length: states.length }, (_, i) => states.item(i)),
      attributes: Object.fromEntries([...it.attributes.enumerate()].map(({ key, value }) => [key, value])),
      children,
    };
  };
  // The service starts when it's first asked, and hears about the page a moment later.
  for (const end = Date.now() + ${HANGS_MS}; Date.now() < end; ) {
    const page = service.getAccessibleFor(${holder})?.firstChild;
    if (page?.firstChild) return read(page);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Firefox told assistive technology nothing about the page.');`;

function line({ name, states, attributes }: Node, role: string): string {
  const expandable = states.includes('expandable');
  const { level, haspopup } = attributes;
  return [
    role,
    // Only Firefox names a figure by its caption, which follows anyway.
    ...(name && role !== 'figure' ? [`"${name.replace(/\s+/g, ' ').trim()}"`] : []),
    ...(expandable ? [states.includes('expanded') ? 'expanded' : 'collapsed'] : []),
    ...(role === 'heading' && level ? [`level=${level}`] : []),
    ...STATES.flatMap(([of, word]) => (states.includes(of) ? [word] : [])),
    ...(haspopup ? [`hasPopup=${haspopup}`] : []),
  ].join(' ');
}

/**
 * What Firefox's accessibility service tells assistive technology about a page, which it also does headless.
 * The words and the form are those of {@link accessibilityTree}, which asks Chromium.
 * @param holder an expression for the element of Firefox's window that holds the page
 */
export async function firefoxAccessibilityTree(
  { run }: FirefoxWindow,
  holder: string,
): Promise<string[]> {
  const lines = (node: Node, depth: number): string[] => {
    const role =
      node.role === 'landmark'
        ? (node.attributes['xml-roles'] ?? '')
        : (ROLES[node.role] ?? node.role);
    const isPlain = PLAIN.has(node.role);
    const children = node.children.flatMap((it) => lines(it, isPlain ? depth : depth + 1));
    return isPlain ? children : ['  '.repeat(depth) + line(node, role), ...children];
  };
  return lines((await run(reading(holder))) as Node, 0);
}
