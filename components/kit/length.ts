/** "1,062", or "186 / 200" where there's a limit; in UTF-16 code units, as the strictest target counts. */
export const lengthOf = (text: string, limit: number | undefined): string =>
  [text.length, ...(limit === undefined ? [] : [limit])]
    .map((it) => it.toLocaleString('en'))
    .join(' / ');
