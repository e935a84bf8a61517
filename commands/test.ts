/**
 * `npm test`: every check, in this order, with one line at the end that counts them all. `npm run check` is
 * the same without the parts that need a browser, `npm run test:long` with ten times the random cases.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, ensureBrowser, ensureWindow } from './browsers.ts';

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-results');

type Count = { passed: number; failed: number };
/** What a step counted, and what it has left to say. */
type Result = Count & { said?: string };
type Step = {
  name: string;
  run: () => Result | Promise<Result>;
  /** A step that runs at the same time, and says all it has to say after this one. */
  beside?: Step;
};

/** What tests/cases.ts reads. */
const env = { ...process.env, ...(process.argv.includes('--long') && { LONG: '1' }) };

/** Runs a tool from node_modules with this very Node. @returns whether it succeeded */
const tool = (path: string, ...args: string[]) =>
  new Promise<boolean>((resolve) => {
    const command = [join(ROOT, 'node_modules', path), ...args];
    spawn(process.execPath, command, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] })
      .once('error', () => {
        resolve(false);
      })
      .once('close', (status) => {
        resolve(status === 0);
      });
  });

/** Runs a tool beside others. @returns whether it succeeded, and all that it said */
const toolBeside = (path: string, ...args: string[]) =>
  new Promise<{ ended: boolean; said: string }>((resolve) => {
    const command = [join(ROOT, 'node_modules', path), ...args];
    const options = { cwd: ROOT, env, maxBuffer: Infinity };
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ ended: error === null, said: stdout + stderr || (error?.message ?? '') });
    });
  });

/**
 * Tools that give one answer each, which counts as one check. None of them can use two cores, so they run at
 * the same time.
 */
const checks = (name: string, tools: Record<string, [path: string, ...args: string[]]>): Step => ({
  name,
  run: async () => {
    const answers = await Promise.all(
      Object.entries(tools).map(async ([tool, command]) => {
        const { ended, said } = await toolBeside(...command);
        return { ended, said: `${said}${tool}: ${ended ? 'passed' : 'FAILED'}` };
      }),
    );
    const passed = answers.filter(({ ended }) => ended).length;
    const said = answers.map((answer) => answer.said).join('\n');
    return { passed, failed: answers.length - passed, said };
  },
});

/**
 * A runner's own count of its tests, from its JSON report. A runner that failed without a failed
 * test, or ran none, counts as one failure.
 */
function runner(
  name: string,
  report: string,
  read: (json: never) => Count,
  ...command: string[]
): Step {
  return {
    name,
    run: async () => {
      const file = join(RESULTS, report);
      rmSync(file, { force: true });
      const [path = '', ...args] = command;
      const ended = await tool(path, ...args);
      const count = existsSync(file)
        ? read(JSON.parse(readFileSync(file, 'utf8')) as never)
        : { passed: 0, failed: 0 };
      const honest = count.passed > 0 && ended === (count.failed === 0);
      return honest ? count : { ...count, failed: Math.max(1, count.failed) };
    },
  };
}

type VitestReport = { numPassedTests: number; numTotalTests: number };
const vitest = (name: string, ...projects: string[]) => {
  const report = `${projects.join('-')}.json`;
  return runner(
    name,
    report,
    // Whatever didn't pass has failed: nothing here is skipped.
    (json: VitestReport) => ({
      passed: json.numPassedTests,
      failed: json.numTotalTests - json.numPassedTests,
    }),
    ...['vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${report}`],
  );
};

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** A step of the project itself. Each part counts as one check, which fails if it throws. */
const steady = (name: string, ...parts: (() => string)[]): Step => ({
  name,
  run: () => {
    const count = { passed: 0, failed: 0 };
    for (const part of parts) {
      try {
        console.log(part());
        count.passed++;
      } catch (error) {
        console.error((error as Error).message);
        count.failed++;
      }
    }
    return count;
  },
});

const withoutBrowser: Step[] = [
  // The others need what it writes.
  checks('generated types', { 'WXT types': ['wxt/bin/wxt.mjs', 'prepare', '--level', 'error'] }),
  {
    ...vitest('unit and component tests', 'unit', 'components'),
    beside: checks('format, types, lint and unused code', {
      format: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
      types: ['typescript/bin/tsc', '--noEmit'],
      lint: ['eslint/bin/eslint.js', '--max-warnings', '0', '.'],
      'unused code': ['knip/bin/knip.js'],
    }),
  },
  steady(
    'build',
    () => buildExtension('chromium'),
    () => buildExtension('firefox'),
  ),
  vitest('build checks', 'build'),
];

const withBrowser: Step[] = [
  steady(
    'browsers',
    () => ensureBrowser('chromium'),
    () => ensureBrowser('firefox'),
    () => {
      const missing = ensureWindow();
      return missing === undefined
        ? 'Keys and menus are tested with real input, in a window under Xvfb.'
        : `Without Xvfb and xdotool, keys and menus are tested only through their handlers. ${missing}`;
    },
  ),
  runner(
    'end-to-end tests in Chromium and Firefox',
    'e2e.json',
    ({ stats }: PlaywrightReport) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    }),
    ...['@playwright/test/cli.js', 'test', '-c', 'tests/playwright.config.ts'],
  ),
];

const steps = process.argv.includes('--no-browser')
  ? withoutBrowser
  : [...withoutBrowser, ...withBrowser];

mkdirSync(RESULTS, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
const failed: string[] = [];

/** Runs a step. @returns its result, and how many seconds it took */
async function timed({ run }: Step): Promise<Result & { seconds: number }> {
  const start = performance.now();
  const result = await run();
  return { ...result, seconds: (performance.now() - start) / 1000 };
}

/** Runs a step, or waits for one that runs already, and adds what it counted. */
async function take(step: Step, running?: ReturnType<typeof timed>): Promise<void> {
  const { name } = step;
  console.log(`\n── ${name}`);
  const { passed, failed: wrong, said, seconds } = await (running ?? timed(step));
  if (said !== undefined) console.log(said);
  total.passed += passed;
  total.failed += wrong;
  if (wrong > 0) failed.push(name);
  console.log(`── ${name}: ${wrong === 0 ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)`);
}

for (const step of steps) {
  const { beside } = step;
  const running = beside && timed(beside);
  await take(step);
  if (beside) await take(beside, running);
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
