/** Every setting, changed by its own control: a posting that's open in another tab follows at once. */
import { CONTACTS, OWNER } from '../fixtures/portfolio.ts';
import { type BoardTab, expect, LINKEDIN, test } from './drivers/board.ts';
import { type BoardSession } from './drivers/board-session.ts';
import type { Driver } from './drivers/driver.ts';

const PHONE = CONTACTS.find(([name]) => name === 'WhatsApp')?.[1] ?? '';
const OPENING = 'For your search, somebody to look at:';

/** A posting that also asks for what the card doesn't have. */
const BODY = LINKEDIN.html.replace(
  '<li>MongoDB or',
  '<li>Kubernetes and Terraform</li><li>MongoDB or',
);

/** A posting in one tab, with the settings in another. */
class SideBySide {
  readonly tab: BoardTab;
  private readonly settings: Driver;

  private constructor(tab: BoardTab, settings: Driver) {
    this.tab = tab;
    this.settings = settings;
  }

  static async open(tab: BoardTab, board: BoardSession): Promise<SideBySide> {
    await tab.open(LINKEDIN.address, { body: BODY });
    await tab.button();
    return new SideBySide(tab, await board.openOwn('/options.html'));
  }

  /** Clicks the control with this label in the settings, and goes back to the posting. */
  async choose(label: string): Promise<void> {
    await this.settings.bringToFront();
    await this.clickLabel(label);
    await this.tab.page.bringToFront();
  }

  async writeOpening(line: string): Promise<void> {
    await this.settings.bringToFront();
    await this.clickLabel('Opening line');
    await this.settings.keyboard.type(line);
    await this.settings.keyboard.press('Enter');
    await this.tab.page.bringToFront();
  }

  private async clickLabel(label: string): Promise<void> {
    const at = await this.settings.evaluate((name: string) => {
      const nameOf = (it: Element) => {
        const labelledby = document.getElementById(it.getAttribute('aria-labelledby') ?? '');
        return (it.getAttribute('aria-label') ?? (labelledby ?? it).textContent).trim();
      };
      const control = [...document.querySelectorAll('input, button, label')].find(
        (it) => nameOf(it) === name,
      );
      control?.scrollIntoView({ block: 'center' });
      const { x = 0, y = 0, width = 0, height = 0 } = control?.getBoundingClientRect() ?? {};
      return control && { x: x + width / 2, y: y + height / 2 };
    }, label);
    if (!at) throw new Error(`The settings have no control "${label}".`);
    await this.settings.mouse.click(at.x, at.y);
  }

  /** What a click on the button copies now, with the panel closed again. */
  async copied(): Promise<string> {
    const text = await this.tab.copiedInPanel();
    await this.tab.pressKeys('Escape');
    return text;
  }

  /** Clicks the button until it copies this: the settings take a moment to arrive. */
  async copies(matcher: (text: string) => boolean, what: string): Promise<void> {
    await expect.poll(async () => matcher(await this.copied()), { message: what }).toBe(true);
  }
}

test('format, length of a note, and opening line', async ({ tab, board }) => {
  const both = await SideBySide.open(tab, board);
  const lengths: number[] = [];
  const isNote = (text: string) =>
    text.startsWith('For your Backend Engineer role') && lengths.push(text.length) > 0;
  expect(await both.copied()).not.toContain('**');
  await both.choose('Markdown');
  await both.copies((it) => it.includes(`**${OWNER.name}**`), 'as Markdown');
  await both.choose('LinkedIn note');
  await both.copies(isNote, 'as a LinkedIn note');
  const short = lengths.at(-1) ?? 0;
  expect(short).toBeLessThanOrEqual(200);
  await both.choose('300 characters');
  await both.copies((it) => isNote(it) && it.length > short, 'longer than before');
  expect(lengths.at(-1)).toBeLessThanOrEqual(300);
  await both.writeOpening(OPENING);
  await both.copies((it) => it.startsWith(OPENING), 'after the opening line');
});

test('phone number, skills not on the card, and the link of the posting', async ({
  tab,
  board,
}) => {
  const both = await SideBySide.open(tab, board);
  await both.choose('ATS note');
  await both.copies((it) => it.includes('Candidate: '), 'as an ATS note');
  const before = await both.copied();
  for (const [label, words] of [
    ['Phone number', PHONE],
    ['Skills not on the card', 'Kubernetes, Terraform'],
    ['The posting’s link', LINKEDIN.address],
  ] as const) {
    const had = before.includes(words);
    await both.choose(label);
    await both.copies((it) => it.includes(words) !== had, label);
  }
});

test('the side, a board that is hidden, and hidden everywhere', async ({ tab, board }) => {
  const both = await SideBySide.open(tab, board);
  await both.choose('Left edge');
  await expect.poll(async () => (await tab.button()).x).toBe(16);
  await both.choose('Right edge');
  await expect.poll(async () => (await tab.button()).x).toBeGreaterThan(800);
  for (const label of ['LinkedIn', 'Hide everywhere']) {
    await both.choose(label);
    await tab.noButton();
    await both.choose(label);
    await tab.button();
  }
});
