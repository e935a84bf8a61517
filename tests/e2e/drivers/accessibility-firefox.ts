import { HANGS_MS } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';

/** A node of Firefox's accessibility tree, as far as it's used here. */
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

/** Roles that say nothing of their own: text, and boxes around it. */
const PLAIN = new Set([
  ...['document', 'text leaf', 'text container', 'statictext', 'paragraph', 'whitespace', 'label'],
  ...[
    'listitem',
    'list item marker',
    'term',
    'definition',
    'emphasis',
    'strong',
    'mark',
    'section',
  ],
]);

/** The states that are told beside the name, in Chromium's order and words. */
const STATES: [of: string, word: string][] = [
  ['selected', 'selected'],
  ['checked', 'checked'],
  ['pressed', 'pressed'],
  ['unavailable', 'disabled'],
];

/** Reads the tree in Firefox's window. `holder` is the element that holds the page. */
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
  // The service starts with the first question, and hears of the page a moment later.
  for (const end = Date.now() + ${HANGS_MS}; Date.now() < end; ) {
    const page = service.getAccessibleFor(${holder})?.firstChild;
    if (page?.firstChild) return read(page);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Firefox never told assistive technology of the page.');`;

function line({ name, states, attributes }: Node, role: string): string {
  const expandable = states.includes('expandable');
  const { level, haspopup } = attributes;
  return [
    role,
    // Firefox alone names a figure by its caption, which follows anyway.
    ...(name && role !== 'figure' ? [`"${name.replace(/\s+/g, ' ').trim()}"`] : []),
    ...(expandable ? [states.includes('expanded') ? 'expanded' : 'collapsed'] : []),
    ...(role === 'heading' && level ? [`level=${level}`] : []),
    ...STATES.flatMap(([of, word]) => (states.includes(of) ? [word] : [])),
    ...(haspopup ? [`hasPopup=${haspopup}`] : []),
  ].join(' ');
}

/**
 * What Firefox tells assistive technology of a page, in the words and the form of
 * {@link accessibilityTree}, which asks Chromium. Firefox answers headless, too.
 * @param holder an expression for the element of its window that holds the page
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
