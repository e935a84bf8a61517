import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { drawings as narrow } from 'virtual:figures/narrow';
import { drawings as wide } from 'virtual:figures/wide';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type PrintVersion, Reader } from '../../../components/reader/Reader.tsx';
import type { Copy } from '../../../content/clip.ts';
import { content } from '../../../content/index.ts';

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname);
});

async function show(printFirst: PrintVersion | null = null, openSidePanel?: () => void) {
  const copy = vi.fn<Copy>(() => Promise.resolve('copied'));
  const print = vi.fn();
  const { container } = render(
    <Reader
      content={content}
      monogram={[]}
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

test('every entry of the contents leads to a section that is there', async () => {
  await show();
  const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    expect(document.getElementById(id), id).toBeTruthy();
  }
});

test('a search result leads to its place', async () => {
  await show();
  const gone: string[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    gone.push(this.id);
  };
  const field = screen.getByRole('searchbox');
  for (const [query, id] of [
    ['asynchronous processing vs', 'decision-async-vs-sync'],
    ['travel tips', 'project-travel-tips'],
    ['safe failure', 'practice-lead'],
    ['My academic journey', 'about-about'],
    ['up under real-world usage', 'capability-summary'],
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
  fireEvent.click(screen.getByRole('button', { name: 'BullMQ, shown in 1 project' }));
  fireEvent.click(screen.getByRole('button', { name: 'AI-Powered Recruiting' }));
  await waitFor(() => {
    expect(document.activeElement?.closest('article')?.id).toBe('project-ai-recruiting');
  });
});

test('an entry of the contents ends the search and leads to its section', async () => {
  await show();
  const field = screen.getByRole('searchbox');
  fireEvent.input(field, { target: { value: 'zod' } });
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
    expect(container.querySelector('.print-summary > .sheet')?.textContent).toContain('Masud Rana');
    fireEvent.click(screen.getByRole('button', { name: 'Print everything' }));
    await waitFor(() => {
      expect(print).toHaveBeenCalledTimes(2);
    });
    expect(container.querySelector('.sheet')).toBeNull();
  });

  test('the portfolio is printed, even during a search', async () => {
    const { print } = await show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zod' } });
    expect(document.getElementById('contact')).toBeNull();
    const printed: (Element | null)[] = [];
    print.mockImplementation(() => printed.push(document.getElementById('contact')));
    fireEvent.click(screen.getByRole('button', { name: 'Print everything' }));
    await waitFor(() => {
      expect(printed).toEqual([expect.any(Element)]);
    });
  });

  test('it prints at once if opened for that, and never otherwise', async () => {
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

test('the time where the candidate is, and the day of the last check', async () => {
  const { container } = await show();
  expect(container.querySelector('#summary > p:last-child')?.textContent).toMatch(
    /^\d\d:\d\d in Dhaka, .+ · (no|[\d¼½¾]+) shared working hours?$/,
  );
  expect(container.querySelector('time')?.dateTime).toBe(content.profile.lastChecked);
});

test('axe finds nothing, searching or not', async () => {
  const { container } = await show('summary');
  for (const query of ['', 'zod', 'kubernetes']) {
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    // The sheet is only for paper, and jsdom doesn't print.
    expect(violations.map(({ id }) => id).filter((id) => id !== 'page-has-heading-one')).toEqual(
      [],
    );
  }
});
