import { describe, expect, test } from 'vitest';
import { ask, groups, tiers } from './asks.ts';

describe('how strongly', () => {
  test.each([
    [
      'Requirements\n- Docker\n\nNice to have\n- Kafka\n\nAbout us\nWe run Linux.',
      ['docker must', 'kafka nice', 'linux mention'],
    ],
    ['Experience with Docker is preferred but not required.', ['docker nice']],
    ['PostgreSQL required, Redis is a plus.', ['postgresql must', 'redis nice']],
    [
      'Knowledge of Docker, Redis and Kafka is a plus.',
      ['docker nice', 'redis nice', 'kafka nice'],
    ],
    [
      'You have worked with Docker; ideally you know Kubernetes.',
      ['docker must', 'kubernetes nice'],
    ],
    ['You do not need to know Docker.', ['docker negated']],
    ['Docker is not required.', ['docker negated']],
    ["Docker experience isn't necessary, but it helps.", ['docker nice']],
    ['Without Docker knowledge you can still apply.', ['docker negated']],
    ["Don't worry if you haven't used Docker.", ['docker negated']],
    ['Must: Python. Plus: Rust.', ['python must', 'rust nice']],
    ['Nice to have: experience with Go, but Python is required.', ['go nice', 'python must']],
    ['Docker (required), Redis (nice to have)', ['docker must', 'redis nice']],
    [
      'Technologies like Docker, Kubernetes, Jaeger or Istio are an advantage.',
      ['docker nice', 'kubernetes nice', 'jaeger nice', 'istio nice'],
    ],
    ['We are replacing MySQL with Redis.', ['mysql mention', 'redis mention']],
    ['You will move us away from PHP.', ['php mention']],
    ['We have been using Redis for 6 years.', ['redis mention']],
    [
      'No prior Docker experience is necessary, but you must know Linux.',
      ['docker negated', 'linux must'],
    ],
    ["You don't have to be a Docker expert.", ['docker negated']],
    ['Not only Docker but also Linux is required.', ['docker must', 'linux must']],
    ['Nice to have (not required):\n- Docker', ['docker nice']],
    ['What you will do\n- Run Docker in production', ['docker mention']],
    ['Our stack: Docker, Redis, Linux.', ['docker mention', 'redis mention', 'linux mention']],
    [
      'Wir suchen dich! Du hast Erfahrung mit Docker und Freude daran, und wir bieten dir ein gutes Team.',
      ['docker mention'],
    ],
  ])('%s', (text, wanted) => {
    expect(tiers(text)).toEqual(wanted);
  });

  test('what’s negated, or said about the employer, isn’t an ask', () => {
    const text =
      'Requirements\n- Docker\n- No Java required\n\nBenefits\n- A Linux laptop\n\nAbout us\n- We run Kafka';
    expect(groups(text)).toEqual(['docker']);
  });

  test('the strongest mention counts, and all are counted', () => {
    const text =
      'Your tasks\n- Run Docker\n\nRequirements\n- Docker, at least 3 years\n\nNice to have\n- Docker Swarm with Docker';
    expect(ask(text)).toMatchObject([
      {
        skills: ['docker'],
        tier: 'must',
        years: 3,
        sentence: 'Docker, at least 3 years',
        count: 4,
      },
    ]);
  });

  test('what the title names is a must, unless the text says otherwise', () => {
    expect(ask('You will write Go and keep it fast.', 'Go Developer')).toMatchObject([
      { skills: ['go'], tier: 'must', inTitle: true, count: 2 },
    ]);
    expect(ask('We ship parcels.', 'Node.js Developer')).toMatchObject([
      {
        skills: ['nodejs'],
        tier: 'must',
        sentence: 'Node.js Developer',
        marks: [[0, 7]],
        count: 1,
      },
    ]);
    expect(ask('Go is not required.', 'Developer (Go)')).toEqual([]);
  });
});
