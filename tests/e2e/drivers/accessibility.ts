import type { Page } from 'puppeteer-core';

/** A node of Chromium's accessibility tree, as far as it's used here. */
type Node = {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: string | number | boolean } }[];
};

/** Roles that mean nothing by themselves: text, and boxes around it. */
const PLAIN = new Set([
  'StaticText',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'generic',
  'none',
  'paragraph',
  'emphasis',
  'strong',
  'mark',
  'RootWebArea',
  'listitem',
  'LabelText',
  'DescriptionListTerm',
  'DescriptionListDetail',
  'term',
  'definition',
]);

/** States that are announced with the name, if they're true or have a value. */
const STATES = ['level', 'selected', 'checked', 'pressed', 'disabled', 'hasPopup'];

const line = ({ role, name, properties = [] }: Node): string => {
  const valueOf = (state: string) => properties.find((it) => it.name === state)?.value.value;
  const expanded = valueOf('expanded');
  return [
    role?.value,
    ...(name?.value ? [`"${name.value.replace(/\s+/g, ' ').trim()}"`] : []),
    ...(expanded === undefined ? [] : [expanded === true ? 'expanded' : 'collapsed']),
    ...STATES.flatMap((state) => {
      const value = valueOf(state);
      return value === undefined || value === false || value === 'false'
        ? []
        : [value === true || value === 'true' ? state : `${state}=${String(value)}`];
    }),
  ].join(' ');
};

/**
 * What Chromium tells assistive technology about a page: role, name and states of each part, a line for each
 * in the order of reading, indented as they're nested. Text without a role of its own is left out.
 */
export async function accessibilityTree(page: Page): Promise<string[]> {
  const cdp = await page.createCDPSession();
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await cdp.detach();
  const byId = new Map(nodes.map((it) => [it.nodeId, it]));
  const lines = (node: Node, depth: number): string[] => {
    const isPlain = node.ignored || PLAIN.has(node.role?.value ?? '');
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? lines(child, isPlain ? depth : depth + 1) : [];
    });
    return isPlain ? children : ['  '.repeat(depth) + line(node), ...children];
  };
  const root = nodes.find((it) => it.parentId === undefined);
  return root ? lines(root, 0) : [];
}
