/** Letters and digits in lower case with single spaces: what two texts are compared by. */
export const bare = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** Whether `part` stands in `text` as whole words. Both are bare. */
export const holds = (text: string, part: string): boolean =>
  part !== '' && ` ${text} `.includes(` ${part} `);

/** Whether two titles mean the same posting: one holds the other, or most of their words agree. */
export function alike(a: string | undefined, b: string | undefined): boolean {
  const [one, two] = [bare(a), bare(b)];
  if (holds(one, two) || holds(two, one)) return true;
  const words = new Set(two.split(' '));
  const shorter = one.split(' ');
  const shared = shorter.filter((word) => words.has(word)).length;
  return shared >= 2 && shared * 2 > Math.min(words.size, shorter.length);
}
