import { describe, expect, test } from 'vitest';
import { asksOf, tieredHits } from '../../../jobs/skills/asks.ts';

const ask = (description: string, title?: string) => asksOf({ description, title }).asks;
const tiers = (text: string) => tieredHits(text).map(({ id, tier }) => `${id} ${tier}`);
const groups = (text: string) => ask(text).map(({ skills }) => skills.join(' '));
const also = (description: string) =>
  asksOf({ description }).also.map(({ kind, value }) => [kind, value]);

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

  test('what is negated and what the employer says of itself is no ask', () => {
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

  test('what the title names is a must, unless the text says more', () => {
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

describe('alternatives', () => {
  test.each([
    ['Requirements: NestJS or Express', ['nestjs express']],
    ['You have used a queue such as RabbitMQ, BullMQ or SQS.', ['rabbitmq bullmq sqs']],
    ['Requirements: PostgreSQL/MySQL, Docker', ['postgresql mysql', 'docker']],
    ['Requirements: HTML/CSS', ['html', 'css']],
    ['Requirements: at least one of Go, Python, Java', ['go python java']],
    ['Requirements: Docker, Redis and Python or Java', ['docker', 'redis', 'python java']],
    ['Requirements: Express, NestJS or similar', ['express nestjs']],
    ['Requirements: SQL, Python or Java', ['sql', 'python java']],
    ['Requirements: Docker and Linux', ['docker', 'linux']],
    ['Requirements: Kafka (or RabbitMQ)', ['kafka rabbitmq']],
    ['Requirements: message queues, e.g. RabbitMQ, Kafka', ['message-queues rabbitmq kafka']],
    ['Requirements: SQL (PostgreSQL, MySQL)', ['sql postgresql mysql']],
    ['Requirements: one or more cloud vendors (OCI, Azure, AWS)', ['cloud-platforms', 'azure aws']],
    ['Requirements: React, Vue.js or a similar framework', ['react vue']],
    ['Requirements: PHP, preferably Laravel or Symfony', ['php', 'laravel symfony']],
    ['Requirements: NoSQL databases (MongoDB, Cassandra)', ['nosql mongodb cassandra']],
  ])('%s', (text, wanted) => {
    expect(groups(text)).toEqual(wanted);
  });

  test('a skill that is a must of its own is not asked again among alternatives', () => {
    expect(groups('Requirements\n- Node.js\n- Node.js or Go')).toEqual(['nodejs']);
  });
});

describe('years', () => {
  test.each([
    ['3-5 years of Docker', 3],
    ['at least three years of Docker', 3],
    ['five (5) years of Docker', 5],
    ['Docker (4+ years)', 4],
    ['Docker, 4 yrs', 4],
    ['5+ years of backend work, 3 of them with Docker', 3],
    ['Must have: 4y Docker.', 4],
    ['over 6 years of hands-on experience with Docker', 6],
    ['Founded 10 years ago, we use Docker.', null],
    ['You are 18 years old and know Docker.', null],
    ['A two-year contract with Docker work', null],
    ['In the last 5 years we moved to Docker.', null],
  ])('%s', (text, years) => {
    expect(tieredHits(text).map((hit) => hit.years)).toEqual([years]);
  });
});

describe('what else is asked', () => {
  test.each([
    ['5+ years of backend experience', [['years', 5]]],
    ["Bachelor's degree in computer science or equivalent", [['degree', "Bachelor's degree"]]],
    ['We do not require a degree.', []],
    [
      'German B2 and fluent English are required.',
      [
        ['language', 'German B2'],
        ['language', 'English fluent'],
      ],
    ],
    ['Location: Berlin', [['place', 'Berlin']]],
    [
      'This is a hybrid role based in Lisbon.',
      [
        ['place', 'Lisbon'],
        ['presence', 'hybrid'],
      ],
    ],
    ['Fully remote', [['presence', 'remote']]],
    ['On-site only', [['presence', 'on site']]],
    ['You need the right to work in the UK.', [['authorisation', 'right to work']]],
    ['We cannot offer visa sponsorship.', [['authorisation', 'no visa sponsorship']]],
  ])('%s', (text, wanted) => {
    expect(also(text)).toEqual(wanted);
  });

  test('the place and the presence that the page stated are taken as they are', () => {
    const { also: facts } = asksOf({ description: 'Docker', place: 'Porto', remote: true });
    expect(facts.map(({ kind, value }) => [kind, value])).toEqual([
      ['place', 'Porto'],
      ['presence', 'remote'],
    ]);
  });
});

describe('outcome', () => {
  test.each([
    [{}, 'no-text', null],
    [{ description: ' \n' }, 'no-text', null],
    [{ description: 'We need a cook who likes soup.' }, 'no-known-skill', 'en'],
    [{ description: 'You know Docker.' }, 'asks', 'en'],
    [
      { description: 'Wir suchen dich mit Docker und der Freude an einem guten Team.' },
      'other-language',
      'de',
    ],
    [
      {
        description:
          'Vous avez une bonne connaissance de Docker et des outils du web pour notre équipe.',
      },
      'other-language',
      'fr',
    ],
    [
      { description: '当社のバックエンドチームでDockerとKubernetesを使います。' },
      'other-language',
      'ja',
    ],
  ])('%o is %s', (posting, outcome, language) => {
    expect(asksOf(posting)).toMatchObject({ outcome, language });
  });
});
