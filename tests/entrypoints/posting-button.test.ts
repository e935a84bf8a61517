/** The content script as its browser starts it. */
import { afterEach, expect, test, vi } from 'vitest';
import { followPage } from '../../components/posting-button/follow.ts';
import script from '../../entrypoints/posting-button.content/index.ts';

vi.mock(import('../../components/posting-button/follow.ts'), () => ({
  followPage: vi.fn(() => () => Promise.resolve()),
}));

const SETTLED = Symbol.for('settled');

afterEach(() => {
  Reflect.deleteProperty(globalThis, SETTLED);
});

test('it starts once in a page, however often the browser runs it', () => {
  const { main } = script as unknown as { main: () => void };
  main();
  main();
  expect(followPage).toHaveBeenCalledOnce();
});
