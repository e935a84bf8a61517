/**
 * The letters of the monogram, drawn as strokes on a field 100 high, so that the icons don't depend on
 * installed fonts. `w` is the letter's width; lines are 16 wide with round ends.
 */
const LETTERS: Record<string, { w: number; d: string }> = {
  A: { w: 84, d: 'M8 92L42 8L76 92M21 62H63' },
  B: { w: 74, d: 'M8 50H44a21 21 0 0 1 0 42H8V8H42a21 21 0 0 1 0 42' },
  C: { w: 88, d: 'M80 20A42 42 0 1 0 80 80' },
  D: { w: 88, d: 'M8 8H38a42 42 0 0 1 0 84H8Z' },
  E: { w: 70, d: 'M62 8H8V92H62M8 50H54' },
  F: { w: 68, d: 'M60 8H8V92M8 50H52' },
  G: { w: 100, d: 'M82 22A42 42 0 1 0 92 52H60' },
  H: { w: 84, d: 'M8 8V92M76 8V92M8 50H76' },
  I: { w: 16, d: 'M8 8V92' },
  J: { w: 62, d: 'M54 8V69a23 23 0 0 1-46 0' },
  K: { w: 80, d: 'M8 8V92M70 8L8 60M32 42L72 92' },
  L: { w: 66, d: 'M8 8V92H58' },
  M: { w: 104, d: 'M8 92V8L52 70L96 8V92' },
  N: { w: 86, d: 'M8 92V8L78 92V8' },
  O: { w: 100, d: 'M50 8a42 42 0 1 0 0 84a42 42 0 1 0 0-84z' },
  P: { w: 76, d: 'M8 92V8H43a25 25 0 0 1 0 50H8' },
  Q: { w: 102, d: 'M50 8a42 42 0 1 0 0 84a42 42 0 1 0 0-84zM62 62L94 94' },
  R: { w: 78, d: 'M8 92V8H43a25 25 0 0 1 0 50H8M42 58L70 92' },
  S: {
    w: 76,
    d: 'M66 24C60 13 50 8 38 8C20 8 10 18 10 29C10 56 68 44 68 70C68 83 56 92 39 92C25 92 14 86 8 75',
  },
  T: { w: 84, d: 'M8 8H76M42 8V92' },
  U: { w: 84, d: 'M8 8V58a34 34 0 0 0 68 0V8' },
  V: { w: 88, d: 'M8 8L44 92L80 8' },
  W: { w: 124, d: 'M8 8L36 92L62 22L88 92L116 8' },
  X: { w: 84, d: 'M8 8L76 92M76 8L8 92' },
  Y: { w: 86, d: 'M8 8L43 52L78 8M43 52V92' },
  Z: { w: 82, d: 'M8 8H72L8 92H74' },
};

const GAP = 22;

/** The tile behind the letters, 64 by 64, and its folded corner. */
export const TILE = {
  body: 'M12 0h34l18 18v34a12 12 0 0 1-12 12H12A12 12 0 0 1 0 52V12A12 12 0 0 1 12 0z',
  fold: 'M46 0l18 18H50a4 4 0 0 1-4-4z',
};

/** Where the letters are on the tile, in its units: centre, top and height. */
export type Place = { centre: number; top: number; height: number };

/** Beside a name, where the folded corner needs space. */
export const LARGE: Place = { centre: 32, top: 28, height: 16 };
/** In a toolbar, where 64 units become 16 to 32 pixels. */
export const SMALL: Place = { centre: 32, top: 26, height: 26 };

export type Stroke = { d: string; transform: string };

/** Whose initials, the tile without its fold, and the letters on it: all that a button's size shows. */
export type ButtonMonogram = { name: string; tile: string; letters: Stroke[] };

/**
 * Strokes for one or two letters A to Z.
 * @returns paths to be drawn with `stroke-width` 16, round caps and joins, each with its `transform`.
 */
export function monogram(initials: string, place: Place): Stroke[] {
  const letters = initials
    .split('')
    .map((initial) => LETTERS[initial])
    .filter((it) => it !== undefined);
  const scale = place.height / 100;
  const width = letters.reduce((sum, letter) => sum + letter.w, GAP * (letters.length - 1));
  let left = place.centre - (width * scale) / 2;
  return letters.map((letter) => {
    const transform = `translate(${left.toFixed(2)} ${place.top}) scale(${scale})`;
    left += (letter.w + GAP) * scale;
    return { d: letter.d, transform };
  });
}
