import { expect, test } from 'vitest';
import { loadMemory, REMEMBER_MS, saveMemory } from '../../browser/memory.ts';

const memory = (initial: Record<string, string> = {}) => {
  const items = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    items,
  };
};

test('remembers for an hour, and no longer', () => {
  const store = memory();
  saveMemory('k', { tab: 'contact' }, 1000, store);
  expect(loadMemory('k', 1000 + REMEMBER_MS - 1, store)).toEqual({ tab: 'contact' });
  expect(loadMemory('k', 1000 + REMEMBER_MS, store)).toBeUndefined();
  expect(store.items.size).toBe(0);
});

test.each(['', '{', 'null', '1', '[]', '{"at":"soon"}', '{"at":99999999,"value":1}'])(
  'forgets a stored %j',
  (stored) => {
    expect(loadMemory('k', 5000, memory({ k: stored }))).toBeUndefined();
  },
);

test('survives a store that throws', () => {
  const broken = {
    getItem: () => {
      throw new Error('blocked');
    },
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => undefined,
  };
  expect(loadMemory('k', 0, broken)).toBeUndefined();
  expect(() => {
    saveMemory('k', 1, 0, broken);
  }).not.toThrow();
});
