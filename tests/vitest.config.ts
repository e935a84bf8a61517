import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { figuresPlugin } from '../modules/figures/index.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'] },
      },
      {
        extends: true,
        plugins: [preact(), figuresPlugin()],
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
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
