/** Pressing a control that changes a stored setting, which may ask for a second press. */
import { REST_MS } from '../../../components/posting-button/really-seen.ts';
import { type BoardTab, expect } from './board.ts';

const QUESTION = 'Click again to hide';

/** What the panel says once it has taken a press: that it's hidden, or its question. */
export async function afterPress(tab: BoardTab): Promise<'hidden' | 'asked'> {
  const says = async () => {
    const { text } = await tab.session.shown();
    return text.includes('Undo') ? 'hidden' : text.includes(QUESTION) ? 'asked' : 'neither';
  };
  let said = 'neither';
  await expect
    .poll(async () => (said = await says()), { message: 'the press is taken' })
    .not.toBe('neither');
  return said as 'hidden' | 'asked';
}

/** Lets the page's own clock, by which the panel counts, pass the time that a control must be at rest. */
export const rest = (tab: BoardTab): Promise<unknown> =>
  tab.page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${2 * REST_MS}))`);

/** Presses a key on a hide control, and once more where it asks. */
export async function pressSeen(tab: BoardTab, key: string): Promise<void> {
  await tab.pressKeys(key);
  if ((await afterPress(tab)) === 'hidden') return;
  await rest(tab);
  await tab.pressKeys(key);
  await expect.poll(() => afterPress(tab)).toBe('hidden');
}

/** Clicks the control of a name where it is. */
export async function clickControl(tab: BoardTab, name: string): Promise<void> {
  const { controls } = await tab.session.shown();
  const control = controls.find((it) => it.name === name);
  if (!control) throw new Error(`There's no control "${name}", only ${JSON.stringify(controls)}.`);
  await tab.page.mouse.click(control.x, control.y);
}
