/** The full page for a posting, and beside a tab. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerSource } from '../../../components/reader/posting/use-answer.ts';
import { Reader } from '../../../components/reader/Reader.tsx';
import type { Copy } from '../../../content/clip.ts';
import { takeAlongOf } from '../../../content/files/take-along.ts';
import { content } from '../../../content/index.ts';
import { answerForPage } from '../../../jobs/answers.ts';
import type { Answer } from '../../../jobs/messages.ts';
import { profileClip } from '../../../jobs/snippet/profile.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';

afterEach(() => {
  vi.useRealTimers();
});

const NEEDS = {
  candidate,
  card,
  choices: DEFAULTS,
};
const answerFor = (company: string, description: string) =>
  answerForPage(
    {
      answer: {
        reading: {
          posting: {
            title: `Engineer at ${company}`,
            company,
            url: 'https://careers.acme.example/7',
            description,
            sources: {},
            confidence: 'certain',
          },
          explanation: '',
        },
      },
    },
    NEEDS,
  );
const ACME = answerFor('Acme', 'Requirements\n- Node.js\n- BullMQ\n- Kubernetes');
const GLOBEX = answerFor('Globex', 'Requirements\n- Node.js\n- Rust\n- Elixir');
const NOTHING = answerForPage(
  { answer: { reading: { posting: null, explanation: 'No job posting found here.' } } },
  NEEDS,
);
const CLOSED = answerForPage({ answer: undefined }, NEEDS);

type Given = { beside?: boolean; follow?: AnswerSource['follow']; opens?: boolean };

function show(ask: () => Promise<Answer | undefined>, given: Given = {}) {
  const { beside = false, follow, opens = true } = given;
  const copy = vi.fn<Copy>(() => Promise.resolve('copied'));
  const print = vi.fn();
  const sent = vi.fn(() => Promise.resolve(undefined));
  const openGuide = vi.fn(() => Promise.resolve(opens));
  const source: AnswerSource = { ask, ...(follow && { follow }) };
  const { container } = render(
    <Reader
      content={content}
      monogram={[]}
      profile={profileClip(content)}
      takeAlong={takeAlongOf(content)}
      drawings={{ wide: {}, narrow: {} }}
      copy={copy}
      printFirst={null}
      print={print}
      openSidePanel={() => undefined}
      posting={{ source, beside, ask: sent, openGuide }}
    />,
  );
  return { copy, print, sent, openGuide, container };
}

const strip = () => document.querySelector('#match-strip')?.textContent;
const slot = () => document.querySelector('.posting-slot > :last-child')?.textContent;
const said = () => screen.getAllByRole('status').map((it) => it.textContent);

describe('opened for a posting', () => {
  test('it has the strip, the match and its place in the contents', async () => {
    show(() => Promise.resolve(ACME));
    const match = within(await screen.findByRole('region', { name: 'The match' }));
    expect(strip()).toBe('Shows 2 of 3 asked · Acme');
    expect(match.getByText('Engineer at Acme')).toBeTruthy();
    expect(match.getByRole('button', { name: /^Kubernetes/ })).toBeTruthy();
    const link = screen.getByRole('link', { name: 'The match' });
    expect(link.getAttribute('href')).toBe('#match');
    fireEvent.click(document.querySelector('#match-strip') ?? document.body);
    await waitFor(() => {
      expect(document.activeElement?.id).toBe('match');
    });
  });

  test('what follows the match waits for it, and for nothing once it’s to be printed', async () => {
    show(() => new Promise(() => undefined));
    await waitFor(() => {
      // The clock comes with the rest.
      expect(document.getElementById('summary')?.textContent).toMatch(/\d\d:\d\d in Dhaka/);
    });
    expect(document.getElementById('skills')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.getElementById('contact')).toBeTruthy();
  });

  test('a proof leads to its project or decision', async () => {
    show(() => Promise.resolve(ACME));
    const match = await screen.findByRole('region', { name: 'The match' });
    await waitFor(() => {
      expect(document.getElementById('contact')).toBeTruthy();
    });
    const [proof] = match.querySelectorAll<HTMLElement>('.ask-row button + div button');
    if (!proof) throw new Error('There is no proof.');
    fireEvent.click(proof);
    await waitFor(() => {
      expect(document.activeElement?.closest('article')?.id).toMatch(/^(project|decision)-/);
    });
  });

  test('it copies for the job, remembers the format and opens the guide', async () => {
    const { copy, sent, openGuide } = show(() => Promise.resolve(ACME), { opens: false });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy for this job' }));
    await waitFor(() => {
      expect(copy.mock.lastCall?.[0].text).toContain('Engineer at Acme');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Format: Slack' }));
    expect(screen.queryByText('Copy for another job…')).toBeNull();
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^Email/ }));
    await waitFor(() => {
      expect(sent).toHaveBeenCalledWith({ type: 'choose-format', format: 'email' });
    });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the match' }));
    await waitFor(() => {
      expect(copy.mock.lastCall?.[0].text).toContain('Kubernetes');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Interview guide' }));
    expect(openGuide).toHaveBeenCalledOnce();
    expect((await screen.findByText(/^The interview guide didn’t open/)).role).toBe('alert');
  });

  test('that the browser has forgotten, it says so and is the page that it is otherwise', async () => {
    show(() => Promise.resolve(undefined));
    await waitFor(() => {
      expect(slot()).toMatch(/^The match isn’t here any more/);
    });
    await waitFor(() => {
      expect(document.getElementById('contact')).toBeTruthy();
    });
    expect(screen.queryByRole('link', { name: 'The match' })).toBeNull();
  });

  test('axe finds nothing', async () => {
    const { container } = show(() => Promise.resolve(ACME));
    await screen.findByRole('region', { name: 'The match' });
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('beside a tab', () => {
  test.each<[string, Answer | undefined]>([
    ['No job posting on this page.', NOTHING],
    ['Open the card on this job’s page first.', CLOSED],
    ['This page didn’t answer. Reload it.', undefined],
    ['Shows 2 of 3 asked · Acme', ACME],
  ])('it says and announces: %s', async (words, answer) => {
    show(() => Promise.resolve(answer), { beside: true });
    await waitFor(() => {
      expect(slot()).toBe(words);
    });
    await waitFor(() => {
      expect(said()).toEqual([words.replace(' ·', ',')]);
    });
    // The match comes only when you ask for it.
    expect(screen.queryByText('Must have')).toBeNull();
  });

  test('the match takes the page’s place, and gives it back with the focus', async () => {
    show(() => Promise.resolve(ACME), { beside: true });
    fireEvent.click(await screen.findByRole('button', { name: /^Shows 2 of 3/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Engineer at Acme' })).toBeTruthy();
    expect(document.getElementById('skills')).toBeNull();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => {
      expect(document.getElementById('skills')).toBeTruthy();
    });
    expect(document.activeElement?.id).toBe('match-strip');
  });

  test('printed while it shows a match, all of the page is there', async () => {
    show(() => Promise.resolve(ACME), { beside: true });
    fireEvent.click(await screen.findByRole('button', { name: /^Shows 2 of 3/ }));
    await screen.findByText('Must have');
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.getElementById('contact')).toBeTruthy();
    expect(screen.queryByText('Must have')).toBeNull();
  });

  describe('that changes', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });

    /** A tab whose page a test changes. */
    async function follow() {
      let changed: (isLoading: boolean) => void = () => undefined;
      const asked: ((answer: Answer | undefined) => void)[] = [];
      const shown = show(() => new Promise((resolve) => asked.push(resolve)), {
        beside: true,
        follow: (run) => {
          changed = run;
          return () => undefined;
        },
      });
      const wait = (ms: number) =>
        act(async () => {
          await vi.advanceTimersByTimeAsync(ms);
        });
      await wait(40);
      return {
        ...shown,
        asked,
        wait,
        change: (isLoading = false) => {
          changed(isLoading);
        },
        answer: async (at: number, answer: Answer | undefined) => {
          asked[at]?.(answer);
          await wait(0);
        },
      };
    }

    test('several changes at once are one question, asked once more for what comes late', async () => {
      const tab = await follow();
      expect(tab.asked).toHaveLength(1);
      await tab.answer(0, ACME);
      for (let time = 0; time < 5; time++) tab.change();
      await tab.wait(60);
      expect(tab.asked).toHaveLength(2);
      await tab.answer(1, NOTHING);
      expect(slot()).toBe('No job posting on this page.');
      await tab.wait(2000);
      expect(tab.asked).toHaveLength(3);
      await tab.answer(2, GLOBEX);
      expect(strip()).toBe('Shows 1 of 3 asked · Globex');
      await tab.wait(60_000);
      expect(tab.asked).toHaveLength(3);
    });

    test('what comes late for the page before is dropped', async () => {
      const tab = await follow();
      tab.change();
      await tab.wait(60);
      await tab.answer(1, GLOBEX);
      await tab.answer(0, ACME);
      expect(strip()).toBe('Shows 1 of 3 asked · Globex');
    });

    test('while a page loads nothing is asked, and the one before isn’t shown for long', async () => {
      const tab = await follow();
      await tab.answer(0, ACME);
      tab.change(true);
      await tab.wait(60);
      expect(strip()).toBe('Shows 2 of 3 asked · Acme');
      await tab.wait(5000);
      expect(tab.asked).toHaveLength(1);
      expect(slot()).toBe('Reading this page…');
      tab.change();
      await tab.wait(60);
      await tab.answer(1, GLOBEX);
      expect(strip()).toBe('Shows 1 of 3 asked · Globex');
    });

    test('the match that’s open follows, and the same posting again leaves it alone', async () => {
      const tab = await follow();
      await tab.answer(0, ACME);
      fireEvent.click(screen.getByRole('button', { name: /^Shows 2 of 3/ }));
      await tab.wait(40);
      const [row] = screen.getAllByRole('button', { name: /^Node.js/ });
      if (row) fireEvent.click(row);
      await tab.wait(40);
      tab.change();
      await tab.wait(60);
      await tab.answer(1, { ...ACME });
      expect(row?.getAttribute('aria-expanded')).toBe('true');
      expect(row?.isConnected).toBe(true);
      await tab.wait(2000);
      await tab.answer(2, GLOBEX);
      await tab.wait(40);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Engineer at Globex');
      tab.change();
      await tab.wait(60);
      await tab.answer(3, NOTHING);
      expect(screen.getAllByText('No job posting on this page.')).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Card' })).toBeTruthy();
    });
  });
});
