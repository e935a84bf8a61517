import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { figuresPlugin } from '../modules/figures/plugin.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/*.test.ts',
            'tests/{browser,commands,content,entrypoints,jobs,modules,settings}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        plugins: [preact(), figuresPlugin()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/components/setup.ts'],
        },
      },
      {
        extends: true,
        // Looks at what `npm run build` has written.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
