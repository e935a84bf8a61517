import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { drawings } from 'virtual:figures/narrow';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/popup/Card.tsx';
import {
  type CardState,
  FIRST_VISIT,
  parseCardState,
} from '../../../components/popup/card-state.ts';
import type { Copy } from '../../../content/clip.ts';
import { content } from '../../../content/index.ts';

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
});
afterEach(cleanup);

function show(initial: Partial<CardState> = {}, result: 'copied' | 'refused' = 'copied') {
  const copy = vi.fn<Copy>(() => Promise.resolve(result));
  const onState = vi.fn<(state: CardState) => void>();
  render(
    <Card
      content={content}
      monogram={[]}
      openSidePanel={() => undefined}
      drawings={drawings}
      copy={copy}
      initial={{ ...FIRST_VISIT, ...initial }}
      onState={onState}
      ask={() => Promise.resolve(undefined)}
      requestSite={() => Promise.resolve(false)}
    />,
  );
  return { copy, onState };
}

describe('copying', () => {
  test('a contact copies its value, and says so in place and in the live region', async () => {
    const { copy } = show({ tab: 'contact' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy email' }));
    expect(copy).toHaveBeenCalledExactlyOnceWith({ text: 'masud.wg@gmail.com' });
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Copied email');
    });
    expect(screen.getByRole('button', { name: 'Copy email' }).textContent).toBe('Copied');
  });

  test("a project's links copy that project's addresses", () => {
    const { copy } = show({ tab: 'projects' });
    const article = screen.getByRole('article', { name: 'Travel Tips & Destination Guides' });
    fireEvent.click(within(article).getByRole('button', { name: 'Copy demo link' }));
    expect(copy.mock.lastCall?.[0].text).toBe(
      'https://travel-tips-and-destination-guides-client.vercel.app',
    );
  });

  test('a refusal shows at once, and stays until the next try', async () => {
    const { copy } = show({ tab: 'contact' }, 'refused');
    fireEvent.click(screen.getByRole('button', { name: 'Copy GitHub' }));
    const alert = screen.getByRole('alert');
    await waitFor(() => {
      expect(alert.textContent).toContain('Not copied. Press Ctrl C now.');
    });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text to copy by hand').value).toBe(
      'https://github.com/mkmasudrana806',
    );
    copy.mockResolvedValue('copied');
    fireEvent.click(screen.getByRole('button', { name: 'Copy GitHub' }));
    await waitFor(() => {
      expect(alert.textContent).toBe('');
    });
  });
});

describe('skills', () => {
  test("a skill says how it's shown, and opens its proof", () => {
    const { onState } = show();
    const zod = screen.getByRole('button', { name: 'Zod, shown in 2 projects' });
    expect(zod.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(zod);
    expect(onState.mock.lastCall?.[0].skill).toBe('zod');
    expect(screen.getByText(/Zod among its technologies/)).toBeTruthy();
    fireEvent.click(zod);
    expect(screen.queryByText(/Zod among its technologies/)).toBeNull();
  });

  test("a skill without proof says that it's only listed", async () => {
    show({ skill: 'docker' });
    expect(
      await screen.findByText('Docker is listed; no project or decision names it.'),
    ).toBeTruthy();
  });

  test('a proof leads to where it is', () => {
    const { onState } = show({ skill: 'queues' });
    fireEvent.click(screen.getByRole('button', { name: 'Asynchronous processing' }));
    expect(onState.mock.lastCall?.[0].tab).toBe('approach');
  });
});

describe('saved state', () => {
  test('is restored', () => {
    show({ tab: 'projects', project: 'travel-tips' });
    expect(screen.getByRole('tab', { name: 'Projects' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(screen.getByText(/Integrated payment gateway verification/)).toBeTruthy();
  });

  test.each([
    undefined,
    null,
    7,
    'x',
    [],
    { tab: 'jobs', project: 'gone', skill: {}, query: 5, scroll: -1 },
    { scroll: Number.NaN },
    { scroll: 1e9 },
  ])('%j is a first visit', (input) => {
    expect(parseCardState(input, content)).toEqual(FIRST_VISIT);
  });

  test('what is valid in it is kept', () => {
    expect(
      parseCardState({ tab: 'contact', project: 'gone', query: 'x'.repeat(200) }, content),
    ).toEqual({ ...FIRST_VISIT, tab: 'contact', query: 'x'.repeat(100) });
  });
});

describe('axe finds nothing', () => {
  test.each<Partial<CardState>>([
    { skill: 'zod' },
    { tab: 'projects', project: 'ai-recruiting' },
    { tab: 'approach' },
    { tab: 'contact' },
    { query: 'zod' },
    { query: 'nothing at all' },
  ])('%j', async (state) => {
    show(state);
    // Contrast needs layout; it is measured in the real browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
