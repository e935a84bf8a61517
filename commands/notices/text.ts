import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

/** Packages whose npm archive has no licence, with the text from their repository. */
const MISSING_LICENSES: Record<string, string> = {
  // https://github.com/wxt-dev/wxt/blob/main/LICENSE
  wxt: 'wxt.txt',
  '@wxt-dev/browser': 'wxt.txt',
};

type Lockfile = { packages: Record<string, { version?: string; license?: string } | undefined> };
type Manifest = { name: string; version: string; repository?: string | { url: string } };

/** What is built, by its folder in `.output/`. */
export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;

/**
 * The packages that a build put into the extension, as modules/bundled-packages.ts recorded them:
 * their places in package-lock.json, such as `node_modules/preact`.
 * @throws Error if there's no build for `target`.
 */
export function bundledPackages(target: (typeof TARGETS)[number]): string[] {
  try {
    return JSON.parse(read('.output', `${target}.packages.json`)) as string[];
  } catch {
    throw new Error(`There's no build for ${target}: run "npm run build" first.`);
  }
}

/** The licence text of a package. */
function licenseText(place: string, name: string): string {
  const file = readdirSync(join(ROOT, place))
    .sort()
    .find((it) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(it));
  if (file !== undefined) return read(place, file);
  const stored = MISSING_LICENSES[name];
  if (stored !== undefined) return read('commands/notices', stored);
  throw new Error(
    `${place} ships no licence text: put the one of its repository into commands/notices/ ` +
      'and name it in MISSING_LICENSES.',
  );
}

/** Where the source code is: the repository on GitHub, or the package's page on npm. */
function sourceOf({ name, repository }: Manifest): string {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const path = /(?:github\.com[/:]|^(?:github:)?)([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1];
  return path === undefined
    ? `https://www.npmjs.com/package/${name}`
    : `https://github.com/${path}`;
}

/**
 * Our own licence, without its part about the first owner's portfolio, which doesn't apply to other owners.
 */
const ownLicense = () => read('LICENSE').split('\n---\n')[0] ?? '';

const LINE = '='.repeat(78);
const section = (lines: string[], text: string) =>
  `${LINE}\n${lines.join('\n')}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;

/**
 * `public/third-party-notices.txt`: name, version, source and licence text of our own code and of
 * every package in `places`. Versions are those of package-lock.json.
 * @throws Error if a package is missing from the lockfile, isn't installed as it says, or has no
 * licence text.
 */
export function noticesOf(places: readonly string[]): string {
  const { packages } = JSON.parse(read('package-lock.json')) as Lockfile;
  const own = JSON.parse(read('package.json')) as Manifest & { license: string };
  const sections = [...new Set(places)].sort().map((place) => {
    const locked = packages[place];
    const manifest = JSON.parse(read(place, 'package.json')) as Manifest;
    if (locked?.version !== manifest.version) {
      throw new Error(`${place} isn't installed as package-lock.json says: run "npm ci".`);
    }
    return section(
      [
        `${manifest.name} ${manifest.version}`,
        `License: ${locked.license ?? 'see below'}`,
        `Source: ${sourceOf(manifest)}`,
      ],
      licenseText(place, manifest.name),
    );
  });
  return [
    'This extension is made of the code below, each part under its own licence. The licences cover\n' +
      'the code, not the portfolio that the extension shows.\n',
    section([`${own.name} ${own.version}`, `License: ${own.license}`], ownLicense()),
    ...sections,
  ].join('\n');
}
