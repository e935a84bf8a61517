/** The content script as its browser starts it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPage } from '../../components/posting-button/follow.ts';
import script from '../../entrypoints/posting-button.content/index.ts';

vi.mock(import('../../components/posting-button/follow.ts'), () => ({
  followPage: vi.fn(() => () => Promise.resolve()),
}));

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown;

const SETTLED = Symbol.for('settled');
const { main } = script as unknown as { main: () => void };
const addListener = vi.fn<(run: Listener) => void>();

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { onMessage: { addListener } } });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, SETTLED);
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

test('it starts once in a page, however often the browser runs it', () => {
  main();
  main();
  expect(followPage).toHaveBeenCalledOnce();
  expect(addListener).toHaveBeenCalledOnce();
});

test('it answers what its page says when the extension asks, and reads nothing before', () => {
  const read = vi.fn(() => {
    throw new Error('Nobody asked.');
  });
  vi.stubGlobal('document', new Proxy({}, { get: read }));
  vi.stubGlobal('location', { href: 'https://www.linkedin.com/feed/' });
  main();
  expect(read).not.toHaveBeenCalled();
  const answer = vi.fn();
  // Chromium drops a listener's answer that comes in any other way.
  expect(addListener.mock.lastCall?.[0]({ type: 'read' }, {}, answer)).toBe(true);
  expect(answer).toHaveBeenCalledExactlyOnceWith({
    reading: { posting: null, explanation: expect.any(String) as string },
  });
});
