import { describe, expect, test } from 'vitest';
import { findSkills } from '../../../jobs/skills/find.ts';
import { CASES } from './cases.ts';

const idsIn = (text: string) => findSkills(text).map(({ id }) => id);

describe('what a sentence names', () => {
  test.each(CASES)('%s → %s', (sentence, ids) => {
    expect(idsIn(sentence).join(' ')).toBe(ids);
  });
});

describe('where it is', () => {
  test('offsets are those of the text as it was given', () => {
    const text = 'Née\u00ad: Post\u00adgre\u200bSQL and ＮｏｄｅＪＳ, C++.';
    expect(findSkills(text).map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['postgresql', 'Post\u00adgre\u200bSQL'],
      ['nodejs', 'ＮｏｄｅＪＳ'],
      ['cpp', 'C++'],
    ]);
  });

  test('spaces, hyphens and underscores inside a form are alike', () => {
    expect(
      idsIn('Spring-Boot, spring_boot, Spring  Boot, spring\u2011boot, spring\u00a0boot'),
    ).toEqual(Array(5).fill('spring-boot'));
  });

  test('a form doesn’t continue across lines', () => {
    expect(idsIn('Kubernetes, visual\nstudio code')).toEqual(['kubernetes']);
  });
});

describe('addresses', () => {
  test.each([
    'https://react.example/node/express',
    'Write to rust@golang.example or docker@example.com.',
    'www.docker.com and jobs.example.com/react/python',
    'Follow mongodb.example.com, docker.io.example',
  ])('nothing in "%s" is a skill', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test.each([
    ['ASP.NET/C#', ['aspnet', 'csharp']],
    ['Node.js/React.js', ['nodejs', 'react']],
    ['Docker (https://www.docker.com/why), Redis', ['docker', 'redis']],
    ['Socket.io/Redis', ['socketio', 'redis']],
  ])('what looks like one in "%s" is read', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });
});
