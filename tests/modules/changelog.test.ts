import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releasesOf } from '../../modules/changelog/releases.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

test('versions come with their changes, newest first, lines joined', () => {
  const markdown =
    '# Changelog\n\nWords.\n\n## 0.2.0 (unreleased)\n\n- One\n  more.\n- `Two`\n\n## 0.1.0\n\n- Three\n';
  expect(releasesOf(markdown)).toEqual([
    { version: '0.2.0', changes: ['One more.', '`Two`'] },
    { version: '0.1.0', changes: ['Three'] },
  ]);
});

test.each(['', '# Changelog\n', '## 0.1.0\n\nNothing yet.\n'])('%j stops the build', (markdown) => {
  expect(() => releasesOf(markdown)).toThrow('CHANGELOG.md needs a "## version"');
});

test('the newest version of the changelog is the one that is built', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(releasesOf(read('CHANGELOG.md'))[0]?.version).toBe(version);
});
