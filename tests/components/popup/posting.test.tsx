import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/popup/Card.tsx';
import { FIRST_VISIT } from '../../../components/popup/card-state.ts';
import type { PostingNeeds } from '../../../components/popup/use-posting.ts';
import type { Copy } from '../../../content/clip.ts';
import { takeAlongOf } from '../../../content/files/take-along.ts';
import { content } from '../../../content/index.ts';
import { answerForPage, answerForText } from '../../../jobs/answers.ts';
import type { Answer, PageAnswer } from '../../../jobs/messages.ts';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { profileClip } from '../../../jobs/snippet/profile.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';

const NEEDS = {
  candidate,
  card,
  choices: DEFAULTS,
};
const SITE = { host: 'careers.acme.example', added: false };
const PAGE: PageAnswer = {
  reading: {
    posting: {
      title: 'Backend Engineer',
      company: 'Acme',
      place: 'Berlin',
      url: 'https://careers.acme.example/7',
      description:
        'Requirements\n- Node.js\n- TypeScript\n- Message queues such as BullMQ\n- Kubernetes\n- Docker\n\nNice to have\n- RabbitMQ',
      sources: {},
      confidence: 'certain',
    },
    explanation: '',
  },
};
const READ = answerForPage({ answer: PAGE, site: SITE }, NEEDS);
const UNREAD = answerForPage(
  { answer: { reading: { posting: null, explanation: 'No job posting found here.' } } },
  NEEDS,
);

type Ask = PostingNeeds['ask'];

function show(answer: Answer | undefined, result: 'copied' | 'refused' = 'copied', opens = true) {
  const ask = vi.fn<Ask>(({ type }) => Promise.resolve(type === 'page' ? answer : undefined));
  const requestSite = vi.fn<PostingNeeds['requestSite']>(() => Promise.resolve(true));
  const openGuide = vi.fn<PostingNeeds['openGuide']>(() => Promise.resolve(opens));
  const copy = vi.fn<Copy>(() => Promise.resolve(result));
  render(
    <Card
      content={content}
      monogram={[]}
      profile={profileClip(content)}
      takeAlong={takeAlongOf(content)}
      openSidePanel={() => undefined}
      drawings={{}}
      copy={copy}
      initial={FIRST_VISIT}
      onState={() => undefined}
      ask={ask}
      requestSite={requestSite}
      openGuide={openGuide}
    />,
  );
  return { ask, requestSite, openGuide, copy };
}

/** What has the focus. */
const focused = () => document.activeElement ?? document.body;
const button = (name: string) => screen.getByRole('button', { name });
const clipOf = (answer: Answer, id: string) => {
  const snippet = answer.set?.snippets.find(({ format }) => format === id);
  return { text: snippet?.text, html: snippet?.html };
};
const expectSaid = (words: string) =>
  waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe(words);
  });
const strip = () => screen.findByRole('button', { name: /^Shows \d of \d asked · Acme$/ });

async function openMenu() {
  const chevron = await screen.findByRole('button', { name: 'Format: Slack' });
  fireEvent.click(chevron);
  return chevron;
}

describe('on a posting', () => {
  test('one click copies for it, and says as what', async () => {
    const { copy } = show(READ);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy for this job' }));
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf(READ, 'slack'));
    await expectSaid('Copied as Slack, for Backend Engineer, Acme');
    expect(button('Copy for this job').textContent).toBe('Copied as Slack');
  });

  test('the strip leads to the match, which says every count, and back', async () => {
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

  test('the match is copied as a whole', async () => {
    const { copy } = show(READ);
    fireEvent.click(await strip());
    fireEvent.click(button('Copy the match'));
    expect(copy.mock.lastCall?.[0].text).toContain('Kubernetes · Not on this card');
  });
});

describe('the interview guide', () => {
  const expectOpened = (openGuide: PostingNeeds['openGuide']) => {
    if (!('match' in READ)) throw new Error('the answer has no match');
    expect(openGuide).toHaveBeenCalledExactlyOnceWith(READ.posting, READ.match);
  };

  test('opens from the match', async () => {
    const { openGuide } = show(READ);
    fireEvent.click(await strip());
    fireEvent.click(button('Interview guide'));
    expectOpened(openGuide);
    await openGuide.mock.results[0]?.value;
    expect(screen.queryByText(/didn’t open/)).toBeNull();
  });

  test('opens from the menu, for this job', async () => {
    const { openGuide } = show(READ);
    await strip();
    fireEvent.click(button('More'));
    fireEvent.click(screen.getByRole('menuitem', { name: /^Interview guide/ }));
    expectOpened(openGuide);
  });

  test('that doesn’t open says what to do', async () => {
    show(READ, 'copied', false);
    fireEvent.click(await strip());
    fireEvent.click(button('Interview guide'));
    const sentence = await screen.findByText(
      'The interview guide didn’t open. Close and reopen the popup, then try again.',
    );
    expect(sentence.getAttribute('role')).toBe('alert');
  });

  test('isn’t offered where there’s no posting', async () => {
    const { ask } = show(UNREAD);
    await waitFor(() => {
      expect(ask).toHaveBeenCalled();
    });
    await ask.mock.results[0]?.value;
    fireEvent.click(button('More'));
    expect(screen.getByRole('menuitem', { name: 'Settings' })).toBeTruthy();
    expect(screen.queryByRole('menuitem', { name: /^Interview guide/ })).toBeNull();
  });
});

describe('the menu of the primary button', () => {
  test('walking through the formats copies nothing; Enter or a click does', async () => {
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

  test('a choice that could not be stored is said', async () => {
    const { ask } = show(READ);
    await openMenu();
    ask.mockResolvedValue({ type: 'not-stored', format: 'email' });
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^Email/ }));
    expect(await screen.findByText(/couldn’t save this/)).toBeTruthy();
  });
});

describe('another job', () => {
  const paste = async (text: string) => {
    await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: /^Copy for another job/ }));
    fireEvent.input(screen.getByLabelText('Job text'), { target: { value: text } });
    fireEvent.click(button('Copy for this text'));
  };

  test('a pasted text is copied for, and its match shown', async () => {
    const { ask, copy } = show(UNREAD);
    const answer = answerForText('Data Engineer\nYou know Node.js, MongoDB and Kafka.', NEEDS);
    ask.mockResolvedValueOnce(UNREAD).mockResolvedValue(answer);
    await paste('Data Engineer');
    await waitFor(() => {
      expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf(answer, 'slack'));
    });
    expect(button('Copy the match')).toBeTruthy();
  });

  test('a text that can’t be used stays where it is, and the reason is said', async () => {
    const { ask, copy } = show(UNREAD);
    ask.mockResolvedValueOnce(UNREAD).mockResolvedValue(answerForText('', NEEDS));
    await paste(' ');
    expect(await screen.findByText(/^This text is empty/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Job text').value).toBe(' ');
    expect(copy).not.toHaveBeenCalled();
  });
});

test('an ordinary page says nothing of postings, and copies the profile', async () => {
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
    // Contrast needs layout; it is measured in the real browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
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
