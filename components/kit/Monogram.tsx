import { type Stroke, TILE } from '../../content/monogram.ts';

type Props = {
  letters: Stroke[];
  /** Its size and place; by default, larger where there's room. */
  class?: string;
};

/** The candidate's initials on a tile with a folded corner. */
export function Monogram({ letters, class: look = 'size-12 narrow:size-16' }: Props) {
  return (
    <svg class={`flex-none ${look}`} viewBox="0 0 64 64" aria-hidden="true">
      <path class="fill-(--tile)" d={TILE.body} />
      <path class="fill-accent" d={TILE.fold} />
      <g class="fill-none stroke-(--on-tile) [stroke-width:16] [stroke-linecap:round] [stroke-linejoin:round]">
        {letters.map(({ d, transform }) => (
          <path key={transform} d={d} transform={transform} />
        ))}
      </g>
    </svg>
  );
}
