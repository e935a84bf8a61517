import { describe, expect, test } from 'vitest';
import { readText } from '../../../jobs/read/index.ts';
import { ELSEWHERE, JOB, ld, read } from './read-html.ts';

describe('a text that you pasted', () => {
  const BODY = '\n\nYou will build APIs.\n- Node.js\n- MongoDB';

  test.each([
    ['About the job'],
    ['Job Description:'],
    ['We are looking for a backend engineer who knows Node.js.'],
    ['Hi Masud,'],
    ['Guten Tag,'],
    ['Your tasks'],
    ['Acme Parcels needs a backend engineer'],
    ['https://acme.example/jobs/1'],
    ['Thank you for your interest!'],
    ['Careers'],
    ['12345'],
  ])('“%s” doesn’t become its title', (first) => {
    const { posting } = readText(first + BODY);
    expect(posting?.title).toBeUndefined();
    expect(posting?.description).toContain('You will build APIs.');
  });

  test.each([
    ['Backend Engineer', 'Backend Engineer'],
    ['# Backend Engineer', 'Backend Engineer'],
    ['**Backend Engineer (m/w/d)**', 'Backend Engineer (m/w/d)'],
    ['Easy Apply\nSave\nBackend Engineer', 'Backend Engineer'],
    ['Job title: Backend Engineer', 'Backend Engineer'],
    ['Backend Engineer | Acme Parcels | Lisbon', 'Backend Engineer'],
    ['バックエンドエンジニア', 'バックエンドエンジニア'],
  ])('“%s” gives the title “%s”', (first, title) => {
    expect(readText(first + BODY).posting?.title).toBe(title);
  });

  test('labels are read', () => {
    const labels = 'Position: Backend Engineer\nCompany: Acme Parcels\nLocation: Lisbon';
    const fields = { title: 'Backend Engineer', company: 'Acme Parcels', place: 'Lisbon' };
    expect(readText(labels + BODY).posting).toMatchObject(fields);
    expect(readText(labels.replaceAll('\n', ' | ') + BODY).posting).toMatchObject(fields);
    const german =
      'Hallo,\n\nStelle: egal\nStellenbezeichnung: Entwickler\nUnternehmen: Acme GmbH\nStandort: Kiel';
    expect(readText(german + BODY).posting).toMatchObject({
      title: 'Entwickler',
      company: 'Acme GmbH',
      place: 'Kiel',
    });
    expect(
      readText(`Engineer\nCompany: Confidential\nLocation: 3 Locations${BODY}`).posting,
    ).toEqual(expect.not.objectContaining({ company: expect.anything() as unknown }));
  });

  test('an empty one says what to do', () => {
    expect(readText(' \n ')).toEqual({
      posting: null,
      explanation: 'This text is empty. Paste the job text and try again.',
    });
  });
});

describe('the selection', () => {
  const selection = 'Backend Engineer\nNode.js and <b>MongoDB</b>';

  test('is the posting where nothing else was read', () => {
    expect(read('<p>Hello</p>', ELSEWHERE, { selection }).posting).toMatchObject({
      title: 'Backend Engineer',
      sources: { title: 'selection', description: 'selection' },
      confidence: 'guess',
    });
  });

  test('fills the description where the page has none', () => {
    const { posting } = read(ld({ ...JOB, description: '' }), ELSEWHERE, { selection });
    expect(posting).toMatchObject({
      title: 'Backend Engineer',
      sources: { description: 'selection' },
    });
  });
});
