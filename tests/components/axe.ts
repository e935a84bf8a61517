import axe from 'axe-core';

/**
 * What axe finds wrong in a part of the page: one line for each rule, with the HTML it's about. Contrast
 * needs layout, so it's measured in the real browsers.
 * @param without ids of rules to leave out; a component by itself has no landmarks around it
 */
export async function axeFinds(
  context: Element = document.body,
  without: string[] = ['region'],
): Promise<string[]> {
  const rules = ['color-contrast', ...without].map((id) => [id, { enabled: false }] as const);
  const { violations } = await axe.run(context, { rules: Object.fromEntries(rules) });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
