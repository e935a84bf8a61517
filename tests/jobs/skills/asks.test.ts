import { describe, expect, test } from 'vitest';
import { asksOf, tieredHits } from '../../../jobs/skills/asks.ts';
import { also, groups } from './asks.ts';

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
    ['Requirements: Java (Spring Boot) or Node.js (NestJS)', ['java spring-boot nodejs nestjs']],
    ['Requirements: AWS (Lambda, SQS) or GCP', ['aws lambda sqs gcp']],
    [
      'Requirements: Python (Django), Java or Node.js (Express/NestJS), Docker',
      ['python django java nodejs express nestjs', 'docker'],
    ],
    ['Requirements: Node.js (NestJS) and PostgreSQL', ['nodejs', 'nestjs', 'postgresql']],
    ['Requirements: Node.js (NestJS or Express) or similar', ['nodejs', 'nestjs express']],
    ['Requirements: React (TypeScript) or Vue.js', ['react vue', 'typescript']],
    ['Requirements: message queues, e.g. RabbitMQ, Kafka', ['message-queues rabbitmq kafka']],
    ['Requirements: SQL (PostgreSQL, MySQL)', ['sql postgresql mysql']],
    ['Requirements: one or more cloud vendors (OCI, Azure, AWS)', ['cloud-platforms', 'azure aws']],
    ['Requirements: React, Vue.js or a similar framework', ['react vue']],
    ['Requirements: PHP, preferably Laravel or Symfony', ['php', 'laravel symfony']],
    ['Requirements: NoSQL databases (MongoDB, Cassandra)', ['nosql mongodb cassandra']],
  ])('%s', (text, wanted) => {
    expect(groups(text)).toEqual(wanted);
  });

  test('a skill that’s a must on its own isn’t asked for again among alternatives', () => {
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

  test('the place and remote work that the page states are taken as they are', () => {
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
