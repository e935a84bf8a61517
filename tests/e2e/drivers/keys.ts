import type { Driver } from './driver.ts';

/** Presses keys one after another, each with the modifiers before it: "Tab", "Shift+Tab". */
export async function pressKeys({ keyboard }: Pick<Driver, 'keyboard'>, ...keys: string[]) {
  for (const combination of keys) {
    const [key = '', ...modifiers] = combination.split('+').reverse();
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(key);
    for (const modifier of modifiers) await keyboard.up(modifier);
  }
}
