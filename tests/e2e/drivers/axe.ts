import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong in a page as it is now.
 * @param without ids of rules to leave out.
 * @returns one line for each element: the id of the rule, and the element's HTML.
 */
export async function axeFindings(
  page: { evaluate: (expression: string) => Promise<unknown> },
  ...without: string[]
): Promise<string[]> {
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const findings = await page.evaluate(`(async () => {
    if (!globalThis.axe) { ${AXE} }
    const { violations } = await axe.run(document, ${JSON.stringify({ runOnly: RULES, rules })});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  })()`);
  return findings as string[];
}
