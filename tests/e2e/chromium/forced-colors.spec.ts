/** Forced colours remove backgrounds: whatever speaks by its look keeps an edge or a fill. */
import type { Page } from 'puppeteer-core';
import { axeFindings } from '../drivers/axe.ts';
import { popupPage } from '../drivers/chromium.ts';
import { expect, test } from '../drivers/toolbar.ts';
import { OWN_SITE, POSTING, says } from '../drivers/toolbar-cases.ts';

/** What has an edge or a fill of its own, by its selector. */
const BOXES =
  '.primary-button, .bordered-button, .quick-button, .match-strip, .search-field, .segment, [role=menu], [aria-selected=true], textarea';

/** Which of them, and which marks, can't be told from their background: their HTML. */
const unseen = (page: Page) =>
  page.evaluate((boxes) => {
    const canvas = document.createElement('canvas').getContext('2d');
    /** Relative luminance after WCAG, of a colour on white; undefined where nothing is drawn. */
    const lightOf = (color: string) => {
      if (!canvas || /^none$|^rgba\(.*, 0\)$/.test(color)) return undefined;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((it) =>
        it <= 10 ? it / 3294.6 : ((it / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    /** The same for an element's background. */
    const groundOf = (it: Element | null): number =>
      it ? (lightOf(getComputedStyle(it).backgroundColor) ?? groundOf(it.parentElement)) : 1;
    const isSeen = (color: string, on: Element | null) => {
      const light = lightOf(color);
      if (light === undefined) return false;
      const [low = 0, high = 0] = [light, groundOf(on)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05) >= 3;
    };
    const isBoxSeen = (it: Element) => {
      const style = getComputedStyle(it);
      const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
        (side) =>
          parseFloat(style[`border${side}Width`]) > 0 &&
          isSeen(style[`border${side}Color`], it.parentElement),
      );
      return edges.length > 0 || isSeen(style.backgroundColor, it.parentElement);
    };
    const isMarkSeen = (svg: Element) =>
      [...svg.querySelectorAll('*')].some((it) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(it);
        return isSeen(fill, svg) || (parseFloat(strokeWidth) > 0 && isSeen(stroke, svg));
      });
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility());
    const found = { boxes: shown(boxes), marks: shown('svg:not([role=img])') };
    return {
      boxes: found.boxes.length,
      marks: found.marks.length,
      unseen: [
        ...found.boxes.filter((it) => !isBoxSeen(it)),
        ...found.marks.filter((it) => !isMarkSeen(it)),
      ].map((it) => it.outerHTML.slice(0, 160)),
    };
  }, BOXES);

for (const dark of [false, true]) {
  test(`marks, segments and buttons are seen, and axe finds nothing, ${dark ? 'light on dark' : 'dark on light'}`, async ({
    toolbar,
  }) => {
    await toolbar.open(OWN_SITE, POSTING);
    const popup = await toolbar.click();
    await says(popup, '· Acme Parcels');
    const page = await popupPage(toolbar.page);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      ],
    });
    const check = async (state: string) => {
      const { boxes, marks, unseen: none } = await unseen(page);
      expect(boxes, state).toBeGreaterThan(1);
      expect(marks, state).toBeGreaterThan(1);
      expect(none, state).toEqual([]);
      expect(await axeFindings({ evaluate: popup.run }), state).toEqual([]);
    };
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    for (const tab of ['skills', 'projects', 'contact']) {
      await page.$eval(`#tab-${tab}`, (it) => {
        (it as HTMLElement).click();
      });
      await check(tab);
    }
    await popup.openMenu();
    await check('menu');
    await page.keyboard.press('Escape');
    await page.$eval('#match-strip', (it) => {
      (it as HTMLElement).click();
    });
    await says(popup, 'Must have');
    await check('match');
    await popup.run('localStorage.clear()');
  });
}
