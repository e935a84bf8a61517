import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { button, clipOf, focused, openMenu, READ, show, SITE } from './show-posting.tsx';

describe('the menu of the primary button', () => {
  test('moving through the formats copies nothing; Enter or a click does', async () => {
    const { copy, ask } = show(READ);
    await openMenu();
    expect(document.activeElement?.textContent).toMatch(/^Slack/);
    fireEvent.keyDown(focused(), { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toMatch(/^Email/);
    expect(copy).not.toHaveBeenCalled();
    fireEvent.click(focused());
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf(READ, 'email'));
    expect(ask).toHaveBeenLastCalledWith({ type: 'choose-format', format: 'email' });
    expect(button('Format: Email')).toBe(document.activeElement);
  });

  test('lists the formats in order with their lengths, the chosen one marked', async () => {
    show(READ);
    await openMenu();
    const items = screen.getAllByRole('menuitemradio');
    expect(items.map((it) => it.querySelector('.min-w-0')?.textContent)).toEqual(
      FORMATS.map(({ name }) => name),
    );
    expect(items.map((it) => it.getAttribute('aria-checked'))).toEqual(
      FORMATS.map(({ id }) => String(id === 'slack')),
    );
    expect(items[3]?.textContent).toMatch(/\d+ \/ 200$/);
  });

  test('Escape closes only the menu, and gives the focus back', async () => {
    show(READ);
    const chevron = await openMenu();
    fireEvent.keyDown(focused(), { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(chevron);
  });

  test('shows the button on this site', async () => {
    const { requestSite, ask } = show(READ);
    await openMenu();
    fireEvent.click(
      screen.getByRole('menuitem', { name: 'Show the button on careers.acme.example' }),
    );
    expect(requestSite).toHaveBeenCalledExactlyOnceWith(SITE.host);
    expect(ask).toHaveBeenLastCalledWith({ type: 'show-button', host: SITE.host });
  });

  test.each([
    ['a site that the browser grants isn’t offered any more', true],
    ['a site that it doesn’t grant is still offered', false],
  ])('%s', async (_, granted) => {
    const { requestSite } = show(READ);
    requestSite.mockResolvedValue(granted);
    const name = 'Show the button on careers.acme.example';
    await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name }));
    await waitFor(() => {
      expect(screen.queryByRole('menu')).toBeNull();
    });
    await requestSite.mock.results[0]?.value;
    await openMenu();
    await waitFor(() => {
      expect(screen.queryByRole('menuitem', { name }) === null).toBe(granted);
    });
  });

  test('says so if a choice couldn’t be stored', async () => {
    const { ask } = show(READ);
    await openMenu();
    ask.mockResolvedValue({ type: 'not-stored', format: 'email' });
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^Email/ }));
    expect(await screen.findByText(/couldn’t save this/)).toBeTruthy();
  });
});
