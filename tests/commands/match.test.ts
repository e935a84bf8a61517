import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = 'tests/fixtures/boards';

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['commands/match.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run match', () => {
  test('prints what a saved page asks, and what the card shows of it', () => {
    const { status, stdout } = run(
      `${PAGES}/linkedin/posting.html`,
      '--url',
      'https://www.linkedin.com/jobs/view/1',
    );
    expect(status).toBe(0);
    const { outcome, counts, asks, also, ...rest } = JSON.parse(stdout) as Record<string, unknown>;
    expect(outcome).toBe('asks');
    expect(Object.keys(counts as object)).toEqual(['asked', 'shown', 'listed', 'close', 'absent']);
    expect(Object.keys((asks as object[])[0] ?? {})).toEqual([
      ...['skills', 'tier', 'state', 'by', 'evidence', 'sentence', 'title'],
    ]);
    expect(also).toEqual(expect.any(Array));
    expect(rest).toEqual({});
  });

  test('says why there is no posting, and exits with 1', () => {
    const { status, stdout, stderr } = run(
      `${PAGES}/linkedin/other.html`,
      '--url',
      'https://www.linkedin.com/jobs/',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'no-text', asks: [], also: [] });
    expect(stderr).toMatch(/^No job posting found here: /);
  });

  test('prints the text to copy in a format instead, its subject first', () => {
    const page = [
      `${PAGES}/linkedin/posting.html`,
      '--url',
      'https://www.linkedin.com/jobs/view/1',
    ];
    const slack = run(...page, '--format', 'slack');
    expect(slack.status).toBe(0);
    expect(slack.stdout).toMatch(/^Masud Rana for /);
    expect(run(...page, '--format', 'email').stdout).toMatch(
      /^Subject: Masud Rana for .*\n\nHello,\n/,
    );
  });

  test.each([
    [
      'a format that does not exist',
      [
        `${PAGES}/linkedin/posting.html`,
        '--url',
        'https://www.linkedin.com/jobs/view/1',
        '--format',
        'fax',
      ],
      /^"fax" isn't a format: use one of slack, email, ats-note, linkedin-note, inmail, markdown\./,
    ],
    ['no file', [], /^Name one saved page or text file\./],
    [
      'a file that is not there',
      ['nowhere.html', '--url', 'https://a.example'],
      /^Can't read the file nowhere\.html\./,
    ],
    ['no address', [`${PAGES}/linkedin/other.html`], /^"" isn't the address of a web page\./],
    ['an option that we do not have', ['--uri', 'x'], /Unknown option '--uri'/],
  ])('%s is a sentence on stderr, and exits with 2', (_, args, sentence) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain('Usage: npm run --silent match -- FILE.html --url');
  });
});
