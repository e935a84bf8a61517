import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the dark only colours differ, and each state is looked at in the light as well. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * An expression for what axe finds wrong in `context`, itself an expression. Animations in `root`, another one,
 * are finished first: a colour that's still changing isn't the one to look at.
 */
function finding(root: string, context: string, without: string[]): string {
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const options = { rules, resultTypes: ['violations'] };
  return `(async () => {
    if (!globalThis.axe) { ${AXE} }
    for (const animation of ${root}.getAnimations()) animation.finish();
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const runOnly = isDark ? ${JSON.stringify(RULES_OF_COLOUR)} : ${JSON.stringify(RULES)};
    const { violations } = await axe.run(${context}, { runOnly, ...${JSON.stringify(options)} });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  })()`;
}

/**
 * What axe finds wrong in a page as it is now.
 * @param without ids of rules to leave out.
 * @returns one line for each element: the id of the rule, and the element's HTML.
 */
export const axeFindings = async (
  page: { evaluate: (expression: string) => Promise<unknown> },
  ...without: string[]
): Promise<string[]> => (await page.evaluate(finding('document', 'document', without))) as string[];

/**
 * The same of the posting button and its panel. axe doesn't look into a closed shadow root, so for a
 * content script, and only there, it's made to look open as long as axe runs.
 */
export const axeFindingsInRoot = async (session: {
  inRoot: (expression: string) => Promise<unknown>;
}): Promise<string[]> =>
  (await session.inRoot(`(async () => {
    const { host } = root;
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
    // A part of a page: rules for whole pages don't apply.
    const found = await ${finding('root', '[...root.children]', ['region'])};
    delete host.shadowRoot;
    return found;
  })()`)) as string[];
