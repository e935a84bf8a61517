/** A column or a row: where it begins and ends, in px. */
export type Track = { start: number; end: number };

/** Tracks of these lengths, from `start` on, with these gaps between them. */
export function tracksOf(start: number, lengths: number[], gaps: number[]): Track[] {
  let at = start;
  return lengths.map((length, i) => {
    const track = { start: at, end: at + length };
    at = track.end + (gaps[i] ?? 0);
    return track;
  });
}

/**
 * What `count` tracks cover from a position on. A half position lies between two tracks; there it is
 * `length` long, or as long as the longer of the two.
 */
export function extent(tracks: Track[], position: number, count: number, length = 0): Track {
  const first = tracks[Math.floor(position)] ?? { start: 0, end: 0 };
  if (Number.isInteger(position)) {
    return { start: first.start, end: (tracks[position + count - 1] ?? first).end };
  }
  const next = tracks[Math.ceil(position)] ?? first;
  const middle = (first.start + first.end + next.start + next.end) / 4;
  const half = Math.max(length, first.end - first.start, next.end - next.start) / 2;
  return { start: middle - half, end: middle + half };
}

/** Lengths of which the shortest have grown until `spare` px are used up, two at a time. */
export function fillUp(lengths: number[], spare: number): number[] {
  const filled = [...lengths];
  for (let left = spare; left >= 2 && filled.length > 0; left -= 2) {
    const shortest = filled.indexOf(Math.min(...filled));
    filled[shortest] = (filled[shortest] ?? 0) + 2;
  }
  return filled;
}
