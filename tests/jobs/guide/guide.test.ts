import { describe, expect, test } from 'vitest';
import { guideCardOf } from '../../../jobs/guide/card.ts';
import { guideMarkdown } from '../../../jobs/guide/copy.ts';
import { guide } from '../../../jobs/guide/index.ts';
import { match } from '../../../jobs/match/index.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { otherCard } from '../../fixtures/other-card.ts';
import { guideFor, PARCELHUB, POSTINGS } from './postings.ts';

const requirements = (...items: string[]) =>
  guideFor({ title: 'Engineer', description: `Requirements\n- ${items.join('\n- ')}` });
const kindsOf = ({ units }: ReturnType<typeof guideFor>) => units.map(({ kind }) => kind);
const titlesOf = ({ units }: ReturnType<typeof guideFor>) => units.map(({ title }) => title);

describe('guides as they are printed', () => {
  test.each(Object.keys(POSTINGS))('%s', async (name) => {
    const posting = POSTINGS[name];
    if (!posting) throw new Error(name);
    await expect(guideMarkdown(guideFor(posting), 'interviewer')).toMatchFileSnapshot(
      `golden/${name}.txt`,
    );
  });

  test('for the candidate', async () => {
    await expect(guideMarkdown(guideFor(PARCELHUB), 'candidate')).toMatchFileSnapshot(
      'golden/parcelhub-candidate.txt',
    );
  });
});

describe('what is asked about, and in which order', () => {
  test('shown musts, gaps, a practice and a decision', () => {
    const made = requirements('Node.js', 'MongoDB', 'Kubernetes', 'Unit testing');
    expect(kindsOf(made)).toEqual(['skill', 'skill', 'gap', 'practice', 'decision']);
  });

  test('the title’s skills come first', () => {
    const made = guideFor({
      title: 'Redis Engineer',
      description: 'Requirements\n- Node.js\n- MongoDB\n- Redis',
    });
    expect(titlesOf(made)[0]).toBe('Redis');
  });

  test('two skills of one kind share a unit, and a third is left out', () => {
    const made = requirements('Node.js', 'TypeScript', 'JavaScript', 'MongoDB');
    expect(titlesOf(made).slice(0, 2)).toEqual(['Node.js and TypeScript', 'MongoDB']);
  });

  test('of eight, the second gap is left out', () => {
    const made = requirements(
      ...['Node.js', 'Express', 'MongoDB', 'BullMQ', 'Kubernetes', 'Python', 'Unit testing'],
    );
    expect(kindsOf(made)).toEqual([
      ...['skill', 'skill', 'skill', 'skill', 'gap', 'practice', 'decision'],
    ]);
  });

  test('fewer than five are filled up: listed, shown nice-to-haves, mentions, a decision, the bank', () => {
    const listed = guideFor({
      title: 'Engineer',
      description:
        'Requirements\n- Docker\n- Kubernetes\n\nNice to have\n- MongoDB\n\nWhat you’ll do\n- Build services with Node.js',
    });
    expect(titlesOf(listed)).toEqual([
      ...['Docker', 'MongoDB', 'Node.js', 'Kubernetes'],
      'Asynchronous processing vs synchronous APIs',
    ]);
    const none = guideFor({ title: 'Nurse', description: 'You care for patients.' });
    expect(kindsOf(none)).toEqual(['decision', 'decision', 'general', 'general', 'general']);
  });

  test('fewer than three asks make a general guide, which says so', () => {
    expect(requirements('Node.js', 'MongoDB').general).toBe(true);
    expect(requirements('Node.js', 'MongoDB', 'Redis').general).toBe(false);
    const text = guideMarkdown(requirements('Node.js'), 'interviewer');
    expect(text).toContain('this is a general guide for a backend role');
  });
});

describe('a gap never pretends', () => {
  const gapOf = (item: string) => requirements(item).units.find(({ kind }) => kind === 'gap');

  test('nothing close', () => {
    const unit = gapOf('Terraform');
    expect(unit?.note).toMatch(
      /^Terraform is asked for but isn’t on this card\. Nothing on it comes/,
    );
    expect(unit?.onCard).toEqual([]);
  });

  test('something listed is close', () => {
    expect(gapOf('Kubernetes')?.note).toContain('Closest: Docker (listed).');
  });

  test('something shown is close, with its proof', () => {
    const unit = gapOf('RabbitMQ');
    expect(unit?.note).toContain('Closest: BullMQ (shown).');
    expect(unit?.onCard.length).toBeGreaterThan(0);
  });

  test('a way of working isn’t learned in a month', () => {
    expect(kindsOf(requirements('Scrum', 'Node.js', 'MongoDB'))).not.toContain('gap');
  });
});

describe('names inside a question', () => {
  test.each([
    ['Unit testing', 'how your team handled unit testing.'],
    ['Vitest', 'how your team handled testing with Vitest.'],
    ['Git', 'how your team handled version control with Git.'],
    ['NestJS or Express', 'you worked with NestJS or Express and had'],
    ['Message queues', 'you used message queues to take'],
  ])('%s', (item, words) => {
    const said = requirements(item).units.map(({ behavioural }) => behavioural);
    expect(said.join('\n')).toContain(words);
  });
});

test('years and facts are settled before the interview, a degree isn’t', () => {
  const made = guideFor({
    ...PARCELHUB,
    description: `${PARCELHUB.description}\n- Bachelor’s degree in Computer Science`,
  });
  expect(made.settle).toEqual([
    { asked: '5+ years with Node.js and TypeScript', card: '2+ years of hands-on experience' },
    { asked: 'Berlin', card: 'Dhaka, Bangladesh (UTC+6)' },
    { asked: 'German B2', card: null },
  ]);
});

test('another card makes a guide as well', () => {
  const other = guideCardOf(otherCard);
  const made = guide(PARCELHUB, match(asksOf(PARCELHUB), other), other);
  expect(made.candidate).toBe('Ada Example');
  expect(made.units.length).toBeGreaterThanOrEqual(5);
  expect(made.units.filter(({ kind }) => kind === 'skill')).toEqual([]);
});
