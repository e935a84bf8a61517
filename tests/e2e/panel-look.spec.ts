/** The panel on a light, a dark, a narrow and a zoomed page: all of it in the window, by keyboard, and for axe. */
import { axeFindingsInRoot } from './drivers/axe.ts';
import { type BoardTab, expect, LINKEDIN, test } from './drivers/board.ts';
import { hiddenFocus, outside, showMost, walk } from './drivers/panel.ts';

const DARK = LINKEDIN.html.replace(
  '</title>',
  '</title><style>html { background: #14181b; color: #fff }</style>',
);
const UNREAD = '<!doctype html><html lang="en"><title>x</title><p>Nothing here.</p></html>';

const PAGES = {
  'a light page': { body: LINKEDIN.html, media: {} },
  'a dark page': { body: DARK, media: { dark: true } },
  'a page of 360 px': { body: LINKEDIN.html, media: { width: 360 } },
  // Zooming leaves half the pixels of CSS for each side.
  'a page at 200 %': { body: LINKEDIN.html, media: { width: 500, height: 350, scale: 2 } },
} as const;

/** Presses the control whose name begins with these words, wherever it's scrolled to. */
const press = async (tab: BoardTab, beginning: string) => {
  await tab.session.inRoot(`[...root.querySelectorAll('button')]
    .find((it) => (it.getAttribute('aria-label') ?? it.textContent).startsWith(${JSON.stringify(beginning)})).focus()`);
  await tab.pressKeys('Enter');
};

const says = async (tab: BoardTab, text: string) => {
  await expect.poll(async () => (await tab.session.shown()).text).toContain(text);
};

/** How to get to each state from the one before. */
const STATES: [state: string, come: (tab: BoardTab) => Promise<void>][] = [
  ['copied', () => Promise.resolve()],
  [
    'edited, with a subject',
    async (tab) => {
      await press(tab, 'Email');
      await says(tab, 'Copied as Email');
      await tab.session.inRoot(`root.querySelector('textarea').focus()`);
      await tab.page.keyboard.type('Hello. ');
      await says(tab, 'Edited after copying');
    },
  ],
  [
    'the list',
    async (tab) => {
      await press(tab, 'Shows');
      await says(tab, 'Must have');
    },
  ],
  [
    'the menu',
    async (tab) => {
      await press(tab, 'Back');
      await says(tab, 'Copied as Email');
      await press(tab, 'More');
      await says(tab, 'Hide everywhere');
    },
  ],
];

for (const [name, { body, media }] of Object.entries(PAGES)) {
  test(`on ${name} every state is in the window, reached by keyboard, and right for axe`, async ({
    tab,
  }) => {
    await tab.session.setMedia(media);
    try {
      await tab.open(LINKEDIN.address, { body });
      await tab.copiedInPanel();
      for (const [state, come] of STATES) {
        await come(tab);
        expect(await outside(tab), state).toEqual([]);
        expect(await axeFindingsInRoot(tab.session), state).toEqual([]);
        if (state !== 'the menu') await walk(tab, state);
      }
      await tab.open(LINKEDIN.address, { body: UNREAD });
      await tab.copiedInPanel();
      for (const state of ['could not read', 'the box for a text']) {
        if (state !== 'could not read') {
          await press(tab, 'Paste the job text');
          await says(tab, 'Copy for this job');
        }
        expect(await outside(tab), state).toEqual([]);
        expect(await axeFindingsInRoot(tab.session), state).toEqual([]);
        await walk(tab, state);
      }
    } finally {
      await tab.session.setMedia({});
    }
  });
}

test('a control of which three quarters are in view comes into view when it gets the focus', async ({
  tab,
}) => {
  await tab.session.setMedia(PAGES['a page at 200 %'].media);
  try {
    await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
    await tab.copiedInPanel();
    expect(await showMost(tab, 'Hide here')).toBe('Hide here is covered');
    await tab.pressKeys('Tab');
    await expect.poll(() => hiddenFocus(tab)).toEqual(['Hide here', '']);
  } finally {
    await tab.session.setMedia({});
  }
});
