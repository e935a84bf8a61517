import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherCard, otherFigures } from '../fixtures/other-card.ts';
import { TRACES } from '../fixtures/portfolio.ts';
import { type BuiltFile, filesIn } from './built.ts';

const ROOT = join(import.meta.dirname, '../..');
const NOT_COPIED = ['node_modules', '.git', '.output', '.wxt', 'test-results', 'tests'];

/** What content/README.md tells a new owner to do: replace the data files, and build. */
describe('a second engineer makes the card their own with the data files only', () => {
  const clone = mkdtempSync(join(tmpdir(), 'other-card-'));
  let files: BuiltFile[] = [];

  const writeData = (file: string, name: string, value: unknown) => {
    writeFileSync(
      join(clone, 'content/data', file),
      `export const ${name}: any = ${JSON.stringify(value)};\n`,
    );
  };

  const build = () =>
    execFileSync(
      process.execPath,
      [join(clone, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'firefox', '--level', 'error'],
      {
        cwd: clone,
        encoding: 'utf8',
        stdio: 'pipe',
        // As `npm run build` has it: the test runner's own value would give a development build.
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );

  /** What the build says when it fails. */
  const failure = (): string => {
    try {
      build();
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return stdout + stderr;
    }
    return 'no failure';
  };

  beforeAll(() => {
    cpSync(ROOT, clone, {
      recursive: true,
      filter: (path) => path === ROOT || !NOT_COPIED.includes(basename(path)),
    });
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
    rmSync(join(clone, 'content/data'), { recursive: true });
    for (const folder of ['projects', 'figures']) {
      mkdirSync(join(clone, 'content/data', folder), { recursive: true });
    }
    writeData('figures/index.ts', 'figures', otherFigures);
    writeData('profile.ts', 'profile', otherCard.profile);
    writeData('skills.ts', 'skills', otherCard.skills);
    writeData('projects/index.ts', 'projects', otherCard.projects);
    writeData('approach.ts', 'approach', otherCard.approach);
    writeData('contact.ts', 'contact', otherCard.contact);
    build();
    files = filesIn(join(clone, '.output/firefox-mv3'));
  });

  afterAll(() => {
    rmSync(clone, { recursive: true, force: true });
  });

  test('name, description, title, id and icons are the new owner’s', () => {
    const text = files.find(({ path }) => path === 'manifest.json')?.text ?? '';
    expect(JSON.parse(text)).toMatchObject({
      name: 'Ada Example: recruiter card',
      short_name: 'Ada Example',
      description: expect.stringMatching(/^Ada Example, data engineer: /) as string,
      action: { default_title: 'Ada Example, data engineer' },
      browser_specific_settings: { gecko: { id: 'card@ada.example' } },
    });
    const first = filesIn(join(ROOT, '.output/firefox-mv3'));
    for (const { path, text: icon } of files.filter(({ path }) => path.endsWith('.png'))) {
      expect(icon === first.find((it) => it.path === path)?.text, path).toBe(false);
    }
  });

  test('nothing is left of the first owner', () => {
    const left = files
      .filter(({ text }) => TRACES.some((trace) => trace.test(text)))
      .map(({ path }) => path);
    expect(left).toEqual([]);
    expect(files.some(({ text }) => text.includes('Counting parcels since 2001'))).toBe(true);
  });

  test('their figures are drawn, and one without a description is told in words', () => {
    const text = files.map((file) => file.text).join('');
    expect(text).toContain('Scanner');
    expect(text).toMatch(/"parcel-counter":\{size:\[316,/);
    expect(text).not.toContain('"count-first":{size');
  });

  test("a figure that can't be drawn stops the build with its path and a sentence", () => {
    const [scanner] = otherFigures['parcel-counter']?.nodes ?? [];
    Object.assign(scanner ?? {}, { label: 'Parcelscanner' });
    writeData('figures/index.ts', 'figures', otherFigures);
    expect(failure()).toContain('figures.parcel-counter.narrow: "Parcelscanner"');
    Object.assign(scanner ?? {}, { label: 'Scanner' });
    writeData('figures/index.ts', 'figures', { gone: otherFigures['parcel-counter'] });
    expect(failure()).toContain('figures.gone: belongs to no project or decision');
    writeData('figures/index.ts', 'figures', otherFigures);
  });

  test("content that can't become a card stops the build with its path and a sentence", () => {
    writeData('contact.ts', 'contact', { ...otherCard.contact, lead: '' });
    const output = failure();
    expect(output).toContain("The content can't become a card:");
    expect(output).toContain('content.contact.lead: is empty: write the text');
  });
});
