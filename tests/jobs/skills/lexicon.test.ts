import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import { LEXICON } from '../../../jobs/skills/lexicon.ts';
import {
  allSkills,
  broaderOf,
  siblingsOf,
  skillById,
  skillOf,
} from '../../../jobs/skills/skills.ts';

const rows = LEXICON.trim()
  .split('\n')
  .map((row) => row.split('|'));
const ids = rows.map(([id = '']) => id);
const formsOf = (row: string[]) =>
  (row[4] ?? '')
    .split(',')
    .filter((form) => form !== '')
    .map((form) => (form === '*' ? (row[0] ?? '').replaceAll('-', ' ') : form));
const bare = (form: string) => form.replace(/^[=~?!@+]/, '');

describe('the lexicon', () => {
  test('is sorted by id, and has no id twice', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('has an id, a name and a kind in every row, and no extra column', () => {
    const wrong = rows.filter(
      ([id = '', name = '', kind = '', ...more]) =>
        !/^[a-z0-9-]+$/.test(id) || name === '' || !/^[a-z]+$/.test(kind) || more.length > 3,
    );
    expect(wrong).toEqual([]);
  });

  test('has no name twice', () => {
    const names = rows.map(([, name = '']) => name.toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('has no form twice', () => {
    const forms = rows.flatMap((row) => formsOf(row).map((form) => form.replace(/^[=~?!@]/, '')));
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  test('has no form that’s both safe and conditional', () => {
    const forms = rows.flatMap(formsOf);
    const safe = new Set(forms.filter((form) => bare(form) === form));
    expect(
      forms.filter((form) => bare(form) !== form && safe.has(bare(form).toLowerCase())),
    ).toEqual([]);
  });

  test('has safe forms and forms of lists in lower case, with single spaces', () => {
    const wrong = rows
      .flatMap(formsOf)
      .filter(
        (form) =>
          /[\s_-]{2}|[_-]|^\s|\s$/.test(bare(form)) ||
          (/^[^=~?!@]/.test(form) && form !== form.toLowerCase()),
      );
    expect(wrong).toEqual([]);
  });

  test('has only vetoes that are one word before or after', () => {
    const vetoes = rows.flatMap((row) => (row[5] ?? '').split(';')).filter((veto) => veto !== '');
    expect(vetoes.filter((veto) => !/^[<>][a-z0-9]+$/.test(veto))).toEqual([]);
  });

  test('names only wider skills that it has, and none that is wider than itself', () => {
    const wrong = allSkills().filter(
      ({ id, broader }) => broader.some((wider) => !skillById(wider)) || broaderOf(id).includes(id),
    );
    expect(wrong).toEqual([]);
  });

  test('takes at most 20 kB as it’s shipped', () => {
    expect(gzipSync(LEXICON).length).toBeLessThanOrEqual(20_000);
  });
});

describe('names of the card', () => {
  const skills = content.skills.groups.flatMap((group) => group.skills.map(({ name }) => name));
  const technologies = content.projects.items.flatMap((it) =>
    it.technologies.map(({ name }) => name),
  );

  test.each([...new Set([...skills, ...technologies])])('%s is a skill of the lexicon', (name) => {
    expect(skillOf(name)).toBeDefined();
  });

  test.each([
    ['REST APIs', 'rest'],
    ['Queues', 'message-queues'],
    ['Workers', 'background-jobs'],
    ['DNS Setup', 'dns'],
    ['node.js', 'nodejs'],
    ['Spring_Boot', 'spring-boot'],
    ['basket weaving', undefined],
    ['constructor', undefined],
  ])('%s is %s', (name, id) => {
    expect(skillOf(name)).toBe(id);
  });
});

test('wider skills are found at any distance, and siblings share a parent', () => {
  expect(broaderOf('express')).toEqual(['nodejs', 'javascript']);
  expect(broaderOf('nodejs')).not.toContain('express');
  expect(siblingsOf('bullmq')).toContain('rabbitmq');
  expect(siblingsOf('bullmq')).not.toContain('bullmq');
  expect(siblingsOf('nobody')).toEqual([]);
});
