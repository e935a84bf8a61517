import { describe, expect, test } from 'vitest';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { findSkills } from '../../../jobs/skills/find.ts';

const idsIn = (text: string) =>
  findSkills(text)
    .map(({ id }) => id)
    .join(' ');
const asked = (title: string, ...lines: string[]) =>
  asksOf({ title, description: lines.join('\n') })
    .asks.map(({ skills }) => skills.join('|'))
    .join(' ');

describe('a name that’s also a word, in a list of what’s asked', () => {
  test.each([
    ['an item that is one name', ['- Prisma'], 'prisma'],
    ['an item of alternatives', ['- Playwright or Cypress'], 'playwright|cypress'],
    ['in small letters', ['- joi', '- jest'], 'joi jest'],
    ['beside items that are sentences', ['- Joi', '- You write clear English'], 'joi'],
    ['after a phrase that asks', ['- Experience with Prisma'], 'prisma'],
    ['with what it’s for', ['- Winston for logs'], 'winston'],
    ['with where it’s used', ['- Cursor or Copilot in your daily work'], 'cursor|copilot'],
    ['with what it is', ['- Joi (validation)'], 'joi'],
    ['with how it’s wanted', ['- Prisma, ideally in production'], 'prisma'],
    ['as an adjective', ['- Strong Prisma skills'], 'prisma'],
    ['with what’s said of it', ['- Consul and Nomad are welcome'], 'consul nomad'],
  ])('%s counts under a title of software', (_, lines, ids) => {
    expect(asked('Backend Engineer', 'Requirements', ...lines)).toBe(ids);
    expect(asked('Backend Engineer', 'Nice to have', ...lines)).toBe(ids);
  });

  test.each([
    ['a list of nothing but names', 'Requirements\n- Prisma\n- Joi or Chai', 'prisma joi chai'],
    ['a list of mostly names', 'Requirements\n• Prisma\n• Joi\n• Two years', 'prisma joi'],
    ['a title that the text begins with', 'Backend Engineer\n\nRequirements\n- Prisma', 'prisma'],
    ['another item', 'Requirements\n- Prisma\n- Good English\n- Backend development', 'prisma'],
    ['a duty', 'Your tasks\n- Run Docker\n\nYour profile\n- Vault\n- Good English', 'docker vault'],
  ])('%s tells that the job is in software', (_, text, ids) => {
    expect(idsIn(text)).toBe(ids);
  });

  test.each([
    ['Sous Chef', ['We’re looking for:', '- Chef', '- Waiter']],
    ['Chef', ['About us', 'We make software.', '', 'We’re looking for:', '- Chef', '- Waiter']],
    ['Nurse', ['Requirements', '- Night shifts', '- Good notes', '- Passport', '- A licence']],
    ['Marketing Manager', ['We help developers.', '', 'Requirements', '- Sanity', '- Four years']],
    ['Cleaner', ['What you bring', '- Windows', '- Floors']],
    ['Backend Engineer', ['Benefits', '- Sanity', '- Spring water']],
    ['Backend Engineer', ['Requirements', '- Boost sales for our partners']],
  ])('%s: other lists ask for nothing', (title, lines) => {
    expect(asked(title, ...lines)).toBe('');
  });
});

describe('a name beside the word for its kind', () => {
  test.each([
    ['Unit testing with Jest', 'unit-testing jest'],
    ['Jest for unit tests', 'jest unit-testing'],
    ['Continuous integration in Bamboo', 'cicd bamboo'],
    ['End-to-end tests in Cypress', 'e2e-testing cypress'],
    ['Authentication with Passport', 'authentication passport'],
    ['A valid Passport and authentication of it', 'authentication'],
    ['Message queues (Bull)', 'message-queues bullmq'],
    ['Unit tests are no jest', 'unit-testing'],
    ['Unity in diversity, C#', 'csharp'],
  ])('%s → %s', (text, ids) => {
    expect(idsIn(text)).toBe(ids);
  });
});

describe('a name that somebody has', () => {
  test.each([
    'You’ll meet Python, our office cat.',
    'Python is our office cat.',
    'Our office dog, Kafka, greets every visitor.',
    'We have a dog named Docker and a lovely view.',
    'Docker, Redis and Kafka are our hamsters.',
    'Python (our office cat) and a view',
    'Python the office cat says hi.',
    'The office cat is called Python.',
    'Our meeting rooms are named Docker, Kafka and Redis.',
    'Java, our coffee machine, never sleeps.',
    'You report to Ruby, our head of engineering.',
    'A call with Ruby, our CTO; then an offer for our developers.',
    'Interviews take place in Java, the meeting room with the coffee.',
  ])('%s', (text) => {
    expect(idsIn(text)).toBe('');
  });

  test.each([
    ['Python, our main language', 'python'],
    ['Redis, the backbone of our platform', 'redis'],
    ['Terraform, our infrastructure manager', 'terraform'],
    ['Kubernetes, our cluster manager', 'kubernetes'],
    ['Our CTO loves Python and Docker.', 'python docker'],
    ['You and our product team use Docker, Redis and Python.', 'docker redis python'],
    ['Python is our office cat, and Docker is our tool.', 'docker'],
  ])('%s → %s: its kind decides', (text, ids) => {
    expect(idsIn(text)).toBe(ids);
  });
});
