import { type Stroke, TILE } from '../../content/monogram.ts';

/** The candidate's initials on a tile with a folded corner. */
export function Monogram({ letters }: { letters: Stroke[] }) {
  return (
    <svg class="size-12 flex-none narrow:size-16" viewBox="0 0 64 64" aria-hidden="true">
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
