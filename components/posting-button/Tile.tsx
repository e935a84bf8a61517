import type { ButtonMonogram } from '../../content/monogram.ts';

/** The initials on their tile, in the button's two colours. */
export const Tile = ({ tile, letters }: Omit<ButtonMonogram, 'name'>) => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path d={tile} fill="currentColor" />
    {letters.map((letter) => (
      <path key={letter.d} {...letter} />
    ))}
  </svg>
);
