import { render, screen } from '@testing-library/preact';
import { drawings as narrow } from 'virtual:figures/narrow';
import { drawings as wide } from 'virtual:figures/wide';
import { describe, expect, test } from 'vitest';
import { Figure } from '../../../components/kit/Figure.tsx';
import { content } from '../../../content/index.ts';
import { FIGURE_LABELS } from '../../fixtures/portfolio.ts';
import { axeFinds } from '../axe.ts';

const OWNERS = [...content.projects.items, ...content.approach.decisions];
const folded = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(OWNERS.map((owner) => [owner.id, owner.figure] as const))('%s', (id, figure) => {
  test.each([
    ['wide', wide],
    ['narrow', narrow],
  ] as const)('the %s drawing is announced once, with its labels', (_, drawings) => {
    render(<Figure figure={figure} drawing={drawings[id]} />);
    expect(screen.getAllByRole('img', { name: figure.description })).toHaveLength(1);
    expect(screen.getByRole('figure').textContent).toContain(`Figure: ${figure.caption}`);
    // One after another, so that labels on several lines are whole again.
    const texts = [...document.querySelectorAll('text')].map((it) => folded(it.textContent));
    const shown = texts.join(' ');
    const missing = FIGURE_LABELS[id]?.filter((label) => !shown.includes(label)) ?? ['all'];
    // One label has a shorter form for the narrow drawing.
    expect(missing.filter((label) => !label.startsWith('One atomic'))).toEqual([]);
  });

  test('axe finds nothing', async () => {
    render(<Figure figure={figure} drawing={narrow[id]} />);
    expect(await axeFinds()).toEqual([]);
  });
});

test('a figure without a drawing is described in words', () => {
  render(
    <Figure figure={{ caption: 'A caption.', description: 'A story.' }} drawing={undefined} />,
  );
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText('A story.')).toBeTruthy();
});
