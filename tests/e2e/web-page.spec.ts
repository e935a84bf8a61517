/** The web page to take along, where a browser opens it in a tab of the extension. */
import { filesOf } from '../../content/files/names.ts';
import { content } from '../../content/index.ts';
import { expect, test } from './drivers/card.ts';

const { page: file } = filesOf(content.profile);

for (const dark of [false, true]) {
  test(`it has its style, ${dark ? 'dark' : 'light'}, and axe finds nothing`, async ({ card }) => {
    await card.session.setMedia({ width: 900, height: 700, dark });
    await card.session.load(file.path);
    const { width, ground } = await card.page.evaluate(() => ({
      width: document.body.clientWidth,
      ground: getComputedStyle(document.body).backgroundColor,
    }));
    // 44rem and its padding, the style's own measure.
    expect(width).toBe(44 * 16 + 40);
    expect(ground === 'rgb(20, 24, 27)').toBe(dark);
    expect(await card.axe()).toEqual([]);
  });
}
