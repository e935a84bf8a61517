import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { figuresPlugin } from '../modules/figures/index.ts';

/** In milliseconds; ten times the cases take ten times as long. */
const HANGS = 30 * 60_000 * (process.env['LONG'] === '1' ? 10 : 1);

const setup = (file: string) => new URL(`setup/${file}`, import.meta.url).pathname;

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Vitest leaves one core free, which on a machine with two is half of them.
    maxWorkers: '100%',
    pool: 'threads',
    // No limit that the work itself can reach, however busy the machine: these only end what hangs.
    testTimeout: HANGS,
    hookTimeout: HANGS,
    projects: [
      {
        extends: true,
        resolve: {
          // What only the build can make, for tests that start an entrypoint.
          alias: {
            '#imports': setup('imports.ts'),
            'virtual:button-monogram': setup('button-monogram.ts'),
            'virtual:guide-facts': setup('guide-facts.ts'),
            'virtual:match-card': setup('match-card.ts'),
            'virtual:snippet-profile': setup('snippet-profile.ts'),
          },
        },
        test: {
          name: 'unit',
          include: [
            'tests/*.test.ts',
            'tests/{browser,commands,content,entrypoints,jobs,modules,settings}/**/*.test.ts',
          ],
          globalSetup: ['tests/setup/seed.ts'],
        },
      },
      {
        extends: true,
        plugins: [preact(), figuresPlugin()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'jsdom',
          // A thread makes jsdom once for all its files, which saves half of the time.
          pool: 'vmThreads',
          setupFiles: ['tests/setup/component.ts'],
        },
      },
      {
        extends: true,
        // Checks what `npm run build` has written.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'] },
      },
    ],
  },
});
