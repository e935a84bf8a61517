import { describe, expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import { matchCardOf } from '../../../jobs/match/card.ts';
import { match } from '../../../jobs/match/index.ts';
import { type Asking } from '../../../jobs/skills/also.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { allSkills } from '../../../jobs/skills/skills.ts';
import { card } from '../../fixtures/candidate.ts';
import { otherCard } from '../../fixtures/other-card.ts';

const matchOf = (asking: Asking) => match(asksOf(asking), card);
const requirements = (...items: string[]) =>
  matchOf({ title: 'Backend Engineer', description: `Requirements\n- ${items.join('\n- ')}` });

/** The only ask of a posting that asks one thing. */
const answerTo = (item: string) => {
  const [ask] = requirements(item).asks;
  if (!ask) throw new Error(`nothing is asked by "${item}"`);
  return ask;
};

describe('what the card shows', () => {
  const skill = (id: string) => card.skills.find((it) => it.id === id);
  const marks = (id: string) =>
    skill(id)?.evidence.map(({ kind, id: place }) => `${kind} ${place}`) ?? [];

  test('every listed skill keeps its name', () => {
    const names = content.skills.groups.flatMap(({ skills }) => skills.map(({ name }) => name));
    expect(card.skills.filter(({ listed }) => listed === 'Skills').map(({ name }) => name)).toEqual(
      names,
    );
  });

  test.each([
    ['postgresql', ['practice data']],
    ['indexes', ['practice data', 'practice performance']],
    ['jwt', ['project ai-recruiting', 'project travel-tips', 'practice auth']],
    ['redis', ['project ai-recruiting']],
    ['docker', []],
  ])('%s', (id, expected) => {
    expect(marks(id)).toEqual(expected);
  });

  test('a line that only hints at a skill proves nothing', () => {
    // "… for better scalability"
    expect(skill('performance')).toBeUndefined();
    // "scalable backend systems"
    expect(skill('system-design')).toBeUndefined();
  });

  test('a technology is proved by the sentence that names it, or else by its list', () => {
    expect(skill('redis')?.evidence[0]?.quote).toMatch(/^Implemented a global rate limiter using/);
    expect(skill('express')?.evidence[0]?.quote).toBe('Express.js among its technologies');
  });

  test('facts are the card’s own words', () => {
    expect(card.facts).toEqual({
      years: '2+ years of hands-on experience',
      place: 'Dhaka, Bangladesh (UTC+6)',
      study: 'Computer Science student',
    });
  });

  test('a card whose skills the lexicon doesn’t know shows nothing', () => {
    const { skills, facts } = matchCardOf(otherCard);
    expect(skills).toEqual([]);
    expect(facts).toEqual({ years: null, place: 'Sampletown, Nowhere (UTC+0)', study: null });
  });
});

describe('an ask and its answer', () => {
  test('shown: the project is named and quoted', () => {
    expect(answerTo('Zod')).toMatchObject({
      state: 'shown',
      by: 'zod',
      reason: 'AI-Powered Recruiting, Travel Tips, API & service design',
      evidence: [
        {
          kind: 'project',
          id: 'ai-recruiting',
          name: 'AI-Powered Recruiting',
          quote: 'Integrated Zod schemas with LLM outputs to ensure strictly typed JSON responses',
        },
        { kind: 'project', id: 'travel-tips' },
        { kind: 'practice', id: 'api-design' },
      ],
    });
  });

  test.each([
    ['PostgreSQL', 'practised', 'Data & persistence'],
    ['Docker', 'listed', 'Listed in Skills; no project names it'],
    ['Version control', 'listed', 'Git is listed in Skills; no project names it'],
    ['Kubernetes', 'absent', 'Not on this card'],
    ['RabbitMQ', 'close', 'The card shows BullMQ, also a queue'],
    ['MySQL', 'close', 'The card shows PostgreSQL, also a relational database'],
    ['Fastify', 'close', 'The card shows Express.js, also a Node.js framework'],
    ['Sequelize', 'close', 'The card shows Mongoose, also an ORM'],
    ['Ajv', 'close', 'The card shows Zod, also for schema validation'],
    ['GraphQL', 'close', 'The card shows REST APIs, also a kind of API'],
    ['NestJS or Express', 'shown', 'Express.js: AI-Powered Recruiting, Travel Tips'],
  ])('%s: %s', (item, state, reason) => {
    expect(answerTo(item)).toMatchObject({ state, reason });
  });

  test('message queues are answered by BullMQ, and keep the decision that is about queues', () => {
    const { state, byName, evidence } = answerTo('Message queues');
    expect({ state, byName }).toEqual({ state: 'broader', byName: 'BullMQ' });
    expect(evidence.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'project ai-recruiting',
      'practice async',
      'decision async-vs-sync',
    ]);
  });

  test('an ask has the posting’s own words, and is named after the kind of its examples', () => {
    expect(requirements('Postgres', 'nodejs').asks.map(({ name }) => name)).toEqual([
      'Postgres',
      'Node.js',
    ]);
    expect(answerTo('Message queues (RabbitMQ, BullMQ or SQS)')).toMatchObject({
      name: 'Message queues',
      state: 'shown',
      by: 'bullmq',
    });
    expect(answerTo('NestJS or Express').name).toBe('NestJS or Express');
  });
});

describe('facts beside skills', () => {
  const { also } = matchOf({
    title: 'Backend Engineer',
    place: 'Berlin',
    description:
      'Requirements\n- 5+ years of experience as a backend engineer\n- Bachelor’s degree in computer science\n- German B2\n- The work is on site.\n- Right to work in Germany',
  });

  test.each([
    ['years', '5+ years', '2+ years of hands-on experience'],
    ['place', 'Berlin', 'Dhaka, Bangladesh (UTC+6)'],
    ['presence', 'on site', 'Dhaka, Bangladesh (UTC+6)'],
    ['degree', "Bachelor's degree", 'Computer Science student'],
    ['language', 'German B2', null],
    ['authorisation', 'right to work', null],
  ])('%s: the card is quoted', (kind, asked, words) => {
    expect(also.find((it) => it.kind === kind)).toMatchObject({ asked, card: words });
  });
});

test('years with skills are facts too, a row for each sentence, the years in all first', () => {
  const { also } = matchOf({
    place: 'Berlin',
    description:
      'Requirements\n- 3+ years with Node.js and TypeScript\n- 5+ years of experience as a backend engineer\n- 2 years of MongoDB',
  });
  expect(also.map(({ asked, card }) => [asked, card])).toEqual([
    ['5+ years', '2+ years of hands-on experience'],
    ['3+ years with Node.js and TypeScript', '2+ years of hands-on experience'],
    ['2+ years with MongoDB', '2+ years of hands-on experience'],
    ['Berlin', 'Dhaka, Bangladesh (UTC+6)'],
  ]);
});

test('years with more alternatives than anyone asks for stay a line', () => {
  const every = allSkills().filter(({ kind }) => kind === 'language');
  const { also } = matchOf({
    description: `Requirements\n- 4+ years with ${every.map(({ name }) => name).join(' or ')}`,
  });
  expect(also.map(({ kind }) => kind)).toEqual(['years']);
  expect(also[0]?.asked.length).toBeLessThanOrEqual(200);
});

describe('the line', () => {
  test.each([
    [
      'counts three asks or more',
      { description: 'Requirements\n- Node.js\n- Docker\n- Kubernetes\n- MySQL' },
      'Shows 1 of 4 asked',
    ],
    [
      'names fewer',
      { description: 'Requirements\n- Node.js\n- Kubernetes' },
      'Shows Node.js. Not on this card: Kubernetes.',
    ],
    [
      'says that skills are only mentioned',
      { description: 'What you’ll do\n- Build services with Node.js and MongoDB' },
      'The posting only mentions skills. Shows Node.js and MongoDB.',
    ],
    [
      'says that no skill is known',
      { description: 'You serve coffee to our guests.' },
      'The posting doesn’t name a skill that this card knows. Select the part that says what’s asked, or paste the text.',
    ],
    [
      'says that there is no text',
      {},
      'The posting’s text couldn’t be read. Select the part that says what’s asked, or paste the text.',
    ],
    [
      'says what is not judged',
      {
        description:
          'Wir suchen dich für unser Team. Du bringst Erfahrung mit Node.js mit und hast schon mit Kubernetes gearbeitet. Deine Aufgaben sind die Entwicklung und der Betrieb.',
      },
      'The posting is in German, so the card can’t tell what’s a must-have. Shows Node.js. Not on this card: Kubernetes.',
    ],
  ])('%s', (_, asking: Asking, line) => {
    expect(matchOf({ title: 'Engineer', ...asking }).line).toBe(line);
  });
});
