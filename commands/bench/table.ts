/** The middle value; for an even number of values, the upper middle one; for none, NaN. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Prints rows under their headings, in columns as wide as their longest cell. */
export function printTable(heads: string[], rows: string[][]): void {
  const widths = heads.map((head, i) =>
    Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  for (const row of [heads, ...rows]) {
    console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  }
}
