import { content } from '../../content/index.ts';
import { CONTACTS, OWNER, PROJECT_LINKS } from '../fixtures/portfolio.ts';
import { expect, test } from './drivers/card.ts';

test('every contact is copied exactly, and confirmed', async ({ card }) => {
  await card.open();
  await card.click('tab', 'Contact');
  for (const [name, value] of CONTACTS) {
    await card.click('button', `Copy ${name}`);
    await expect.poll(() => card.status()).toBe(`Copied ${name}`);
    expect(await card.clipboard(), name).toEqual({ text: value, html: undefined });
  }
  expect(CONTACTS).toHaveLength(content.contact.links.length);
});

test('every project link is copied exactly, with the project closed and open', async ({ card }) => {
  await card.open();
  await card.click('tab', 'Projects');
  for (const opened of [false, true]) {
    for (const [project, name, value] of PROJECT_LINKS) {
      await card.click('button', `Copy ${name} link`, project);
      await expect.poll(async () => (await card.clipboard()).text).toBe(value);
      expect((await card.clipboard()).html).toBeUndefined();
    }
    if (!opened) {
      await card.page.evaluate(() => {
        document.querySelectorAll<HTMLElement>('article')[1]?.querySelector('button')?.click();
      });
    }
  }
});

test('the profile is copied as text and as html in one go', async ({ card }) => {
  await card.open();
  await card.click('button', 'Copy profile');
  await expect.poll(() => card.status()).toBe('Copied profile');
  const { text, html } = await card.clipboard();
  expect(text.replaceAll('\r\n', '\n')).toBe(OWNER.profile);
  expect(html).toContain(`<b>${OWNER.name}</b>`);
  expect(html).toContain(`href="mailto:${OWNER.email}"`);
});

test('the list of skills is copied as text', async ({ card }) => {
  await card.open();
  await card.click('button', 'Copy list of skills');
  await expect.poll(() => card.status()).toBe('Copied skills');
  const { text } = await card.clipboard();
  expect(text).not.toContain('\n');
  expect(text.startsWith(OWNER.skills.first)).toBe(true);
  expect(text.endsWith(OWNER.skills.last)).toBe(true);
});

test('saying "Copied" moves no neighbour', async ({ card }) => {
  await card.open();
  const boxes = (selector: string) =>
    card.page.evaluate(
      (query: string) =>
        [...document.querySelectorAll(query)].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        }),
      selector,
    );
  for (const [tab, button, within, said] of [
    ['Contact', 'Copy email', undefined, 'email'],
    ['Projects', 'Copy source link', PROJECT_LINKS[1]?.[0], 'source link'],
    ['Skills', 'Copy list of skills', undefined, 'skills'],
    ['Skills', 'Copy profile', undefined, 'profile'],
  ] as const) {
    await card.click('tab', tab);
    const before = await boxes('button, .icon-button, li, article, h2, label');
    await card.click('button', button, within);
    await expect.poll(() => card.status()).toMatch(new RegExp(`Copied .*${said}`, 'i'));
    expect(await boxes('button, .icon-button, li, article, h2, label'), button).toEqual(before);
  }
});

test('a browser that refuses both ways gets the text, selected, and what to do', async ({
  card,
}) => {
  await card.open();
  await card.page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    Object.assign(document, { execCommand: () => false });
  });
  await card.click('tab', 'Contact');
  await card.click('button', 'Copy email');
  await expect.poll(() => card.text()).toContain('Not copied');
  expect(await card.text()).toMatch(/Not copied\. Press (Ctrl\+|⌘)C now\./);
  expect(await card.page.evaluate(() => getSelection()?.toString())).toBe(OWNER.email);
  await card.click('button', 'Close');
  await expect.poll(() => card.text()).not.toContain('Not copied. Press');
});

test('where the first way is refused, the second copies both types', async ({ card }) => {
  await card.open();
  await card.page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    navigator.clipboard.write = refuse;
    navigator.clipboard.writeText = refuse;
  });
  await card.click('button', 'Copy profile');
  await expect.poll(() => card.status()).toBe('Copied profile');
  const { text, html } = await card.clipboard();
  expect(text).toContain(OWNER.headline);
  expect(html).toContain(`<b>${OWNER.name}</b>`);
});
