import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { drawings } from 'virtual:figures/narrow';
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/popup/Card.tsx';
import {
  type CardState,
  FIRST_VISIT,
  parseCardState,
} from '../../../components/popup/card-state.ts';
import type { Copy } from '../../../content/clip.ts';
import { takeAlongOf } from '../../../content/files/take-along.ts';
import { content } from '../../../content/index.ts';
import type { Content } from '../../../content/schema.ts';
import { profileClip } from '../../../jobs/snippet/profile.ts';
import { fullCard } from '../../fixtures/full-card.ts';
import { axeFinds } from '../axe.ts';

/** Shows the popup of the invented card, which has no drawings. */
function show(
  initial: Partial<CardState> = {},
  result: 'copied' | 'refused' = 'copied',
  card: Content = fullCard,
) {
  const copy = vi.fn<Copy>(() => Promise.resolve(result));
  const onState = vi.fn<(state: CardState) => void>();
  render(
    <Card
      content={card}
      monogram={[]}
      profile={profileClip(card)}
      takeAlong={takeAlongOf(card)}
      openSidePanel={() => undefined}
      drawings={drawings}
      copy={copy}
      initial={{ ...FIRST_VISIT, ...initial }}
      onState={onState}
      ask={() => Promise.resolve(undefined)}
      requestSite={() => Promise.resolve(false)}
      openGuide={() => Promise.resolve(false)}
    />,
  );
  return { copy, onState };
}

describe('copying', () => {
  test('a contact copies its value, and says so in place and in the live region', async () => {
    const { copy } = show({ tab: 'contact' });
    const inTab = within(screen.getByRole('tabpanel'));
    fireEvent.click(inTab.getByRole('button', { name: 'Copy email' }));
    expect(copy).toHaveBeenCalledExactlyOnceWith({ text: 'ada@ada.example' });
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Copied email');
    });
    expect(inTab.getByRole('button', { name: 'Copy email' }).textContent).toBe('Copied');
  });

  test("a project's links copy that project's addresses", () => {
    const { copy } = show({ tab: 'projects' });
    const article = screen.getByRole('article', { name: 'Belt map & timetable' });
    fireEvent.click(within(article).getByRole('button', { name: 'Copy demo link' }));
    expect(copy.mock.lastCall?.[0].text).toBe('https://belt-map.example/');
  });

  test('a refusal shows at once, and stays until the next try', async () => {
    const { copy } = show({ tab: 'contact' }, 'refused');
    fireEvent.click(
      within(screen.getByRole('tabpanel')).getByRole('button', { name: 'Copy CodeHost' }),
    );
    const alert = screen.getByRole('alert');
    await waitFor(() => {
      expect(alert.textContent).toContain('Not copied. Press Ctrl+C now.');
    });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text to copy by hand').value).toBe(
      'https://code.example/ada-example',
    );
    copy.mockResolvedValue('copied');
    fireEvent.click(
      within(screen.getByRole('tabpanel')).getByRole('button', { name: 'Copy CodeHost' }),
    );
    await waitFor(() => {
      expect(alert.textContent).toBe('');
    });
  });
});

describe('skills', () => {
  test('a skill says where it is shown, and opens its proof', () => {
    const { onState } = show();
    const skill = screen.getByRole('button', {
      name: 'Counting, shown in 2 projects and 1 practice',
    });
    expect(skill.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(skill);
    expect(onState.mock.lastCall?.[0].skill).toBe('counting');
    expect(screen.getByText(/Counting among its technologies/)).toBeTruthy();
    fireEvent.click(skill);
    expect(screen.queryByText(/Counting among its technologies/)).toBeNull();
  });

  test('a skill without proof says that it’s only listed', async () => {
    show({ skill: 'scales' });
    expect(
      await screen.findByText('Scales is listed; no project, decision or practice names it.'),
    ).toBeTruthy();
  });

  test('a proof leads to where it is', () => {
    const { onState } = show({ skill: 'sorting' });
    fireEvent.click(screen.getByRole('button', { name: 'Counting first' }));
    expect(onState.mock.lastCall?.[0].tab).toBe('approach');
  });
});

describe('search', () => {
  test('a text is shown as one line, with what was found marked', () => {
    show({ query: 'e-mail' });
    expect(
      within(screen.getByRole('tabpanel')).getByRole('button', { name: 'Copy email' }),
    ).toBeTruthy();
    cleanup();
    show({ query: 'bottleneck redis' }, 'copied', content);
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['Bottleneck', 'Redis']);
    expect(document.querySelector('mark')?.closest('.truncate')?.textContent).toMatch(
      /^…?.*Bottleneck and Redis .*…$/,
    );
  });

  test('"CV" leads to the page that can be saved', () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    show({ query: 'cv' });
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' });
    expect(opened).toHaveBeenCalledExactlyOnceWith('/reader.html?print=summary');
  });

  test('nothing that a figure mentions is called missing', () => {
    const { onState } = show({ query: 'AmarPay' }, 'copied', content);
    expect(screen.getByText('Only a figure mentions “AmarPay”.')).toBeTruthy();
    expect(screen.queryByText(/is not on this card/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Travel Tips & Destination Guides' }));
    expect(onState.mock.lastCall?.[0]).toMatchObject({ tab: 'projects', project: 'travel-tips' });
  });
});

describe('saved state', () => {
  test('is shown as it was', () => {
    show({ tab: 'projects', project: 'belt-map' });
    expect(screen.getByRole('tab', { name: 'Projects' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(screen.getByText(/Drew each refund before the premium belts open/)).toBeTruthy();
  });

  test.each([
    undefined,
    null,
    7,
    'x',
    [],
    { tab: 'jobs', project: 'gone', skill: {}, query: 5, scroll: -1 },
    { scroll: Number.NaN },
    { scroll: 1e9 },
  ])('%j is a first visit', (input) => {
    expect(parseCardState(input, fullCard)).toEqual(FIRST_VISIT);
  });

  test('what’s valid in it is kept, but a search isn’t resumed', () => {
    expect(
      parseCardState({ tab: 'contact', project: 'gone', query: 'x', scroll: 9 }, fullCard),
    ).toEqual({ ...FIRST_VISIT, tab: 'contact' });
  });
});

describe('axe finds nothing', () => {
  test.each<Partial<CardState>>([
    { skill: content.profile.keywords[0] ?? null },
    { tab: 'projects', project: content.projects.items[0]?.id ?? null },
    { tab: 'approach' },
    { tab: 'contact' },
    { query: content.skills.groups[0]?.skills[0]?.name ?? '' },
    { query: 'nothing at all' },
  ])('%j', async (state) => {
    // The card that's built, with its drawings.
    show(state, 'copied', content);
    expect(await axeFinds()).toEqual([]);
  });
});
