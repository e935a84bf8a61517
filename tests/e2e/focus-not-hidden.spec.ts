/** The focused control is never hidden: on the full page, and in the popup's match. */
import { test as cardTest } from './drivers/card.ts';
import { walkStops } from './drivers/focus-walk.ts';
import { test as toolbarTest } from './drivers/toolbar.ts';
import { OWN_SITE, POSTING, says } from './drivers/toolbar-cases.ts';

const setTextSize = (size: string) => `document.documentElement.style.fontSize = '${size}'`;

for (const [name, width, size] of [
  ['1200 px', 1200, '100%'],
  ['340 px', 340, '100%'],
  ['200 % text', 400, '200%'],
] as const) {
  cardTest(
    `no stop of the full page is hidden, in both directions, at ${name}`,
    async ({ card }) => {
      await card.open({ width, height: 700 }, '/reader.html');
      await card.page.evaluate(setTextSize(size));
      const page = {
        run: (expression: string) => card.page.evaluate(expression),
        key: (keys: string) => card.press(keys),
      };
      await walkStops(page, name);
    },
  );
}

for (const [name, width, size] of [
  ['340 px', '340px', '100%'],
  ['200 % text', '400px', '200%'],
] as const) {
  toolbarTest(
    `no stop of the match is hidden, in both directions, at ${name}`,
    async ({ toolbar }) => {
      await toolbar.open(OWN_SITE, POSTING);
      const popup = await toolbar.click();
      await says(popup, '· Acme Parcels');
      await popup.run(`document.querySelector('#match-strip').click()`);
      await says(popup, 'Must have');
      await popup.run(`document.body.style.width = '${width}'`);
      await popup.run(setTextSize(size));
      await popup.run(`document.querySelector('.ask-row button').click()`);
      await walkStops(popup, name);
      await popup.run('localStorage.clear()');
    },
  );
}
