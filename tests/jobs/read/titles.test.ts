import { describe, expect, test } from 'vitest';
import { OWN, page, read, readingOf, TITLE } from './small-page.ts';

describe('titles that hold a word of a list', () => {
  test.each([
    'Privacy Counsel',
    'Search Quality Analyst',
    'Head of Reviews',
    'Benefits Manager',
    'Engineering Manager, Jobs',
    'Settings UI Engineer',
    'Senior Software Engineer - Search',
    'Interview Coordinator',
    'Careers Advisor',
    'Login Experience Engineer',
    'Community Manager',
    'Hire Purchase Adviser',
    'Product Manager, Courses',
  ])('“%s” is a title', (title) => {
    expect(read(page({ title: `${title} | Acme Parcels`, h1: title })).title).toBe(title);
  });

  test.each([
    'Backend Engineer Jobs',
    '12 Backend Jobs',
    'Jobs in Berlin',
    'My profile',
    'Acme Reviews',
    'Privacy Policy',
    'Search results',
    'Our benefits',
    'Sign in',
    'Page not found',
    'Life at Acme',
    'Backend Engineer Salaries',
    'How to become a Backend Engineer',
    'Become a Backend Engineer',
    'Hire Backend Engineers',
    'Backend Engineer Roles',
    'Backend Engineer Course',
    'Backend Engineer Salary',
    'Backend Engineer Job Description',
    'Backend Engineer responsibilities include:',
    'Description',
    'Job overview',
    'Stellenbeschreibung',
    'Backend Engineer Resume Example',
  ])('“%s” isn’t a title', (title) => {
    expect(readingOf(page({ title: `${title} | Acme Parcels`, h1: title })).posting).toBeNull();
  });
});

describe('words around a title in its heading', () => {
  test.each([
    `${TITLE} <span class="badge">New</span>`,
    `${TITLE} (Featured)`,
    `We’re hiring a ${TITLE}`,
    `We are looking for a ${TITLE}`,
    `Vacancy: ${TITLE}`,
    `Stellenangebot: ${TITLE}`,
  ])('%s is the title without them', (h1) => {
    expect(read(page({ title: `${TITLE} | Acme Parcels`, h1 }), OWN)).toMatchObject({
      title: TITLE,
      company: 'Acme Parcels',
    });
  });

  test('a mechanic is a title as well', () => {
    const h1 = 'We’re hiring: Bike Mechanic';
    expect(read(page({ title: `${h1} – Acme Parcels`, h1 }), OWN).title).toBe('Bike Mechanic');
  });

  test.each(['Hiring Manager', 'Vacancy Coordinator', 'Engineer, New'])('%s keeps them', (h1) => {
    expect(read(page({ title: `${h1} | Acme Parcels`, h1 }), OWN).title).toBe(h1);
  });
});

describe('words for screen readers', () => {
  test.each([
    `<strong>${TITLE}</strong><span class="visually-hidden">${TITLE}</span>`,
    `<span aria-hidden="true">${TITLE}</span><span class="sr-only">${TITLE}</span>`,
    `${TITLE}<span class="screen-reader-text">opens in a new tab</span>`,
    `${TITLE}<span class="sr-only">opens in a new tab</span><svg aria-hidden="true"></svg>`,
  ])('%s says its words once', (h1) => {
    const body = `<div class="job-details-jobs-unified-top-card__job-title"><h1>${h1}</h1></div>`;
    const address = 'https://www.linkedin.com/jobs/view/4111222333/';
    expect(read(page({ title: 'LinkedIn', h1: '', body }), address).title).toBe(TITLE);
  });
});
