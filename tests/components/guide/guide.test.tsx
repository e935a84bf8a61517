import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Guide } from '../../../components/guide/Guide.tsx';
import { NoGuide } from '../../../components/guide/NoGuide.tsx';
import type { Copy } from '../../../content/clip.ts';
import { guideClip } from '../../../jobs/guide/copy.ts';
import { GENERAL, HOW_MADE } from '../../../jobs/guide/words.ts';
import { guideFor, PARCELHUB, POSTINGS } from '../../jobs/guide/postings.ts';
import { axeFinds } from '../axe.ts';

const made = guideFor(PARCELHUB);

function show(guide = made, result: Awaited<ReturnType<Copy>> = 'copied') {
  const copy = vi.fn<Copy>(() => Promise.resolve(result));
  const print = vi.fn<() => void>();
  const { container } = render(<Guide guide={guide} monogram={[]} copy={copy} print={print} />);
  return { container, copy, print };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const text = () => document.body.textContent;
describe('for the interviewer', () => {
  test('has every question, probe and anchor, and the posting’s sentences', () => {
    show();
    for (const unit of made.units) {
      const { behavioural, situational, probes, anchors, quotes, onCard } = unit;
      const texts = [behavioural, situational, ...probes, ...Object.values(anchors)];
      for (const it of texts) expect(text()).toContain(it);
      for (const { sentence } of quotes) expect(text()).toContain(`“${sentence}”`);
      for (const { quote } of onCard) expect(text()).toContain(quote);
    }
    expect(text()).toContain(HOW_MADE);
  });

  test('marks what’s asked in the posting’s sentence', () => {
    show();
    const [unit] = screen.getAllByRole('article');
    if (!unit) throw new Error('there is no unit');
    expect([...unit.querySelectorAll('mark')].map((it) => it.textContent)).toEqual([
      'Node.js',
      'TypeScript',
    ]);
  });

  test('leads from a proof to its place on the full page', () => {
    show();
    const links = screen.getAllByRole('link', { name: 'AI-Powered Recruiting' });
    expect(links[0]?.getAttribute('href')).toBe('/reader.html#project-ai-recruiting');
  });

  test('has an empty score for every unit and for the table, and no field', () => {
    const { container } = show();
    const scores = screen.getAllByRole('img', { name: /^Score from 1 to 5/ });
    expect(scores).toHaveLength(2 * made.units.length);
    expect(container.querySelector('input, textarea, select')).toBeNull();
    const rows = within(screen.getByRole('region', { name: 'Scores' })).getAllByRole('rowheader');
    expect(rows).toHaveLength(made.units.length + 1);
  });
});

test('for the candidate there are topics and questions to ask, and nothing to listen for', () => {
  show();
  press('Candidate');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What the interview covers');
  for (const { prepare, anchors, behavioural } of made.units) {
    expect(text()).toContain(prepare);
    expect(text()).not.toContain(anchors[5]);
    expect(text()).not.toContain(behavioural);
  }
  for (const word of ['Situation', 'Task', 'Action', 'Result']) expect(text()).toContain(word);
  expect(text()).not.toContain('isn’t on this card');
});

test('copies what’s shown, as Markdown and as rich text', async () => {
  const { copy } = show();
  press('Copy as Markdown');
  expect(copy).toHaveBeenLastCalledWith({ text: guideClip(made, 'interviewer').text });
  await waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe('Copied the guide as Markdown');
  });
  press('Candidate');
  press('Copy as rich text');
  expect(copy).toHaveBeenLastCalledWith(guideClip(made, 'candidate'));
});

test('a copy that the browser refuses is shown to be copied by hand', async () => {
  show(made, 'refused');
  press('Copy as Markdown');
  await waitFor(() => {
    expect(screen.getByRole('alert').textContent).toContain('Not copied. Press');
  });
});

test('prints', () => {
  const { print } = show();
  press('Print');
  expect(print).toHaveBeenCalledOnce();
});

test('a general guide says that it’s one', () => {
  const general = POSTINGS['no-asks'];
  if (!general) throw new Error('there is no posting without asks');
  show(guideFor(general));
  expect(text()).toContain(GENERAL);
  expect(text()).toContain('General, not from the posting');
});

test('text of a posting stays text', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const { container } = show(
    guideFor({
      title: hostile,
      company: hostile,
      description: `Requirements\n- Node.js ${hostile}\n- MongoDB\n- Redis`,
    }),
  );
  expect(container.querySelector('img')).toBeNull();
  expect(text()).toContain(hostile);
});

describe('axe finds nothing', () => {
  test.each(Object.keys(POSTINGS))('%s', async (name) => {
    const posting = POSTINGS[name];
    if (!posting) throw new Error(name);
    const { container } = show(guideFor(posting));
    expect(await axeFinds(container, [])).toEqual([]);
    press('Candidate');
    expect(await axeFinds(container, [])).toEqual([]);
  });

  test('where the guide is gone, and there’s a way back', async () => {
    const { container } = render(<NoGuide />);
    expect(await axeFinds(container, [])).toEqual([]);
    expect(screen.getByRole('link', { name: 'Go to the card' }).getAttribute('href')).toBe(
      '/reader.html',
    );
  });
});
