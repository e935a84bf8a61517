import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { content } from '../../../content/index.ts';
import { axeFinds } from '../axe.ts';
import { show } from './show-reader.tsx';

afterEach(() => {
  history.replaceState(null, '', location.pathname);
});

test('the contents have the names of the headings, in their order', async () => {
  await show();
  const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
  const headings = links.map((link) => {
    const it = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    return it?.querySelector('h1, h2, h3')?.textContent;
  });
  expect(links.map((link) => link.textContent)).toEqual(headings);
});

test('the ways to reach the candidate are beside the name', async () => {
  await show();
  const summary = within(document.getElementById('summary') ?? document.body);
  expect(summary.getByRole('heading', { level: 1 }).textContent).toBe('Ada Example');
  expect(summary.getByRole('button', { name: 'Copy email' })).toBeTruthy();
});

test('focusing something in the text closes the open contents, which would cover it', async () => {
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

test('Enter goes to the result', async () => {
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
    // The sheet is only on paper; jsdom can't print.
    expect(await axeFinds(container, ['region', 'page-has-heading-one'])).toEqual([]);
  }
});
