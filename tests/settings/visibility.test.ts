import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../settings/fields.ts';
import { isHidden } from '../../settings/visibility.ts';

test('the button can be hidden on a host, on a board, or everywhere', () => {
  const one = { ...DEFAULTS, hiddenHosts: ['a.example'], sites: ['a.example', 'b.a.example'] };
  expect(isHidden(one, 'a.example')).toBe(true);
  expect(isHidden(one, 'b.a.example')).toBe(false);
  expect(isHidden({ ...DEFAULTS, hiddenEverywhere: true }, 'b.example')).toBe(true);
  const linkedIn = { ...DEFAULTS, hiddenBoards: ['linkedin'] };
  expect(isHidden(linkedIn, 'de.linkedin.com')).toBe(true);
  expect(isHidden(linkedIn, 'jobs.lever.co')).toBe(false);
});

describe("a host that isn't a board's", () => {
  test("shows the button only once you've added it", () => {
    const host = 'careers.acme.example';
    const added = { ...DEFAULTS, sites: [host] };
    expect(isHidden(DEFAULTS, host)).toBe(true);
    expect(isHidden(added, host)).toBe(false);
    for (const other of ['acme.example', `x.${host}`, `${host}.evil.example`, `not${host}`]) {
      expect(isHidden(added, other), other).toBe(true);
    }
  });

  test('can be hidden like any other', () => {
    const added = { ...DEFAULTS, sites: ['a.example'] };
    expect(isHidden({ ...added, hiddenHosts: ['a.example'] }, 'a.example')).toBe(true);
    expect(isHidden({ ...added, hiddenEverywhere: true }, 'a.example')).toBe(true);
  });

  test("doesn't affect a board, nor does a board affect it", () => {
    const linkedIn = 'www.linkedin.com';
    expect(isHidden({ ...DEFAULTS, sites: ['a.example'] }, linkedIn)).toBe(false);
    const hidden = { ...DEFAULTS, sites: [linkedIn, 'a.example'], hiddenBoards: ['linkedin'] };
    expect(isHidden(hidden, linkedIn)).toBe(true);
    expect(isHidden(hidden, 'a.example')).toBe(false);
  });

  test('isn’t a board’s just because it looks like one', () => {
    for (const host of ['notlinkedin.com', 'www.linkedin.com.evil.example', 'teamtailor.com']) {
      expect(isHidden(DEFAULTS, host), host).toBe(true);
    }
  });
});
