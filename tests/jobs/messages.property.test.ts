import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PageAnswer, parsePageAnswer } from '../../jobs/messages.ts';
import { MAX_SELECTION } from '../../jobs/read/dom.ts';
import { holds } from '../cases.ts';
import { nasty } from './hostile.ts';

const GOOD: PageAnswer = {
  reading: {
    posting: {
      title: 'Backend Engineer',
      company: 'Acme',
      place: 'Lisbon',
      remote: true,
      employmentType: 'Full-time',
      datePosted: '2026-01-01',
      description: 'Parcels.',
      url: 'https://careers.acme.example/7',
      board: 'Lever',
      sources: { title: 'json-ld', description: 'selectors' },
      confidence: 'certain',
    },
    explanation: 'Title from the data that the page carries for search engines.',
  },
};

/** How long each text of a posting may be; the snippets are made only of these. */
const LONGEST = { title: 300, company: 300, place: 10_000, description: 100_000 };

function expectAnswer(value: unknown): void {
  const answer = parsePageAnswer(value);
  const { posting, explanation } = answer.reading;
  expect(explanation).toBeTypeOf('string');
  if ((answer.selection?.length ?? 0) > MAX_SELECTION) throw new Error('selection');
  if (posting) {
    for (const [name, longest] of Object.entries(LONGEST)) {
      const text = posting[name as keyof typeof LONGEST] ?? '';
      if (typeof text !== 'string' || text.length > longest) throw new Error(name);
    }
    const unknown = Object.keys(posting).filter((it) => !(it in (GOOD.reading.posting ?? {})));
    expect(unknown).toEqual([]);
  }
  // Parsed once, it stays as it is.
  expect(parsePageAnswer(answer)).toEqual(answer);
}

test('whatever a page says becomes a valid answer, or none', () => {
  holds(fc.oneof(fc.anything(), fc.record({ reading: fc.anything() })), expectAnswer);
});

test('an answer with anything wrong in it becomes a valid one, or none', () => {
  const posting = GOOD.reading.posting ?? {};
  const wrong = fc.oneof(
    fc.anything(),
    nasty,
    fc.nat(200_000).map((length) => 'x'.repeat(length)),
  );
  const spoilt = fc
    .record({
      key: fc.constantFrom(...Object.keys(posting), 'salary', '__proto__', 'constructor'),
      value: wrong,
      source: fc.option(fc.record({ name: fc.string(), value: wrong })),
      explanation: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, wrong),
    })
    .map(({ key, value, source, explanation }) => {
      const entries = Object.entries({ ...posting, [key]: value });
      const sources = source && { sources: { [source.name]: source.value } };
      return { posting: { ...Object.fromEntries(entries), ...sources }, explanation };
    });
  holds(fc.record({ reading: spoilt, selection: fc.option(wrong) }), expectAnswer);
});
