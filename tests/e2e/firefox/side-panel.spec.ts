import { expect, test } from '../drivers/card.ts';

type Sidebar = {
  browser: {
    sidebarAction: { isOpen: (details: object) => Promise<boolean>; close: () => Promise<void> };
  };
};

const isOpen = () => (globalThis as unknown as Sidebar).browser.sidebarAction.isOpen({});

test('"Open in side panel" opens the sidebar, which does not open by itself', async ({ card }) => {
  await card.open();
  expect(await card.page.evaluate(isOpen)).toBe(false);
  await card.click('button', 'More');
  await card.click('menuitem', 'Open in side panel');
  await expect.poll(() => card.page.evaluate(isOpen)).toBe(true);
  // The tests that follow want the focus back; only the user's own click may close it.
  await card.page.evaluate(() => {
    const { sidebarAction } = (globalThis as unknown as Sidebar).browser;
    document.addEventListener('click', () => void sidebarAction.close(), { once: true });
  });
  await card.click('tab', 'Skills');
  await expect.poll(() => card.page.evaluate(isOpen)).toBe(false);
});
