/** What a page sends to an open panel, and what comes too late for it. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { byUser } from '../../../components/posting-button/by-user.ts';
import { PostingButton } from '../../../components/posting-button/PostingButton.tsx';
import type { Reading } from '../../../jobs/posting.ts';
import { snippetsFor } from '../../../jobs/snippet/snippets.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate } from '../../fixtures/candidate.ts';

vi.mock(import('../../../components/posting-button/by-user.ts'), { spy: true });

const READ: Reading = {
  posting: {
    title: 'Backend Engineer',
    url: 'https://a.example/',
    sources: {},
    confidence: 'certain',
  },
  explanation: 'Title from the page.',
};

/** Runs something as the user; every other event in a test is one that a page could send. */
const asUser = (run: () => void) => {
  vi.mocked(byUser).mockReturnValue(true);
  run();
  vi.mocked(byUser).mockReset();
};

/** Preact's effects run one task later. */
const afterEffects = () => new Promise((resolve) => setTimeout(resolve));

type Result = 'copied' | 'refused';

function share(copy: () => Promise<Result> = () => Promise.resolve('copied')) {
  const spies = { copy: vi.fn(copy), onSettings: vi.fn(), onClose: vi.fn() };
  render(
    <PostingButton
      {...spies}
      settings={DEFAULTS}
      site="www.linkedin.com"
      host={document.createElement('div')}
      monogram={{ name: 'Ada Example', tile: 'M0 0', letters: [] }}
      read={() => READ}
      selected={() => ''}
      write={(reading, settings) =>
        Promise.resolve({ set: snippetsFor(reading, candidate, settings) })
      }
      onNear={() => undefined}
      onOpen={() => undefined}
      openGuide={() => Promise.resolve(true)}
    />,
  );
  return spies;
}

const press = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Share profile' }));
};

afterEach(() => {
  vi.mocked(byUser).mockReset();
});

describe('an open panel stays open', () => {
  test.each<[string, () => void]>([
    [
      'a forged Escape',
      () => {
        fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
      },
    ],
    [
      'a forged pointer event outside',
      () => {
        fireEvent.pointerDown(document.body);
      },
    ],
  ])('after %s', async (_, forge) => {
    const { onClose } = share();
    asUser(press);
    await screen.findByRole('dialog');
    await afterEffects();
    forge();
    await afterEffects();
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
    // The same event of the user closes it.
    asUser(forge);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
  });
});

describe('a copy that ends late', () => {
  /** A panel whose second copy ends when the test says so. */
  async function copyAgain() {
    let end: (result: Result) => void = () => undefined;
    const late = new Promise<Result>((resolve) => (end = resolve));
    const { copy } = share();
    asUser(press);
    await screen.findByRole('dialog');
    await afterEffects();
    copy.mockReturnValueOnce(late);
    asUser(() => {
      fireEvent.click(screen.getByRole('radio', { name: 'Markdown' }));
    });
    return async () => {
      end('copied');
      await late;
      await afterEffects();
    };
  }

  test.each<[string, () => void]>([
    [
      'Escape',
      () => {
        fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
      },
    ],
    [
      'a click outside',
      () => {
        fireEvent.pointerDown(document.body);
      },
    ],
    ['the button', press],
  ])("doesn't reopen a panel that was closed by %s", async (_, close) => {
    const end = await copyAgain();
    asUser(close);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    await end();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
