import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Copying } from '../../../components/kit/copying.tsx';
import { PostingStrip, type PostingStripProps } from '../../../components/popup/PostingStrip.tsx';
import type { Copy } from '../../../content/clip.ts';
import { content } from '../../../content/index.ts';
import { snippetProfileOf } from '../../../content/snippet-profile.ts';
import type { Answer } from '../../../jobs/messages.ts';
import { readText } from '../../../jobs/read/index.ts';
import { type FormatId, FORMATS } from '../../../jobs/snippet/formats.ts';
import { snippetsFor } from '../../../jobs/snippet/snippets.ts';
import { DEFAULTS } from '../../../settings/fields.ts';

afterEach(cleanup);

const candidate = snippetProfileOf(content);
const set = snippetsFor(
  {
    posting: {
      title: 'Backend Engineer',
      company: 'Acme',
      url: 'https://careers.acme.example/7',
      sources: {},
      confidence: 'certain',
    },
    explanation: '',
  },
  candidate,
  DEFAULTS,
);
const selected = snippetsFor(readText('Data Engineer\nParcels.'), candidate, DEFAULTS);

const READ: Answer = { type: 'posting', set, format: 'slack' };
const WHY = 'No job posting found here: nothing on the page says it’s one.';
const UNREAD: Answer = { type: 'nothing', explanation: WHY, format: 'slack' };
const SITE = { host: 'careers.acme.example', added: false };

type Ask = PostingStripProps['ask'];
type RequestSite = PostingStripProps['requestSite'];

function show(answer: Answer | undefined, result: 'copied' | 'refused' = 'copied') {
  const ask = vi.fn<Ask>(({ type }) => Promise.resolve(type === 'page' ? answer : undefined));
  const requestSite = vi.fn<RequestSite>(() => Promise.resolve(true));
  const copy = vi.fn<Copy>(() => Promise.resolve(result));
  const { container } = render(
    <Copying copy={copy}>
      <PostingStrip ask={ask} requestSite={requestSite} />
    </Copying>,
  );
  return { ask, requestSite, copy, container };
}

/** The same, once the background has answered. */
async function shown(answer: Answer, result: 'copied' | 'refused' = 'copied') {
  const spies = show(answer, result);
  await screen.findByRole('region', { name: 'This page' });
  return spies;
}

/** What was answered is drawn by the next frame, if anything is. */
const drawn = () => new Promise(requestAnimationFrame);

const clipOf = (id: FormatId, { snippets } = set) => {
  const snippet = snippets.find(({ format }) => format === id);
  return { text: snippet?.text, html: snippet?.html };
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const bar = () => screen.queryByRole('region', { name: 'This page' });
const copyButton = () => screen.getByRole('button', { name: 'Copy for this job' });
const formats = () => screen.getByRole('combobox', { name: 'Format' });
const pasteBox = () => screen.getByLabelText<HTMLTextAreaElement>('Job text');

const expectSaid = (words: string) =>
  waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe(words);
  });

test('a pasted text is kept while it is typed, and is there again', async () => {
  const onPasted = vi.fn();
  render(
    <PostingStrip
      ask={({ type }) =>
        Promise.resolve(
          type === 'page'
            ? { type: 'nothing', explanation: 'Nothing here.', format: 'slack' }
            : undefined,
        )
      }
      requestSite={() => Promise.resolve(true)}
      pasted="Backend Engineer"
      onPasted={onPasted}
    />,
  );
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Job text' });
  expect(box.value).toBe('Backend Engineer');
  expect(box.closest('details')?.open).toBe(true);
  fireEvent.input(box, { target: { value: 'Data Engineer' } });
  expect(onPasted).toHaveBeenCalledExactlyOnceWith('Data Engineer');
});

test('a choice that could not be stored is said', async () => {
  const { ask } = await shown(READ);
  ask.mockResolvedValue({ type: 'not-stored', format: 'email' });
  fireEvent.change(formats(), { target: { value: 'email' } });
  expect((await screen.findByText(/could not store this choice/)).getAttribute('role')).toBe(
    'alert',
  );
});

describe('nothing is drawn', () => {
  test('before the card is painted, nor until the answer comes', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    const ask = vi.fn<Ask>(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    render(<PostingStrip ask={ask} requestSite={() => Promise.resolve(true)} />);
    expect(ask).not.toHaveBeenCalled();
    await waitFor(() => {
      expect(ask).toHaveBeenCalledExactlyOnceWith({ type: 'page' });
    });
    expect(bar()).toBeNull();
    answer(READ);
    await waitFor(() => {
      expect(bar()).not.toBeNull();
    });
  });

  test("if the background doesn't answer", async () => {
    const { ask, copy } = show(undefined);
    await waitFor(() => {
      expect(ask).toHaveBeenCalledOnce();
    });
    await drawn();
    expect(bar()).toBeNull();
    expect(copy).not.toHaveBeenCalled();
  });
});

describe('on a posting', () => {
  test('it names the posting, and copies nothing by itself', async () => {
    const { copy, ask } = await shown(READ);
    expect(bar()?.textContent).toContain('This posting: Backend Engineer, Acme');
    expect(screen.queryByLabelText('Job text')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy subject' })).toBeNull();
    expect(ask).toHaveBeenCalledOnce();
    expect(copy).not.toHaveBeenCalled();
  });

  test('one click copies, and says so in place and in the live region', async () => {
    const { copy } = await shown(READ);
    fireEvent.click(copyButton());
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf('slack'));
    await expectSaid('Copied for Backend Engineer, Acme');
    expect(copyButton().textContent).toBe('Copied');
  });

  test('the format chosen before is copied', async () => {
    const { copy } = await shown({ ...READ, format: 'markdown' });
    expect(screen.getByDisplayValue('Markdown')).toBe(formats());
    fireEvent.click(copyButton());
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf('markdown'));
  });

  test.each(FORMATS)('choosing $name copies it, and tells the background', async ({ id, name }) => {
    const { copy, ask } = await shown({ ...READ, format: id === 'slack' ? 'inmail' : 'slack' });
    fireEvent.change(formats(), { target: { value: id } });
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf(id));
    expect(ask).toHaveBeenLastCalledWith({ type: 'choose-format', format: id });
    await expectSaid('Copied for Backend Engineer, Acme');
    expect(screen.getByDisplayValue(name)).toBe(formats());
    // The button does the same from now on.
    fireEvent.click(copyButton());
    expect(copy).toHaveBeenLastCalledWith(clipOf(id));
  });

  test('the formats are in order', async () => {
    await shown(READ);
    expect(screen.getAllByRole('option').map((it) => it.textContent)).toEqual(
      FORMATS.map(({ name }) => name),
    );
  });

  test('the subject of an email has its own button', async () => {
    const { copy } = await shown({ ...READ, format: 'email' });
    press('Copy subject');
    expect(copy).toHaveBeenCalledExactlyOnceWith({
      text: 'Masud Rana, backend engineer: Backend Engineer, Acme',
    });
    await expectSaid('Copied subject');
    // It says so itself; the other button has copied nothing.
    expect(screen.getByRole('button', { name: 'Copied subject' })).toBeTruthy();
    expect(copyButton().textContent).toBe('Copy for this job');
    fireEvent.change(formats(), { target: { value: 'slack' } });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Copy subject' })).toBeNull();
    });
  });

  test('a guess is marked as one', async () => {
    await shown({
      ...READ,
      guess: 'This may not be a job posting: the page shows only some of the signs.',
    });
    expect(
      screen.getByText('This may not be a job posting: the page shows only some of the signs.'),
    ).toBeTruthy();
  });

  test('a refused copy shows the text, to copy by hand', async () => {
    await shown(READ, 'refused');
    fireEvent.click(copyButton());
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Text to copy by hand');
    expect(field.value).toBe(clipOf('slack').text);
    expect(screen.getByRole('alert').textContent).toContain('Press Ctrl C now.');
    expect(copyButton().textContent).toBe('Not copied');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('on a page that could not be read', () => {
  test('it says why, and takes a pasted text', async () => {
    const { ask, copy } = await shown(UNREAD);
    expect(screen.getByText(WHY)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByText('Copy for the selected text')).toBeNull();
    ask.mockResolvedValue({ type: 'text', set: selected, format: 'slack' });
    fireEvent.input(pasteBox(), { target: { value: 'Data Engineer\nParcels.' } });
    fireEvent.click(screen.getByText('Copy for this text'));
    expect(ask).toHaveBeenLastCalledWith({ type: 'text', text: 'Data Engineer\nParcels.' });
    await expectSaid('Copied for Data Engineer');
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf('slack', selected));
    expect(bar()?.textContent).toContain('This posting: Data Engineer');
    expect(screen.queryByText(WHY)).toBeNull();
  });

  test('empty text gets an explanation, and nothing is copied', async () => {
    const { ask, copy } = await shown(UNREAD);
    const explanation = 'This text is empty. Paste the posting’s text and try again.';
    ask.mockResolvedValue({ type: 'nothing', explanation, format: 'slack' });
    fireEvent.click(screen.getByText('Copy for this text'));
    expect(ask).toHaveBeenLastCalledWith({ type: 'text', text: '' });
    await screen.findByText(explanation);
    expect(copy).not.toHaveBeenCalled();
  });

  test('if the background is gone, the pasted text stays where it is', async () => {
    const { copy } = await shown(UNREAD);
    fireEvent.input(pasteBox(), { target: { value: 'Data Engineer' } });
    fireEvent.click(screen.getByText('Copy for this text'));
    await drawn();
    expect(pasteBox().value).toBe('Data Engineer');
    expect(copy).not.toHaveBeenCalled();
  });

  test('the selected text has its own button', async () => {
    const { copy } = await shown({ ...UNREAD, selected });
    // Open, since it holds what the user most likely wants.
    expect(bar()?.querySelector('details')?.open).toBe(true);
    press('Copy for the selected text');
    await expectSaid('Copied for Data Engineer');
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf('slack', selected));
    expect(bar()?.textContent).toContain('This posting: Data Engineer');
    // From here on it is a posting like any other.
    fireEvent.click(copyButton());
    expect(copy).toHaveBeenCalledTimes(2);
  });

  test("without a selection it's one line, until you open it", async () => {
    await shown(UNREAD);
    expect(bar()?.querySelector('details')?.open).toBe(false);
  });
});

describe('opened in order to copy', () => {
  test('it copies at once, and exactly once', async () => {
    const { copy, ask } = await shown({ ...READ, format: 'inmail', copyNow: true, site: SITE });
    expect(copy).toHaveBeenCalledExactlyOnceWith(clipOf('inmail'));
    await expectSaid('Copied for Backend Engineer, Acme');
    expect(copyButton().textContent).toBe('Copied');
    // Whatever draws it again copies no second time.
    press('Show the button on careers.acme.example');
    await screen.findByText('The button shows on this site');
    expect(copy).toHaveBeenCalledOnce();
    fireEvent.change(formats(), { target: { value: 'slack' } });
    expect(copy).toHaveBeenCalledTimes(2);
    expect(ask.mock.calls.map(([question]) => question.type)).toEqual([
      'page',
      'show-button',
      'choose-format',
    ]);
    expect(ask.mock.calls[1]).toEqual([{ type: 'show-button', host: SITE.host }]);
  });

  test("it copies nothing if there's nothing to copy", async () => {
    const { copy } = await shown({ ...UNREAD, copyNow: true });
    expect(copy).not.toHaveBeenCalled();
  });

  test('a refusal shows the text', async () => {
    await shown({ ...READ, copyNow: true }, 'refused');
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Text to copy by hand');
    expect(field.value).toBe(clipOf('slack').text);
  });
});

describe('the button for this site', () => {
  const ASKS = 'Show the button on careers.acme.example';
  const SAYS = 'The button shows on this site';

  test.each<[string, Answer]>([
    ['on a posting', READ],
    ['on a page that could not be read', UNREAD],
  ])('%s it asks for this host, then turns into a sentence', async (_, answer) => {
    const { requestSite } = await shown({ ...answer, site: SITE });
    expect(screen.queryByText(SAYS)).toBeNull();
    fireEvent.click(screen.getByText(ASKS));
    expect(requestSite).toHaveBeenCalledExactlyOnceWith('careers.acme.example');
    await screen.findByText(SAYS);
    expect(screen.queryByText(ASKS)).toBeNull();
  });

  test('stays as it is if you say no', async () => {
    const { requestSite } = await shown({ ...READ, site: SITE });
    requestSite.mockResolvedValue(false);
    fireEvent.click(screen.getByText(ASKS));
    await drawn();
    expect(requestSite).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: ASKS })).toBeTruthy();
    expect(screen.queryByText(SAYS)).toBeNull();
  });

  test('says no “shown” where that could not be stored', async () => {
    const { ask } = await shown({ ...READ, site: SITE });
    ask.mockResolvedValue({ type: 'not-stored', format: 'slack' });
    fireEvent.click(screen.getByText(ASKS));
    await screen.findByText(/could not store this choice/);
    expect(screen.queryByText(SAYS)).toBeNull();
    expect(screen.getByText(ASKS)).toBeTruthy();
  });

  test('is no button where it is shown already', async () => {
    await shown({ ...READ, site: { ...SITE, added: true } });
    expect(screen.getByText(SAYS)).toBeTruthy();
    for (const button of screen.getAllByRole('button')) {
      expect(button.textContent).not.toContain('Show the button');
    }
  });

  test("isn't there on a board, nor where the browser forbids it", async () => {
    await shown(READ);
    expect(bar()?.textContent).not.toMatch(/this site|Show the button/);
  });
});

describe('axe finds nothing', () => {
  test.each<[string, Answer, 'copied' | 'refused']>([
    ['on a posting', READ, 'copied'],
    [
      "on a posting as an email, on a site that isn't a board",
      { ...READ, format: 'email', site: SITE },
      'copied',
    ],
    [
      'on a guess, on a site that was added',
      { ...READ, guess: WHY, site: { ...SITE, added: true } },
      'copied',
    ],
    ['on a page that could not be read', { ...UNREAD, site: SITE }, 'copied'],
    ['with a selected text', { ...UNREAD, selected }, 'copied'],
    ['when it has copied', { ...READ, copyNow: true }, 'copied'],
    ['when it was refused', { ...READ, copyNow: true }, 'refused'],
  ])('%s', async (_, answer, result) => {
    await shown(answer, result);
    if (answer.copyNow) {
      await waitFor(() => {
        expect(copyButton().textContent).toBe(result === 'copied' ? 'Copied' : 'Not copied');
      });
    }
    // Contrast needs layout; it is measured in the real browsers.
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
