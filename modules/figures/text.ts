/** Size of all text in a figure, and the distance of its lines, in px: as in figure.css. */
const TEXT = 12;
export const LINE = 15;

/**
 * Advance widths of the characters from space to tilde, in thousandths of the size: of each the wider
 * one in DejaVu Sans and Verdana, the widest of the usual system fonts. What fits here fits anywhere.
 */
const ADVANCES = [
  352, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, 637, 637, 637,
  637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 531, 1000, 685, 687, 699, 771, 632,
  576, 775, 752, 421, 455, 693, 558, 863, 749, 788, 604, 788, 695, 684, 616, 732, 685, 989, 686,
  615, 686, 391, 337, 391, 838, 500, 500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 344, 592,
  278, 975, 634, 612, 635, 635, 427, 521, 394, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838,
];

const advanceOf = (character: string): number =>
  character === '’' ? 318 : (ADVANCES[character.charCodeAt(0) - 32] ?? 1000);

/** Width of one line in px, at the most; a character that is not in the table counts as a full square. */
const widthOf = (line: string): number =>
  Math.ceil(Array.from(line, advanceOf).reduce((sum, it) => sum + it, 0) * (TEXT / 1000));

/** The width of the widest line. */
export const widest = (lines: string[]): number => Math.max(0, ...lines.map(widthOf));

/** Words on lines of at most `width`; a word that is wider stands alone. */
function fill(words: string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text on as few lines of at most `width` px as can be, and these about equally long. */
export function wrap(text: string, width: number): string[] {
  const words = text.split(' ');
  const { length } = fill(words, width);
  let lines = fill(words, width);
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const next = fill(words, narrower);
    if (next.length > length || widest(next) > width) break;
    lines = next;
  }
  return lines;
}

/** The least width in which the text stands on at most `lines` lines. */
export function widthIn(text: string, lines: number): number {
  const words = text.split(' ');
  let width = widest(words);
  while (fill(words, width).length > lines) width++;
  return width;
}
