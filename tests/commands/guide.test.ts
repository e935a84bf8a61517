import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = 'tests/fixtures/boards/linkedin';

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['commands/guide.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run guide', () => {
  test('prints the guide for a saved page as Markdown', () => {
    const { status, stdout } = run(
      `${PAGES}/posting.html`,
      '--url',
      'https://www.linkedin.com/jobs/view/1',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Interview guide\n\nBackend Engineer, Acme Parcels\n/);
    expect(stdout.match(/^## \d\. /gm)?.length).toBeGreaterThanOrEqual(5);
  });

  test('says why there is no posting, and exits with 1', () => {
    const { status, stdout, stderr } = run(
      `${PAGES}/other.html`,
      '--url',
      'https://www.linkedin.com/jobs/',
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^No job posting found here: /);
  });

  test('a wrong command line is a sentence on stderr, and exits with 2', () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run --silent guide -- FILE.html --url');
  });
});
