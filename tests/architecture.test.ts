import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

type Room = {
  /** The rooms it may import from. */
  rooms: string[];
  /** The rooms whose types it may import. */
  types?: string[];
  packages: RegExp;
  /** Ends the sentence that refuses an import. */
  reason: string;
};

/**
 * What each room may import: content ← jobs ← settings ← components ← entrypoints → browser. Values
 * from outside are parsed with zod/mini where they come in; a gate on the built files keeps it out of
 * what a page or the popup loads. A room that isn't listed here may not exist.
 */
const ROOMS: Record<string, Room> = {
  content: {
    rooms: [],
    packages: /^zod$/,
    reason: 'content is only the candidate: code that needs more belongs to jobs/ or components/',
  },
  jobs: {
    rooms: ['content'],
    packages: /^zod\/mini$/,
    reason:
      'jobs is pure given a Document: code that draws belongs to components/, code that needs a browser to browser/',
  },
  settings: {
    rooms: ['jobs'],
    packages: /^zod\/mini$/,
    reason:
      'settings are pure values: how they are stored belongs to browser/, how they look to components/',
  },
  components: {
    rooms: ['content', 'jobs', 'settings'],
    packages: /^preact(\/hooks)?$/,
    reason: 'components get what they need from a browser as props: wire it in entrypoints/',
  },
  browser: {
    rooms: [],
    types: ['content', 'jobs', 'settings'],
    packages: /^webextension-polyfill$/,
    reason:
      'browser knows the card only by its types: code that knows more belongs to entrypoints/ or components/',
  },
  entrypoints: {
    rooms: ['content', 'jobs', 'settings', 'components', 'browser'],
    packages: /^(preact(\/hooks)?|#imports|virtual:.+)$/,
    reason: 'entrypoints only wire the rooms together',
  },
  modules: {
    rooms: ['content', 'jobs'],
    packages: /./,
    reason: 'modules are build steps: what ships belongs elsewhere',
  },
  commands: {
    rooms: ['content', 'jobs'],
    packages: /./,
    reason: 'commands run in Node: what ships belongs elsewhere',
  },
};

type Import = { file: string; from: string; typeOnly: boolean };

const sources = (room: string) =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const importsOf = (path: string): Import[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map(([, type, from = '', dynamic = '']) => ({
    file: relative(ROOT, path),
    from: from || dynamic,
    typeOnly: type !== undefined,
  }));

/** The room that a relative import leads to, or undefined for a package. */
const roomOf = ({ file, from }: Import) =>
  from.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), from)).split('/')[0] : undefined;

/** The sentence that says what is wrong with an import, or undefined. */
function objection(room: string, it: Import): string | undefined {
  const { rooms, types = [], packages, reason } = ROOMS[room] ?? {};
  if (!rooms || !packages || !reason) return `${it.file}: the house has no room called ${room}/`;
  if (it.from.startsWith('node:')) {
    return room === 'modules' || room === 'commands'
      ? undefined
      : `${it.file} imports ${it.from}, but ${reason}.`;
  }
  const target = roomOf(it);
  if (target === undefined) {
    // Types of the browser's API cost no bytes.
    if (it.from === 'webextension-polyfill' && it.typeOnly) return undefined;
    return packages.test(it.from)
      ? undefined
      : `${it.file} imports the package ${it.from}, but ${reason}.`;
  }
  if (target === room || rooms.includes(target)) return undefined;
  if (types.includes(target) && it.typeOnly) return undefined;
  return `${it.file} imports ${it.from}: no arrow leads from ${room} to ${target}, since ${reason}.`;
}

/**
 * The files that need each other's values, directly or through others, as one line for each circle. Types
 * that name each other are fine: nothing is loaded for them.
 */
function circles(imports: Import[]): string[] {
  const needs = new Map<string, string[]>();
  for (const { file, from, typeOnly } of imports) {
    if (typeOnly || !from.startsWith('.')) continue;
    needs.set(file, [...(needs.get(file) ?? []), join(dirname(file), from)]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of needs.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of needs.keys()) visit(file, []);
  return found;
}

describe('the arrows of the house point one way', () => {
  const rooms = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .filter((name) => !['node_modules', 'public', 'tests', 'docs', 'test-results'].includes(name));

  test.each(rooms)('%s imports only what it may', (room) => {
    const wrong = sources(room)
      .flatMap(importsOf)
      .map((it) => objection(room, it))
      .filter(Boolean);
    expect(wrong).toEqual([]);
  });

  test('no files need each other', () => {
    expect(circles(rooms.flatMap(sources).flatMap(importsOf))).toEqual([]);
  });

  test('a circle is found, and types make none', () => {
    const arrow = (file: string, from: string, typeOnly = false) => ({ file, from, typeOnly });
    const house = [arrow('a/x.ts', './y.ts'), arrow('a/y.ts', '../b/z.ts'), arrow('b/z.ts', 'zod')];
    expect(circles([...house, arrow('b/z.ts', '../a/x.ts', true)])).toEqual([]);
    expect(circles([...house, arrow('b/z.ts', '../a/x.ts')])).toEqual([
      'a/x.ts → a/y.ts → b/z.ts → a/x.ts',
    ]);
  });

  test('only the schemas of content import zod as a value: it is for build time', () => {
    const values = sources('content')
      .flatMap(importsOf)
      .filter((it) => !it.typeOnly && /(^zod$|\/schema(-rules)?\.ts$)/.test(it.from))
      .map(({ file }) => file);
    expect(new Set(values)).toEqual(
      new Set(['content/schema-rules.ts', 'content/schema.ts', 'content/figures/schema.ts']),
    );
  });

  test('only browser/polyfill.ts imports the polyfill as a value', () => {
    const users = rooms
      .flatMap(sources)
      .flatMap(importsOf)
      .filter((it) => it.from === 'webextension-polyfill' && !it.typeOnly)
      .map(({ file }) => file);
    expect(users).toEqual(['browser/polyfill.ts']);
  });

  test.each([
    ['content', '../components/popup/Card.tsx'],
    ['content', 'preact'],
    ['jobs', '../browser/clipboard.ts'],
    ['components', '../browser/clipboard.ts'],
    ['browser', '../content/index.ts'],
    ['entrypoints', 'node:fs'],
    ['entrypoints', 'webextension-polyfill'],
    ['entrypoints', 'zod/mini'],
    ['components', 'zod/mini'],
    ['jobs', 'zod'],
    ['settings', '../components/popup/Card.tsx'],
    ['jobs', '../settings/schema.ts'],
    ['browser', '../components/popup/Card.tsx'],
  ])('an arrow from %s to %s is refused', (room, from) => {
    expect(objection(room, { file: `${room}/file.ts`, from, typeOnly: false })).toContain(
      `${room}/file.ts imports`,
    );
  });
});
