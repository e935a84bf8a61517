/** The button on a posting: where it is, what it follows, what a click and the keys do. */
import { OWNER } from '../fixtures/portfolio.ts';
import { BoardTab, expect, LINKEDIN, LINKEDIN_LIST, openBoard, test } from './drivers/board.ts';
import { playwrightPage, saidIn } from './drivers/chromium.ts';
import { browserOf } from './drivers/driver.ts';

test('the button is quiet at rest: 40 by 40 at the right edge, half-way down', async ({ tab }) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  expect(await tab.button()).toEqual({
    x: 944 - (await scrollbar(tab)),
    y: 330,
    width: 40,
    height: 40,
  });
  expect(await tab.page.evaluate(() => document.documentElement.lastElementChild?.outerHTML)).toBe(
    '<div></div>',
  );
});

const scrollbar = (tab: { page: { evaluate: (run: () => number) => Promise<number> } }) =>
  tab.page.evaluate(() => innerWidth - document.documentElement.clientWidth);

test('it follows the page: to another posting, away, and back', async ({ tab }) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  expect(await tab.copied()).toContain('Backend Engineer at Acme Parcels');
  await tab.page.evaluate(() => {
    history.pushState(null, '', '/jobs/view/99');
    const [title, company] = document.querySelectorAll('h1, .topcard__org-name-link');
    document.title = 'Acme Rail hiring Data Engineer in Faro | LinkedIn';
    if (title && company) {
      title.textContent = 'Data Engineer';
      company.textContent = 'Acme Rail';
    }
  });
  expect(await tab.copied()).toContain('Data Engineer at Acme Rail');
  await tab.page.evaluate(() => {
    history.pushState(null, '', '/feed/');
  });
  await tab.noButton();
  await tab.page.evaluate(() => {
    history.back();
  });
  await tab.button();
  expect((await tab.look()).children).toBe(3);
});

test('it survives a new body, and comes back three times where a page removes it', async ({
  tab,
}) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.button();
  await tab.page.evaluate(() => {
    const body = document.createElement('body');
    const heading = document.createElement('h1');
    heading.className = 'topcard__title';
    heading.textContent = 'Backend Engineer';
    body.append(heading);
    document.body.replaceWith(body);
  });
  expect(await tab.copied()).toContain('Backend Engineer');
  const remove = () => {
    document.documentElement.lastElementChild?.remove();
  };
  for (let time = 0; time < 3; time++) {
    await tab.page.evaluate(remove);
    await tab.button();
  }
  await tab.page.evaluate(remove);
  await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect((await tab.look()).box).toBeNull();
});

test('back and forward: one button that copies', async ({ tab }) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.button();
  await tab.open(LINKEDIN_LIST.address, { body: LINKEDIN_LIST.html });
  await tab.noButton();
  tab.session.serve(() => ({ body: LINKEDIN.html }));
  // Not by the driver: a page restored from memory never reports that it has loaded.
  await tab.page.evaluate(() => {
    history.back();
  });
  expect(await tab.copied()).toContain('Acme Parcels');
  expect((await tab.look()).children).toBe(3);
  await tab.session.renew();
});

test('on a page that can’t be read, the button says so and copies the general profile; selected text helps', async ({
  tab,
}) => {
  await tab.open(LINKEDIN.address, {
    body: '<!doctype html><title>x</title><p id="text">Queue Engineer<br>Node.js and queues, at Acme</p>',
  });
  await tab.button();
  await tab.page.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('text') ?? document.body);
  });
  const general = await tab.copiedInPanel();
  expect(general.split(/\r?\n/)[0]).toBe(OWNER.headline);
  await tab.clear();
  // The focus is on "Copy for the selected text".
  await tab.pressKeys('Enter');
  await expect.poll(() => tab.clipboard()).toContain('for Queue Engineer');
});

test('an arrow key copies a format at once, and the next page remembers it', async ({ tab }) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.copiedInPanel();
  await tab.pressKeys('End');
  await expect.poll(() => tab.clipboard()).toContain(`**${OWNER.name}**`);
  await tab.pressKeys('Escape');
  await tab.settled();
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  expect(await tab.copiedInPanel()).toContain(`**${OWNER.name}**`);
  await tab.pressKeys('ArrowLeft', 'ArrowLeft');
  await expect.poll(() => tab.clipboard()).toMatch(/^For your Backend Engineer role/);
  expect((await tab.clipboard()).length).toBeLessThanOrEqual(200);
});

test('with only the keyboard: reach it, press it, close it; no key reaches the page', async ({
  tab,
}) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.button();
  await tab.clear();
  await tab.page.evaluate(() => {
    (window as { heard?: string[] }).heard = [];
    document.addEventListener('keydown', ({ key }) =>
      (window as { heard?: string[] }).heard?.push(key),
    );
    const last = [...document.querySelectorAll<HTMLElement>('a, button')].at(-1);
    last?.focus();
  });
  await tab.pressKeys('Tab', 'Enter');
  await expect.poll(() => tab.clipboard()).toContain('Acme Parcels');
  await tab.pressKeys('j', 'ArrowRight', 'Escape', 'Enter');
  await expect.poll(() => tab.clipboard()).toContain('Acme Parcels');
  expect(await tab.page.evaluate(() => (window as { heard?: string[] }).heard)).toEqual(['Tab']);
});

test('an update under an open page leaves exactly one button, which copies or says what to do', async ({}, {
  project,
}) => {
  const board = await openBoard(browserOf(project));
  try {
    const tab = new BoardTab(board);
    await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
    await tab.button();
    await board.update();
    // Firefox runs the new version in the open page. Chromium doesn't: there the old one can't reach the background.
    const isFirefox = browserOf(project) === 'firefox';
    const wanted = isFirefox
      ? /^3 .*Acme Parcels/
      : /^3 .*Not copied. Reload this page and try again/;
    const read = async () => {
      const says = isFirefox ? await tab.clipboard() : await saidIn(playwrightPage(tab.page));
      return `${(await tab.look()).children} ${says.replace(/\n/g, ' ')}`;
    };
    await tab.clear();
    await expect
      .poll(
        async () => {
          const now = await read();
          // A second press would close the panel of the first, so it gets time.
          if (!wanted.test(now)) await tab.press();
          return now;
        },
        { intervals: [1000] },
      )
      .toMatch(wanted);
  } finally {
    await board.close();
  }
});
