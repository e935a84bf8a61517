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
    ['Build pipelines with Docker', 'docker'],
    ['Erfahrung mit Docker und Kafka wünschenswert', 'docker kafka'],
    ['Docker, Kafka von Vorteil', 'docker kafka'],
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

describe('a name that’s also a drink, an animal or an island', () => {
  test.each([
    ['Bartender', 'What you bring\n- Chai\n- Mocha\n- Latte art'],
    ['Bartender', 'You mix drinks and pour Chai.\n\nRequirements\n- Mocha or Chai'],
    ['Barista', 'We serve Java and Chai.'],
    ['Barista', 'You pour a great cup of Java.'],
    ['Barista', 'Requirements\n- Java'],
    ['Barista', 'Requirements\n- You know your Java\n- Experience with Chai and Mocha'],
    ['Barista (m/w/d)', 'Java, Chai and Mocha: you know them all.'],
    ['Barista', 'You make a Mocha Chai latte. JAVA IS OUR HOUSE BLEND.'],
    ['Nurse', 'We give restful care and follow our dress code and code of conduct.'],
    ['Barista at Java House', 'You brew coffee all day and smile.'],
    ['Barista', 'About us\nOur software runs in 300 cafés.\n\nYour tasks\n- Brew Java'],
    ['Tour Guide', 'You lead trips to Java and Bali. Good knowledge of Java is required.'],
    ['Spa Therapist', 'Your hands give guests a restful stay and RESTFUL nights.'],
    ['Baker', 'Benefits\n- Java from our own roastery\n\nRequirements\n- Early mornings'],
  ])('%s: %s', (title, text) => {
    expect(asked(title, text)).toBe('');
    expect(idsIn(`${title}\n\n${text}`)).toBe('');
  });

  test.each([
    ['Software Engineer', 'Requirements\n- Java', 'java'],
    ['Consultant', 'Requirements\n- Java\n- SQL', 'java sql'],
    ['Consultant', 'You have written code in Java for three years.', 'java'],
    ['Consultant', 'Your tasks\n- You build software\n\nRequirements\n- Java', 'java'],
    ['Working Student', 'Requirements\n- Java or Python programming', 'java|python'],
    ['Economist', 'Requirements\n- Python or R', 'python|r'],
    ['Java Consultant', 'Requirements\n- German', 'java'],
    ['Principal Engineer', 'Requirements\n- Java\n- Good English', 'java'],
    ['Trainer', 'Requirements\n- Java 17\n- Patience', 'java'],
    ['QA Engineer', 'Requirements\n- Mocha\n- Chai\n- Good English', 'mocha chai'],
  ])('%s: %s → %s', (title, text, ids) => {
    expect(asked(title, text)).toBe(ids);
  });

  test('nor does the name of the employer in the title', () => {
    const text = 'You make Java, Chai and Mocha. Swift service. Spring shifts start in March.';
    expect(asked('Barista at Java Junction', text)).toBe('');
  });
});
