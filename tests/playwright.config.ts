import { defineConfig } from '@playwright/test';

/** The built extension in two real browsers. No retries: a test that fails once has found something. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // These only end what hangs: no step takes this long, however busy the machine.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', testIgnore: '**/firefox/**' },
    { name: 'firefox', testIgnore: '**/chromium/**' },
  ],
});
