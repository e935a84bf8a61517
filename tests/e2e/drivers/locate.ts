/** A control by its role and its name; `within` narrows the search to an article by its name. */
export type Target = { role: string; name: string; within?: string };

/** Scrolls to a control and returns its middle; null if there's none. Runs in the page. */
export const locate = ({ role, name, within }: Target): { x: number; y: number } | null => {
  const selectors: Record<string, string> = {
    button: 'button',
    link: 'a[href]',
    tab: '[role=tab]',
    menuitem: '[role=menuitem]',
    searchbox: 'input[type=search]',
  };
  const nameOf = (element: Element): string => {
    const labelledby = element.getAttribute('aria-labelledby');
    const label = labelledby
      ? document.getElementById(labelledby)?.textContent
      : (element.getAttribute('aria-label') ?? element.textContent);
    return (label ?? '').replace(/\s+/g, ' ').trim();
  };
  const root = within
    ? [...document.querySelectorAll('article')].find((article) => nameOf(article) === within)
    : document;
  const element = [...(root?.querySelectorAll(selectors[role] ?? 'none') ?? [])].find(
    (it) => nameOf(it) === name || nameOf(it).startsWith(`${name},`),
  );
  if (!element) return null;
  const margin = 100; // Below the sticky bar.
  const before = element.getBoundingClientRect();
  if (before.top < margin && !element.closest('.sticky')) scrollBy(0, before.top - margin - 50);
  if (before.bottom > innerHeight) scrollBy(0, before.bottom - innerHeight + 20);
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
