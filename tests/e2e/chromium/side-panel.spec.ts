import { expect, test } from '../drivers/card.ts';
import { playwrightPage } from '../drivers/chromium.ts';

test('"Open in side panel" opens the reader in the side panel', async ({ card }) => {
  await card.open();
  const page = playwrightPage(card.page);
  const cdp = await page.context().newCDPSession(page);
  const panels = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(({ url }) => url.endsWith('/reader.html?side-panel')).length;
  };
  expect(await panels()).toBe(0);
  await card.click('button', 'More');
  await card.click('menuitem', 'Open in side panel');
  await expect.poll(panels).toBe(1);
});
