import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What a copy doesn't need, or makes itself. */
const LEFT_OUT = ['.git', '.output', 'node_modules', 'test-results'];

/** The result of running a test file: the full names of the tests that failed, and how many ran. */
export type Outcome = { failed: string[]; ran: number };

type VitestReport = {
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
};
type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: { title: string; ok: boolean }[];
};

const specsIn = ({
  suites = [],
  specs = [],
}: PlaywrightSuite): { title: string; ok: boolean }[] => [...specs, ...suites.flatMap(specsIn)];

/** A copy of this checkout in a temporary folder, where faults can be seeded. */
export function makeCopy() {
  const root = mkdtempSync(join(tmpdir(), 'seeded-'));
  cpSync(ROOT, root, {
    recursive: true,
    filter: (from) => dirname(from) !== ROOT || !LEFT_OUT.includes(basename(from)),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');

  const run = (command: string, args: string[]) =>
    spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      // So that git resolves a patch's paths from here, whatever repository the folder is in.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root) },
    });
  const tool = (path: string, ...args: string[]) =>
    run(process.execPath, [join(root, 'node_modules', path), ...args]);
  const report = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, 'test-results', name), 'utf8'));

  /** @throws Error with the end of the tool's output, if it wrote no report */
  const reported = (name: string, start: () => ReturnType<typeof run>): unknown => {
    rmSync(join(root, 'test-results', name), { force: true });
    const { stdout, stderr } = start();
    try {
      return report(name);
    } catch {
      throw new Error(`The test didn't run: ${(stdout + stderr).trim().slice(-600)}`);
    }
  };

  const vitest = (file: string): Outcome => {
    const out = 'seeded.json';
    const { testResults } = reported(out, () =>
      tool(
        'vitest/vitest.mjs',
        ...['run', '--config', 'tests/vitest.config.ts', file, '--reporter=json'],
        `--outputFile.json=test-results/${out}`,
      ),
    ) as VitestReport;
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    return {
      ran: tests.length,
      failed: tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    };
  };

  /** Builds first, since an end-to-end test uses the build. */
  const playwright = (file: string, title: string): Outcome => {
    const project = file.includes('/firefox/') ? 'firefox' : 'chromium';
    const build = project === 'firefox' ? 'firefox' : 'chrome';
    const built = tool('wxt/bin/wxt.mjs', 'build', '-b', build, '--level', 'error');
    if (built.status !== 0) throw new Error(`It can't be built: ${built.stderr.slice(-600)}`);
    const specs = specsIn(
      reported('e2e.json', () =>
        tool(
          '@playwright/test/cli.js',
          ...['test', '-c', 'tests/playwright.config.ts', file, '-g', title, '--project', project],
        ),
      ) as PlaywrightSuite,
    );
    return {
      ran: specs.length,
      failed: specs.filter(({ ok }) => !ok).map((spec) => spec.title),
    };
  };

  return {
    /** Prepares the types that the tests need. */
    prepare: () => tool('wxt/bin/wxt.mjs', 'prepare', '--level', 'error'),
    /** Puts a fault in, or takes it out again. @returns whether the patch applies */
    apply: (patch: string, { back = false } = {}): boolean =>
      run('git', ['apply', ...(back ? ['-R'] : []), patch]).status === 0,
    /** Runs a test file; in an end-to-end file, only the test with this title. */
    test: (file: string, title: string): Outcome =>
      file.endsWith('.spec.ts') ? playwright(file, title) : vitest(file),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
