import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What each room may import: its arrows. A room that is not listed here may not exist. */
const ARROWS: Record<string, { rooms: string[]; packages: RegExp; reason: string }> = {
  content: {
    rooms: [],
    packages: /^zod$/,
    reason: 'content is the candidate alone: code that needs more belongs to jobs/ or components/',
  },
  jobs: {
    rooms: ['content'],
    packages: /^$/,
    reason:
      'jobs is pure given a Document: code that draws belongs to components/, code that needs a browser to browser/',
  },
  components: {
    rooms: ['content', 'jobs'],
    packages: /^preact(\/hooks)?$/,
    reason: 'components get what they need from a browser as props: wire it in entrypoints/',
  },
  browser: {
    rooms: [],
    packages: /^(webextension-polyfill|zod\/mini)$/,
    reason:
      'browser imports nothing of ours but types: code that knows the card belongs to entrypoints/ or components/',
  },
  entrypoints: {
    rooms: ['content', 'jobs', 'components', 'browser'],
    packages: /^(preact(\/hooks)?|#imports|virtual:.+|zod\/mini)$/,
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

/**
 * Files that may import one package more than their room: they parse what comes from outside, and only
 * the background and the extension's own pages import them, where its bytes cost nobody a click.
 */
const EXCEPTIONS: Record<string, string> = {
  'jobs/read/answer.ts': 'zod/mini',
  'components/share/settings-schema.ts': 'zod/mini',
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
  const arrows = ARROWS[room];
  if (!arrows) return `${it.file}: the house has no room called ${room}/`;
  if (it.from.startsWith('node:')) {
    return room === 'modules' || room === 'commands'
      ? undefined
      : `${it.file} imports ${it.from}, but ${arrows.reason}.`;
  }
  const target = roomOf(it);
  if (target === undefined) {
    // The shapes of the browser's API, which cost no byte.
    if (it.from === 'webextension-polyfill' && it.typeOnly) return undefined;
    if (EXCEPTIONS[it.file] === it.from) return undefined;
    return arrows.packages.test(it.from)
      ? undefined
      : `${it.file} imports the package ${it.from}, but ${arrows.reason}.`;
  }
  if (target === room || arrows.rooms.includes(target)) return undefined;
  if (room === 'browser' && it.typeOnly) return undefined;
  return `${it.file} imports ${it.from}: no arrow leads from ${room} to ${target}, since ${arrows.reason}.`;
}

describe('the arrows of the house', () => {
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

  test('zod, which is build-time only, reaches no other file of content than the schemas as a value', () => {
    const values = sources('content')
      .flatMap(importsOf)
      .filter((it) => !it.typeOnly && /(^zod$|\/schema\.ts$)/.test(it.from))
      .map(({ file }) => file);
    expect(new Set(values)).toEqual(new Set(['content/schema.ts', 'content/figures/schema.ts']));
  });

  test('zod/mini is imported by two files of jobs and components, and by no other', () => {
    const users = ['jobs', 'components']
      .flatMap(sources)
      .flatMap(importsOf)
      .filter(({ from }) => from === 'zod/mini')
      .map(({ file }) => file);
    expect(users.sort()).toEqual(['components/share/settings-schema.ts', 'jobs/read/answer.ts']);
    expect(Object.keys(EXCEPTIONS).sort()).toEqual(users);
  });

  test('those two are imported as a value by the background and the settings alone', () => {
    const users = rooms
      .flatMap(sources)
      .flatMap(importsOf)
      .filter((it) => !it.typeOnly && /\/(answer|settings-schema)\.ts$/.test(it.from))
      .map(({ file }) => file);
    expect([...new Set(users)].sort()).toEqual([
      'components/options/file.ts',
      'entrypoints/background/index.ts',
      'entrypoints/background/sharing.ts',
      'entrypoints/options/main.tsx',
    ]);
  });

  test('the polyfill is imported as a value by browser/api.ts alone', () => {
    const users = rooms
      .flatMap(sources)
      .flatMap(importsOf)
      .filter((it) => it.from === 'webextension-polyfill' && !it.typeOnly)
      .map(({ file }) => file);
    expect(users).toEqual(['browser/api.ts']);
  });

  test.each([
    ['content', '../components/Card.tsx'],
    ['content', 'preact'],
    ['jobs', '../browser/clipboard.ts'],
    ['components', '../browser/clipboard.ts'],
    ['browser', '../content/index.ts'],
    ['entrypoints', 'node:fs'],
    ['entrypoints', 'webextension-polyfill'],
    ['jobs', 'zod/mini'],
    ['components', 'zod/mini'],
  ])('an arrow from %s to %s is refused', (room, from) => {
    expect(objection(room, { file: `${room}/file.ts`, from, typeOnly: false })).toContain(
      `${room}/file.ts imports`,
    );
  });
});
