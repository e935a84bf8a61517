import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { howToGet } from '../../commands/browsers.ts';
import { aptLine, mayInstall, type System } from '../../commands/packages.ts';

const DEBIAN: System = { platform: 'linux', root: false, apt: true, ubuntu: false };
const ROOT: System = { ...DEBIAN, root: true };
const UBUNTU: System = { ...DEBIAN, ubuntu: true };
const FEDORA: System = { ...DEBIAN, apt: false };
const MAC: System = { ...FEDORA, platform: 'darwin' };

describe('a missing browser', () => {
  test('is only installed for root, where there is apt-get', () => {
    expect([DEBIAN, ROOT, UBUNTU, FEDORA, MAC, { ...MAC, root: true }].map(mayInstall)).toEqual([
      ...[false, true, false, false, false, false],
    ]);
  });

  test.each([
    ['chromium', DEBIAN, 'sudo apt-get update && sudo apt-get install -y chromium'],
    ['firefox', DEBIAN, 'sudo apt-get update && sudo apt-get install -y firefox-esr'],
    ['firefox', ROOT, 'then try again: apt-get update && apt-get install -y firefox-esr'],
    ['chromium', UBUNTU, 'npx playwright install --with-deps chromium'],
    ['firefox', UBUNTU, 'https://www.mozilla.org/firefox/'],
    ['chromium', FEDORA, 'npx playwright install chromium'],
    ['chromium', MAC, 'npx playwright install chromium'],
    ['firefox', MAC, 'https://www.mozilla.org/firefox/'],
  ] as const)('%s: one line says how to get it', (name, system, line) => {
    expect(howToGet(name, system)).toContain(line);
  });

  test('two packages are one line', () => {
    expect(aptLine(['xvfb', 'xdotool'], DEBIAN)).toBe(
      'sudo apt-get update && sudo apt-get install -y xvfb xdotool',
    );
  });
});

test('no command calls sudo', () => {
  const folder = join(import.meta.dirname, '../../commands');
  const callers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\(\s*\[?['"`]sudo\b/.test(readFileSync(join(folder, file), 'utf8')));
  expect(callers).toEqual([]);
});
