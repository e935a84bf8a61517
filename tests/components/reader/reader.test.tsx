import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { drawings as narrow } from 'virtual:figures/narrow';
import { drawings as wide } from 'virtual:figures/wide';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Reader } from '../../../components/reader/Reader.tsx';
import type { PrintVersion } from '../../../components/reader/use-printing.ts';
import type { Copy } from '../../../content/clip.ts';
import { takeAlongOf } from '../../../content/files/take-along.ts';
import { content } from '../../../content/index.ts';
import type { Content } from '../../../content/schema.ts';
import { profileClip } from '../../../jobs/snippet/profile.ts';
import { fullCard } from '../../fixtures/full-card.ts';

afterEach(() => {
  history.replaceState(null, '', location.pathname);
});

/** Shows the full page of the invented card, which has no drawings. */
async function show(
  printFirst: PrintVersion | null = null,
  openSidePanel?: () => void,
  card: Content = fullCard,
) {
  const copy = vi.fn<Copy>(() => Promise.resolve('copied'));
  const print = vi.fn();
  const { container } = render(
    <Reader
      content={card}
      monogram={[]}
      profile={profileClip(card)}
      takeAlong={takeAlongOf(card)}
      drawings={{ wide, narrow }}
      copy={copy}
      printFirst={printFirst}
      print={print}
      openSidePanel={() => openSidePanel}
    />,
  );
  // The beginning comes first.
  await waitFor(() => {
    expect(document.getElementById('contact')).toBeTruthy();
  });
  return { copy, print, container };
}

test('the contents have the names of the headings, in their order', async () => {
  await show();
  const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
  const headings = links.map((link) => {
    const it = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    return it?.querySelector('h1, h2, h3')?.textContent;
  });
  expect(links.map((link) => link.textContent)).toEqual(headings);
});

test('the way to reach the candidate is beside the name', async () => {
  await show();
  const summary = within(document.getElementById('summary') ?? document.body);
  expect(summary.getByRole('heading', { level: 1 }).textContent).toBe('Ada Example');
  expect(summary.getByRole('button', { name: 'Copy email' })).toBeTruthy();
});

test('what is focused in the text closes the unfolded contents, which would lie over it', async () => {
  await show();
  const list = screen.getByRole('button', { name: 'Contents and print' });
  fireEvent.click(list);
  await waitFor(() => {
    expect(list.getAttribute('aria-expanded')).toBe('true');
  });
  fireEvent.focus(screen.getByRole('button', { name: 'Copy email' }));
  await waitFor(() => {
    expect(list.getAttribute('aria-expanded')).toBe('false');
  });
});

test('every entry of the contents leads to a section that is there', async () => {
  await show();
  const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    expect(document.getElementById(id), id).toBeTruthy();
  }
});

test('Enter goes to what was found', async () => {
  await show();
  const gone: string[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    gone.push(this.id);
  };
  const field = screen.getByRole('searchbox');
  for (const [query, id] of [
    ['counting first versus', 'decision-count-first'],
    ['belt map', 'project-belt-map'],
    ['and fail in', 'practice-lead'],
    ['My first job', 'about-about'],
    ['up on the busiest day', 'capability-summary'],
  ] as const) {
    fireEvent.input(field, { target: { value: query } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => {
      expect(gone.at(-1)).toBe(id);
    });
    expect((field as HTMLInputElement).value).toBe('');
  }
});

test('a proof leads to its project', async () => {
  await show();
  fireEvent.click(screen.getByRole('button', { name: 'Go, shown in 1 project' }));
  fireEvent.click(screen.getByRole('button', { name: 'Counter' }));
  await waitFor(() => {
    expect(document.activeElement?.closest('article')?.id).toBe('project-parcel-counter');
  });
});

test('a proof leads to its practice, as in the popup', async () => {
  await show(null, undefined, content);
  const [legend] = screen.getAllByText('practice');
  expect(legend?.parentElement?.textContent).toBe('projectdecisionpractice');
  fireEvent.click(screen.getByRole('button', { name: 'PostgreSQL, shown in 1 practice' }));
  fireEvent.click(screen.getByRole('button', { name: 'Data & persistence' }));
  await waitFor(() => {
    expect(document.activeElement?.id).toBe('capability-data');
  });
});

test('an entry of the contents ends the search and goes to its section', async () => {
  await show();
  const field = screen.getByRole('searchbox');
  fireEvent.input(field, { target: { value: 'counting' } });
  expect(document.getElementById('practices')).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: 'Practices' }));
  await waitFor(() => {
    expect(document.activeElement?.id).toBe('practices');
  });
  expect((field as HTMLInputElement).value).toBe('');
});

describe('paper', () => {
  test('one page: the summary is drawn, then the browser prints', async () => {
    const { print, container } = await show();
    expect(container.querySelector('.sheet')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Save as PDF, one page' }));
    await waitFor(() => {
      expect(print).toHaveBeenCalledOnce();
    });
    expect(container.querySelector('.print-summary > .sheet')?.textContent).toContain(
      'Ada Example',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Print everything' }));
    await waitFor(() => {
      expect(print).toHaveBeenCalledTimes(2);
    });
    expect(container.querySelector('.sheet')).toBeNull();
  });

  test('after one page, the browser’s own command prints everything again', async () => {
    for (const first of ['summary', null] as const) {
      const { container, print } = await show(first);
      if (!first) fireEvent.click(screen.getByRole('button', { name: 'Save as PDF, one page' }));
      await waitFor(() => {
        expect(print).toHaveBeenCalledOnce();
      });
      expect(container.querySelector('.print-summary')).toBeTruthy();
      window.dispatchEvent(new Event('afterprint'));
      await waitFor(() => {
        expect(container.querySelector('.print-full')).toBeTruthy();
      });
      expect(container.querySelector('.sheet')).toBeNull();
      cleanup();
    }
  });

  test('one page leaves out a personal profile, and says when it was checked', async () => {
    const { container } = await show('summary', undefined, content);
    const text = container.querySelector('.sheet')?.textContent ?? '';
    expect(text).toContain('Computer Science student');
    expect(text).toContain('Portfolio checked 24 Nov 2026');
    expect(text).toContain('interview guides');
    expect(text).not.toMatch(/facebook/i);
  });

  test('the portfolio is printed, even during a search', async () => {
    const { print } = await show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'counting' } });
    expect(document.getElementById('contact')).toBeNull();
    const printed: (Element | null)[] = [];
    print.mockImplementation(() => printed.push(document.getElementById('contact')));
    fireEvent.click(screen.getByRole('button', { name: 'Print everything' }));
    await waitFor(() => {
      expect(printed).toEqual([expect.any(Element)]);
    });
  });

  test('printed by the browser at once, all of it is there', async () => {
    const shown = show();
    expect(document.getElementById('contact')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.getElementById('contact')).toBeTruthy();
    expect(document.getElementById('summary')?.textContent).toMatch(/\d\d:\d\d in Sampletown/);
    await shown;
  });

  test('opened for paper, it asks at once; opened to read, never', async () => {
    const { print } = await show('full');
    await waitFor(() => {
      expect(print).toHaveBeenCalledOnce();
    });
    cleanup();
    const { print: silent } = await show();
    await new Promise(requestAnimationFrame);
    expect(silent).not.toHaveBeenCalled();
  });
});

test('the side panel is offered if the browser has one', async () => {
  const openSidePanel = vi.fn();
  await show(null, openSidePanel);
  fireEvent.click(await screen.findByRole('button', { name: 'Open in side panel' }));
  expect(openSidePanel).toHaveBeenCalledOnce();
  cleanup();
  await show();
  expect(screen.queryByRole('button', { name: 'Open in side panel' })).toBeNull();
});

test('where the candidate is: the time there, and the day of the last check', async () => {
  const { container } = await show();
  expect(container.querySelector('#summary p.even-digits')?.textContent).toMatch(
    /^\d\d:\d\d in Sampletown, .+ shared working hours?/,
  );
  expect(container.querySelector('time')?.dateTime).toBe('2026-02-03');
});

test('axe finds nothing, searching or not', async () => {
  const { container } = await show('summary', undefined, content);
  const [keyword = ''] = content.profile.keywords;
  for (const query of ['', keyword, 'kubernetes']) {
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    // The sheet is on paper only; jsdom knows no print.
    expect(violations.map(({ id }) => id).filter((id) => id !== 'page-has-heading-one')).toEqual(
      [],
    );
  }
});
