import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { axeFinds } from '../axe.ts';
import { ACME, show, slot, strip } from './show-posting.tsx';

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

  test('what follows the match waits for it, unless the page is to be printed', async () => {
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

  test('it says when the browser has forgotten the posting, and is otherwise the usual page', async () => {
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
    expect(await axeFinds(container)).toEqual([]);
  });
});
