import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import { answerForText } from '../../../jobs/answers.ts';
import { profileClip } from '../../../jobs/snippet/profile.ts';
import { NEEDS } from '../../fixtures/candidate.ts';
import { axeFinds } from '../axe.ts';
import {
  button,
  clipOf,
  expectSaid,
  focused,
  openMenu,
  READ,
  show,
  SITE,
  strip,
  UNREAD,
} from './show-posting.tsx';

describe('on a posting', () => {
  test('the page is asked only once the card is painted', async () => {
    const { ask } = show(READ);
    expect(ask).not.toHaveBeenCalled();
    await waitFor(() => {
      expect(ask).toHaveBeenCalledWith({ type: 'page' });
    });
  });

  test('one click copies for it, and says in which format', async () => {
    const { copy } = show(READ);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy for this job' }));
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf(READ, 'slack'));
    await expectSaid('Copied as Slack, for Backend Engineer, Acme');
    expect(button('Copy for this job').textContent).toBe('Copied as Slack');
  });

  test('the strip opens the match with every count, and Back closes it', async () => {
    show(READ);
    fireEvent.click(await strip());
    expect(document.activeElement?.textContent).toBe('Card');
    expect(screen.getByRole('main').textContent).toMatch(
      /\d shown\d listed\d close\d not on this card/,
    );
    const ask = screen.getByRole('button', { name: /^Kubernetes/ });
    expect(ask.textContent).toContain('Not on this card');
    fireEvent.click(ask);
    expect(ask.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(async () => {
      expect(document.activeElement).toBe(await strip());
    });
  });

  test('a proof in the match opens its project', async () => {
    show(READ);
    fireEvent.click(await strip());
    const [proof] = screen.getAllByRole('button', { name: 'AI-Powered Recruiting' });
    fireEvent.click(proof ?? focused());
    expect(screen.getByRole('tab', { name: 'Projects' }).getAttribute('aria-selected')).toBe(
      'true',
    );
  });

  test('the whole match is copied', async () => {
    const { copy } = show(READ);
    fireEvent.click(await strip());
    fireEvent.click(button('Copy the match'));
    expect(copy.mock.lastCall?.[0].text).toContain('Kubernetes · Not on this card');
  });
});

describe('another job', () => {
  const paste = async (text: string, menu = 'Format: Slack') => {
    await openMenu(menu);
    fireEvent.click(screen.getByRole('menuitem', { name: /^Copy for another job/ }));
    fireEvent.input(screen.getByLabelText('Job text'), { target: { value: text } });
    fireEvent.click(button('Copy for this job'));
  };

  test('copies for a pasted text, and shows its match', async () => {
    const { ask, copy } = show(UNREAD);
    const answer = answerForText('Data Engineer\nYou know Node.js, MongoDB and Kafka.', NEEDS);
    ask.mockResolvedValueOnce(UNREAD).mockResolvedValue(answer);
    await paste('Data Engineer');
    await waitFor(() => {
      expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf(answer, 'slack'));
    });
    expect(button('Copy the match')).toBeTruthy();
  });

  test('stays in place when the page answers later', async () => {
    const { ask, copy } = show(undefined);
    const answer = answerForText('Data Engineer\nYou know Node.js, MongoDB and Kafka.', NEEDS);
    let answerPage: (page: typeof READ) => void = () => undefined;
    ask.mockReturnValueOnce(new Promise((resolve) => (answerPage = resolve)));
    await waitFor(() => {
      expect(ask).toHaveBeenCalledWith({ type: 'page' });
    });
    ask.mockResolvedValue(answer);
    await paste('Data Engineer', 'More ways to copy');
    await screen.findByRole('button', { name: 'Copy the match' });
    answerPage({ ...READ, copyNow: true });
    await expectSaid('Copied as Slack, for Data Engineer');
    await openMenu();
    expect(screen.getByRole('menuitem', { name: `Show the button on ${SITE.host}` })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Data Engineer');
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf(answer, 'slack'));
  });

  test('a text that can’t be used stays where it is, with the reason', async () => {
    const { ask, copy } = show(UNREAD);
    ask.mockResolvedValueOnce(UNREAD).mockResolvedValue(answerForText('', NEEDS));
    await paste(' ');
    expect(await screen.findByText(/^This text is empty/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Job text').value).toBe(' ');
    expect(copy).not.toHaveBeenCalled();
  });
});

test('on an ordinary page nothing mentions postings, and the profile is copied', async () => {
  const { copy } = show(UNREAD);
  await screen.findByRole('button', { name: 'Format: Slack' });
  expect(document.body.textContent).not.toMatch(/posting|this job/);
  fireEvent.click(button('Copy profile'));
  expect(copy).toHaveBeenCalledExactlyOnceWith(profileClip(content));
});

test('opened in order to copy, it copies once', async () => {
  const { copy } = show({ ...READ, copyNow: true });
  await expectSaid('Copied as Slack, for Backend Engineer, Acme');
  expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf(READ, 'slack'));
});

test('a refused copy shows the text, and Escape closes it', async () => {
  show({ ...READ, copyNow: true }, 'refused');
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Text to copy by hand');
  expect(field.value).toBe(clipOf(READ, 'slack').text);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  await waitFor(() => {
    expect(screen.queryByLabelText('Text to copy by hand')).toBeNull();
  });
});

test('"?" lists the keys, and Escape gives the focus back', async () => {
  show(UNREAD);
  const tab = screen.getByRole('tab', { name: 'Skills' });
  tab.focus();
  fireEvent.keyDown(tab, { key: '?' });
  expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  expect(document.activeElement).toBe(tab);
});

describe('axe finds nothing', () => {
  const check = async () => {
    expect(await axeFinds()).toEqual([]);
  };

  test('on a posting with its menu open', async () => {
    show(READ);
    await openMenu();
    await check();
  });

  test('in the match', async () => {
    show(READ);
    fireEvent.click(await strip());
    await check();
  });

  test('where a text is pasted', async () => {
    show(UNREAD);
    await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: /^Copy for another job/ }));
    await check();
  });
});
