import { render, waitFor } from '@testing-library/preact';
import { drawings as narrow } from 'virtual:figures/narrow';
import { drawings as wide } from 'virtual:figures/wide';
import { expect, vi } from 'vitest';
import { Reader } from '../../../components/reader/Reader.tsx';
import type { PrintVersion } from '../../../components/reader/use-printing.ts';
import type { Copy } from '../../../content/clip.ts';
import { takeAlongOf } from '../../../content/files/take-along.ts';
import type { Content } from '../../../content/schema.ts';
import { profileClip } from '../../../jobs/snippet/profile.ts';
import { fullCard } from '../../fixtures/full-card.ts';

/** Shows the full page of the invented card, which has no drawings. */
export async function show(
  printFirst: PrintVersion | null = null,
  openSidePanel?: () => void,
  card: Content = fullCard,
) {
  const copy = vi.fn<Copy>(() => Promise.resolve('copied'));
  const print = vi.fn();
  const { container } = render(
    <Reader
      content={card}
      monogram={[]}
      profile={profileClip(card)}
      takeAlong={takeAlongOf(card)}
      drawings={{ wide, narrow }}
      copy={copy}
      printFirst={printFirst}
      print={print}
      openSidePanel={() => openSidePanel}
    />,
  );
  // The beginning comes first.
  await waitFor(() => {
    expect(document.getElementById('contact')).toBeTruthy();
  });
  return { copy, print, container };
}
