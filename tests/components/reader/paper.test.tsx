import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import { show } from './show-reader.tsx';

afterEach(() => {
  history.replaceState(null, '', location.pathname);
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

  test('the whole portfolio is printed, even during a search', async () => {
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

  test('printing at once from the browser still prints everything', async () => {
    const shown = show();
    expect(document.getElementById('contact')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.getElementById('contact')).toBeTruthy();
    expect(document.getElementById('summary')?.textContent).toMatch(/\d\d:\d\d in Sampletown/);
    await shown;
  });

  test('opened for printing, it asks at once; opened to read, never', async () => {
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
