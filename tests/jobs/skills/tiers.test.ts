import { describe, expect, test } from 'vitest';
import { asksOf, tieredHits } from '../../../jobs/skills/asks.ts';

const tiers = (text: string) =>
  tieredHits(text)
    .map(({ id, tier, years }) => [id, tier, ...(years === null ? [] : [years])].join(' '))
    .join(', ');
const under = (heading: string, item: string) => tiers(`${heading}\n- ${item}`);
const asked = (text: string) =>
  asksOf({ title: 'Engineer', description: text })
    .asks.map(({ skills, tier }) => `${skills.join('|')} ${tier}`)
    .join(', ');

describe('what’s said about an item after a dash, or in brackets before it', () => {
  test.each([
    ['Docker – nice to have', 'docker nice'],
    ['Docker — a plus', 'docker nice'],
    ['Node.js – 3 years, PostgreSQL – 2 years', 'nodejs must 3, postgresql must 2'],
    ['(Optional) Docker', 'docker nice'],
    ['[Plus] Docker and Redis', 'docker nice, redis nice'],
    ['Docker – you run it on Linux; Redis – optional', 'docker must, linux must, redis nice'],
  ])('%s', (item, wanted) => {
    expect(under('Requirements', item)).toBe(wanted);
  });
});

describe('a condition with a friendly ending is nice to have', () => {
  test.each([
    ['If you’ve used GraphQL or gRPC, great.', 'graphql nice, grpc nice'],
    ['If you know Docker, that’s a plus.', 'docker nice'],
    [
      'If you know Docker, Redis and Kubernetes, even better!',
      'docker nice, redis nice, kubernetes nice',
    ],
    ['If you’ve worked with Docker, we’d love to hear about it.', 'docker nice'],
    ['It helps if you know Docker.', 'docker nice'],
    ['Experience with Docker and Redis welcome.', 'docker nice, redis nice'],
    ['Docker experience will set you apart.', 'docker nice'],
    ['Docker earns you extra points.', 'docker nice'],
    ['Knowledge of Docker counts in your favour.', 'docker nice'],
    ['You know Docker and do great work.', 'docker must'],
    ['Apply if you know Docker.', 'docker must'],
  ])('%s', (text, wanted) => {
    expect(tiers(text)).toBe(wanted);
  });
});

describe('what’s said at the end of a list is said of all that it names', () => {
  test.each([
    ['Redux, Docker is a plus', 'redux nice, docker nice'],
    ['Redux, Docker are a plus', 'redux nice, docker nice'],
    ['Redux, Docker, Kubernetes is a plus', 'redux nice, docker nice, kubernetes nice'],
    ['Redux, Docker and Kubernetes are nice to have', 'redux nice, docker nice, kubernetes nice'],
    ['Redux and Docker are nice to have', 'redux nice, docker nice'],
    ['Redux, Docker experience is a plus', 'redux nice, docker nice'],
    ['Redux, Docker would be great', 'redux nice, docker nice'],
    ['Redux, Docker – nice to have', 'redux nice, docker nice'],
    ['Redux, Docker: a bonus', 'redux nice, docker nice'],
    ['Linux (Redux, Docker is a plus)', 'linux must, redux nice, docker nice'],
    ['Frontend: Redux, Docker are a plus', 'redux nice, docker nice'],
    ['You know Linux; Redux, Docker is a plus', 'linux must, redux nice, docker nice'],
  ])('%s', (item, wanted) => {
    expect(under('Requirements', item)).toBe(wanted);
  });

  test.each([
    ['Strong Linux. Docker is a plus', 'linux must, docker nice'],
    ['Linux required, Docker is a plus', 'linux must, docker nice'],
    ['Linux is a must, Docker is a plus', 'linux must, docker nice'],
    ['Strong Linux, Docker is a plus', 'linux must, docker nice'],
    ['You know Linux, Docker is a plus', 'linux must, docker nice'],
    ['3 years of Linux, Docker is a plus', 'linux must 3, docker nice'],
    ['Linux in production, Docker is a plus', 'linux must, docker nice'],
    ['Linux, Redux, Docker (nice to have)', 'linux must, redux must, docker nice'],
    ['Linux, Docker preferred', 'linux must, docker nice'],
    ['Linux, ideally Docker', 'linux must, docker nice'],
  ])('but not of what stands apart: %s', (item, wanted) => {
    expect(under('Requirements', item)).toBe(wanted);
  });

  test('under no heading, a must as well', () => {
    expect(tiers('Redux, Docker is required.')).toBe('redux must, docker must');
  });
});

describe('what can be learned is not a must', () => {
  test.each([
    ['Willingness to learn Docker', 'docker nice'],
    ['Eager to pick up Kubernetes on the job', 'kubernetes nice'],
    ['Interest in learning Docker and Redis', 'docker nice, redis nice'],
    ['Docker (or willing to learn it)', 'docker nice'],
    ['Docker, or the will to learn it', 'docker nice'],
    ['You learn fast and know Docker', 'docker must'],
    ['We’ll teach you Docker', 'docker mention'],
    ['You’ll learn Docker from us', 'docker mention'],
  ])('%s', (item, wanted) => {
    expect(under('Requirements', item)).toBe(wanted);
  });
});

describe('what’s ruled out is negated', () => {
  test.each([
    ['Java (not JavaScript)', 'java must, javascript negated'],
    ['Podman, not Docker', 'podman must, docker negated'],
    ['Docker, not only Linux', 'docker must, linux must'],
    ['You won’t need PHP', 'php negated'],
  ])('%s', (item, wanted) => {
    expect(under('Requirements', item)).toBe(wanted);
  });

  test('a label that says so isn’t a must', () => {
    expect(tiers('Not required: Docker, Redis')).toBe('docker nice, redis nice');
  });
});

describe('what the employer says about others isn’t an ask', () => {
  test.each([
    'Our customers include Shopify, Stripe and Docker.',
    'Trusted by Twilio, Datadog and Shopify.',
    'We are backed by the founders of Stripe and Docker.',
    'Our engineers come from Stripe, Datadog and GitHub.',
    'Our founders built Kafka at LinkedIn.',
    'Please include your GitHub and LinkedIn.',
    'Share your GitHub profile with us.',
  ])('%s', (text) => {
    expect(asked(text)).toBe('');
  });

  test('but people who use a tool do', () => {
    expect(asked('Our engineers use Docker.')).toBe('docker mention');
    expect(asked('You must know our customers’ Docker setups.')).toBe('docker must');
  });
});

describe('headings', () => {
  test.each([
    ['**Requirements**', 'docker must'],
    ['__Nice to have__', 'docker nice'],
    ['*Requirements:*', 'docker must'],
    ['### **Nice to have**', 'docker nice'],
    ['You’ll thrive here if you', 'docker must'],
    ['This role is for you if', 'docker must'],
    ['Your superpowers', 'docker must'],
    ['who u are', 'docker must'],
    ['Essential Functions', 'docker mention'],
    ['Essential Job Duties', 'docker mention'],
    ['Essential skills', 'docker must'],
  ])('%s', (heading, wanted) => {
    expect(under(heading, 'Docker')).toBe(wanted);
  });
});

describe('the name of a stack asks for all its parts', () => {
  test.each([
    ['MERN stack', 'mongodb must, express must, react must, nodejs must'],
    ['MEAN or MERN stack', 'mongodb must, express must, nodejs must, angular|react must'],
    ['The mean stack of plates', ''],
  ])('%s', (item, wanted) => {
    expect(asked(`Requirements\n- ${item}`)).toBe(wanted);
  });

  test('in the title too, and each once', () => {
    const { asks } = asksOf({ title: 'MERN Stack Developer', description: 'You know Node.js.' });
    expect(asks.map(({ skills, inTitle }) => `${skills.join('|')} ${inTitle}`)).toEqual([
      'nodejs true',
      'mongodb true',
      'express true',
      'react true',
    ]);
  });
});

test('the right to work, however it’s said', () => {
  const also = (description: string) => asksOf({ description }).also.map(({ value }) => value);
  expect(also('We can’t sponsor visas at this time.')).toEqual(['no visa sponsorship']);
  expect(also('We don’t offer visa sponsorship.')).toEqual(['no visa sponsorship']);
});

describe('tables', () => {
  test.each([
    'Location | Hybrid\nOS | Docker, Linux\nMust have | Redis\nNice to have | Kubernetes\nSalary | 50k',
    'Location\n\nHybrid\n\nOS\n\nDocker, Linux\n\nMust have\n\nRedis\n\nNice to have\n\nKubernetes',
    'Job type:\nHybrid\nDocker, Linux\n\nMust have\nRedis\n\nSalary\n50k\n\nNice to have\nKubernetes',
  ])('a fact about the job ends with its line: %s', (text) => {
    expect(asked(text)).toBe('redis must, kubernetes nice, docker mention, linux mention');
  });
});

describe('alternatives', () => {
  test.each([
    ['Building services with Node.js, Python, or Go', 'nodejs|python|go must'],
    ['Python, Node.js or Java', 'python|nodejs|java must'],
    ['Node.js/Python', 'nodejs|python must'],
    ['Node.js and Python', 'nodejs must, python must'],
  ])('Node.js is one among languages: %s', (item, wanted) => {
    expect(asked(`Requirements\n- ${item}`)).toBe(wanted);
  });
});
