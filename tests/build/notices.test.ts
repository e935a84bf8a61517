import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledPackages, noticesOf } from '../../commands/notices/text.ts';
import { packageOf, packagesOfCss } from '../../modules/bundled-packages.ts';
import { built, TARGETS } from './built.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = 'third-party-notices.txt';
const notices = readFileSync(join(ROOT, 'public', FILE), 'utf8');

test('the notices are what "npm run notices" makes of the packages in both builds', () => {
  expect(notices).toBe(noticesOf(TARGETS.flatMap(bundledPackages)));
});

describe.each(TARGETS)('%s', (target) => {
  test('contains the notices', () => {
    expect(built(target).find(({ path }) => path === FILE)?.text).toBe(notices);
  });

  test('has a notice for each package in it', () => {
    const packages = bundledPackages(target).map((place) => place.replace(/^.*node_modules\//, ''));
    // The three that bundle.test.ts looks for in the scripts.
    expect(packages).toEqual(expect.arrayContaining(['preact', 'webextension-polyfill', 'zod']));
    for (const name of packages) expect(notices).toContain(`\n${name} `);
  });
});

test('adding or removing a package makes the notices stale', () => {
  const places = [...new Set(TARGETS.flatMap(bundledPackages))];
  expect(noticesOf([...places, 'node_modules/axe-core'])).not.toBe(notices);
  for (const gone of places) {
    expect(noticesOf(places.filter((it) => it !== gone)), gone).not.toBe(notices);
  }
});

test.each([
  ['/home/x/node_modules/preact/dist/preact.mjs', 'node_modules/preact'],
  ['C:\\x\\node_modules\\@wxt-dev\\browser\\src\\index.mjs', 'node_modules/@wxt-dev/browser'],
  ['/x/node_modules/a/node_modules/@b/c/d.js?used', 'node_modules/a/node_modules/@b/c'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ['\0virtual:wxt-plugins', 'node_modules/wxt'],
  ['\0virtual:candidate', undefined],
  ['/home/x/components/Card.tsx', undefined],
])('%j comes from %s', (id, place) => {
  expect(packageOf(id)).toBe(place);
});

test('a module of unknown origin stops the build', () => {
  expect(() => packageOf('\0strange/helper.js')).toThrow('add it to WRITTEN_BY');
});

test('the packages that a style sheet imports are found through its own files', () => {
  const card = join(ROOT, 'components/kit/theme.css');
  expect(packagesOfCss(card, readFileSync(card, 'utf8'))).toContain('node_modules/tailwindcss');
  expect(packagesOfCss(join(ROOT, 'x.css'), "@import './components/kit/theme.css';")).toContain(
    'node_modules/tailwindcss',
  );
  expect(packagesOfCss('x.css', "@import '@a/b/c.css' layer(x);")).toEqual(['node_modules/@a/b']);
});
