import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const RUN = `(async () => {
  if (!globalThis.axe) { ${AXE} }
  const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(RULES)} });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
})()`;

/**
 * What axe finds wrong in a page as it is now.
 * @returns one line for each element: the id of the rule, and the element's HTML.
 */
export const axeFindings = async (page: {
  evaluate: (expression: string) => Promise<unknown>;
}): Promise<string[]> => (await page.evaluate(RUN)) as string[];
