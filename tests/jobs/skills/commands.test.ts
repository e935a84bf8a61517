import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = 'tests/fixtures/boards/lever/posting.html';
const folder = mkdtempSync(join(tmpdir(), 'skills-'));
const FILE = join(folder, 'posting.txt');
writeFileSync(FILE, 'Backend Engineer\nRequirements\n- 3+ years of Node.js\n- Docker or Podman\n');
writeFileSync(join(folder, 'broken.jsonl'), '{"text": "Docker"}\nnothing\n');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`commands/${command}.ts`, ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('npm run skills', () => {
  test('prints a JSON line for every hit, in order', () => {
    const { status, stdout } = run('skills', FILE);
    expect(status).toBe(0);
    const hits = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(hits).toEqual([
      {
        id: 'nodejs',
        name: 'Node.js',
        start: 44,
        end: 51,
        form: 'Node.js',
        tier: 'must',
        years: 3,
      },
      {
        id: 'docker',
        name: 'Docker',
        start: 54,
        end: 60,
        form: 'Docker',
        tier: 'must',
        years: null,
      },
      {
        id: 'podman',
        name: 'Podman',
        start: 64,
        end: 70,
        form: 'Podman',
        tier: 'must',
        years: null,
      },
    ]);
  });
});

describe('npm run asks', () => {
  test('prints what a text asks for', () => {
    const { status, stdout } = run('asks', FILE);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'asks',
      language: 'en',
      asks: [{ skills: ['nodejs'], tier: 'must', years: 3 }, { skills: ['docker', 'podman'] }],
      also: [],
    });
  });

  test('prints what a saved page asks for', () => {
    const { status, stdout } = run(
      'asks',
      PAGE,
      '--url',
      'https://jobs.lever.co/acme/0a1b2c3d-0000-4000-8000-000000000000',
    );
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'outcome',
      'language',
      'asks',
      'also',
    ]);
  });

  test('says on stderr why a page isn’t a posting, and exits with 1', () => {
    const { status, stdout, stderr } = run(
      'asks',
      'tests/fixtures/boards/linkedin/other.html',
      '--url',
      'https://www.linkedin.com/jobs/',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ outcome: 'no-text', language: null, asks: [], also: [] });
    expect(stderr).toMatch(/^No job posting found here/);
  });
});

describe('npm run eval', () => {
  test('prints what is right, by what was labelled', () => {
    const { status, stdout } = run('eval', 'tests/jobs/skills');
    expect(status).toBe(0);
    expect(stdout).toContain('postings.jsonl, held out');
    expect(stdout).toMatch(/tiers\s+\d+\.\d%/);
  });
});

describe('a wrong command line is a sentence on stderr, and exits with 2', () => {
  test.each([
    ['skills', [], /^Name one text file\./],
    ['skills', ['a.txt', 'b.txt'], /^Name one text file\./],
    ['skills', ['nowhere.txt'], /^Can't read the file nowhere\.txt\./],
    ['skills', ['--all'], /^Unknown option '--all'/],
    ['asks', [], /^Name one saved page or text file\./],
    ['asks', ['nowhere.txt'], /^Can't read the file nowhere\.txt\./],
    ['asks', [PAGE], /^"" isn't the address of a web page\./],
    ['asks', [PAGE, '--url', 'javascript:1'], /^"javascript:1" isn't the address of a web page\./],
    ['asks', [PAGE, '--uri', 'x'], /^Unknown option '--uri'/],
    ['eval', [], /^Name one folder\./],
    ['eval', ['nowhere'], /^Can't read the folder nowhere\./],
    ['eval', ['commands'], /^commands has no labelled texts/],
    ['eval', [folder], /^Line 2 of .*broken\.jsonl isn't a JSON object with a "text"\./],
  ])('%s %j', (command, args, sentence) => {
    const { status, stdout, stderr } = run(command, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain(`Usage: npm run --silent ${command} -- `);
  });
});
