import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = 'tests/fixtures/boards';

const posting = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['commands/posting.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run posting', () => {
  test('prints the posting of a saved page', () => {
    const { status, stdout } = posting(
      `${PAGES}/linkedin/posting.html`,
      '--url',
      'https://www.linkedin.com/jobs/view/1',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      posting: { title: 'Backend Engineer', company: 'Acme Parcels' },
    });
  });

  test('says why it found no posting, and exits with 1', () => {
    const { status, stdout } = posting(
      `${PAGES}/linkedin/other.html`,
      '--url',
      'https://www.linkedin.com/jobs/',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      posting: null,
      explanation: expect.stringMatching(/^No job posting found here: /) as string,
    });
  });

  test.each([
    ['no file', [], /^Name one saved page\./],
    [
      'a file that is not there',
      ['nowhere.html', '--url', 'https://a.example'],
      /^Can't read the file nowhere\.html\./,
    ],
    ['no address', [`${PAGES}/linkedin/other.html`], /^"" isn't the address of a web page\./],
    [
      'a bad address',
      [`${PAGES}/linkedin/other.html`, '--url', 'javascript:1'],
      /^"javascript:1" isn't the address/,
    ],
    ['an unknown option', ['--uri', 'x'], /Unknown option '--uri'/],
  ])('%s is a sentence on stderr, and exits with 2', (_, args, sentence) => {
    const { status, stdout, stderr } = posting(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain('Usage: npm run --silent posting -- FILE.html --url');
  });
});
