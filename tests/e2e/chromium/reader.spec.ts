/** The full page with preferences that only Chromium lets a test set. */
import { SEARCHES } from '../../fixtures/portfolio.ts';
import { expect, test } from '../drivers/card.ts';
import { playwrightPage } from '../drivers/chromium.ts';

const WIDE = { width: 1200, height: 800 };
const READER = '/reader.html';

test('paper is light, whatever the theme', async ({ card }) => {
  await card.open({ ...WIDE, dark: true }, READER);
  const page = playwrightPage(card.page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.querySelector('h1') ?? document.body).color,
  }));
  await page.emulateMedia({ media: null });
  expect(colours).toEqual({ ground: 'rgba(0, 0, 0, 0)', ink: 'rgb(20, 24, 27)' });
});

test('there’s no motion for people who ask for none', async ({ card }) => {
  const page = playwrightPage(card.page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await card.open(WIDE, READER);
  await card.click('link', SEARCHES.secondProject.name);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((it) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it);
        return `${transitionDuration} ${animationName} ${scrollBehavior}` !== '0s none auto';
      })
      .map((it) => it.outerHTML.slice(0, 80)),
  );
  await page.emulateMedia({ reducedMotion: null });
  expect(moving).toEqual([]);
});

test('with forced colours one entry of the contents is marked, and Copy profile can be read', async ({
  card,
}) => {
  const page = playwrightPage(card.page);
  await page.emulateMedia({ forcedColors: 'active' });
  await card.open(WIDE, READER);
  const { bars, button, paper } = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const copy = document.querySelector('[aria-label="Copy profile"]') ?? document.body;
    const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(
      copy,
    ) as CSSStyleDeclaration & { forcedColorAdjust: string };
    return {
      paper: getComputedStyle(probe).color,
      bars: [...document.querySelectorAll('nav a')].map(
        (it) => getComputedStyle(it).borderLeftColor,
      ),
      button: { color, backgroundColor, forcedColorAdjust },
    };
  });
  await page.emulateMedia({ forcedColors: null });
  expect(bars.filter((colour) => colour !== paper)).toHaveLength(1);
  expect(button.color).not.toBe(button.backgroundColor);
  // Otherwise Chromium puts its own backdrop behind the word, in the word's colour.
  expect(button.forcedColorAdjust).toBe('none');
});
