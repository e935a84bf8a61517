import { expect, test, vi } from 'vitest';
import { welcome } from '../../../entrypoints/background/welcome.ts';

const openPage = vi.fn<(path: string) => Promise<void>>(() => Promise.resolve());

test('an installation opens the welcome page', async () => {
  openPage.mockClear();
  await welcome('install', openPage);
  expect(openPage).toHaveBeenCalledExactlyOnceWith('/welcome.html');
});

test.each(['update', 'browser_update'] as const)('%s opens nothing', async (reason) => {
  openPage.mockClear();
  await welcome(reason, openPage);
  expect(openPage).not.toHaveBeenCalled();
});
