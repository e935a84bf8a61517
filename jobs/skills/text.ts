/** A text made even (normalised) for matching, with a way back to the given text. */
export type Even = {
  /** In NFKC, without soft hyphens and zero-width characters; addresses are blanked. */
  text: string;
  /** `text` in lower case, of the same length. */
  lower: string;
  /** The offset in the given text of an offset in `text`. */
  at: (offset: number) => number;
  /** The same for an end offset. */
  endAt: (offset: number) => number;
};

const PLAIN = /^[\t\n\r\x20-\x7e]*$/;

/** Makes a text even, in time proportional to its length. */
export function evenText(given: string): Even {
  const same = (offset: number) => offset;
  if (PLAIN.test(given)) {
    const text = withoutAddresses(given);
    return { text, lower: text.toLowerCase(), at: same, endAt: same };
  }
  const out: string[] = [];
  const changed: Piece[] = [];
  let length = 0;
  // Made here, since creating an expression with Unicode classes is slow.
  // eslint-disable-next-line regexp/no-super-linear-move -- a run always matches, at the latest without its last character
  const pieces = /[\t\n\r\x20-\x7e]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;
  for (let match = pieces.exec(given); match; match = pieces.exec(given)) {
    const [piece] = match;
    const plain = piece.charCodeAt(0) <= 0x7e && piece.charCodeAt(piece.length - 1) <= 0x7e;
    const even = plain ? piece : evenPiece(piece);
    if (!plain && (even.length !== 1 || piece.length !== 1)) {
      const evenEnd = length + even.length;
      changed.push({
        even: length,
        evenEnd,
        given: match.index,
        givenEnd: match.index + piece.length,
      });
    }
    out.push(even);
    length += even.length;
  }
  const text = withoutAddresses(out.join(''));
  return {
    text,
    lower: lowerOf(text),
    at: (offset) => wayBack(changed, offset, 'given'),
    endAt: (offset) => (offset > 0 ? wayBack(changed, offset - 1, 'givenEnd') : 0),
  };
}

/** A piece of a text whose length changed, and where it is in both texts. */
type Piece = { even: number; evenEnd: number; given: number; givenEnd: number };

/** Where the character at an offset of the even text begins (or ends) in the given text. */
function wayBack(changed: Piece[], offset: number, side: 'given' | 'givenEnd'): number {
  let [low, high] = [0, changed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changed[middle]?.even ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = changed[low - 1];
  const after = side === 'given' ? 0 : 1;
  if (!last) return offset + after;
  return offset < last.evenEnd ? last[side] : last.givenEnd + (offset - last.evenEnd) + after;
}

function evenPiece(piece: string): string {
  const bare = piece.replace(
    /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/g,
    '',
  );
  return bare
    .normalize('NFKC')
    .replace(/[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[’‘ʼ]/g, "'");
}

/** Lower case of the same length: letters whose length would change stay as they are. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const letter = text.charAt(i).toLowerCase();
    return letter.length === 1 ? letter : text.charAt(i);
  }).join('');
}

/** What an address can be recognised by: an email's @, a scheme, www, or a host with a path. */
const ADDRESS =
  /@(?=[a-z0-9])|:\/\/|\bwww\.|\.(?:com|org|net|io|dev|app|ai|co|de|uk|eu|fr|nl|es|it|at|ch|in|us|me|jobs|careers|edu|gov)\/(?=[a-z0-9])/gi;

/** Names of technologies that look like a host. */
const NO_HOST = /\b(?:asp|vb|socket|ado|ml)$/i;

/** Blanks email and web addresses, so that no word in them counts. Lengths stay the same. */
function withoutAddresses(text: string): string {
  let out = '';
  let done = 0;
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(text); match; match = ADDRESS.exec(text)) {
    let start = match.index;
    while (start > done && !/[\s()<>"',;|[\]]/.test(text.charAt(start - 1))) start--;
    if (match[0].startsWith('.') && NO_HOST.test(text.slice(start, match.index))) continue;
    // "@ Acme" and "@acme" name somebody; an email address has something before its @.
    if (match[0] === '@' && start === match.index) continue;
    let end = match.index + match[0].length;
    while (end < text.length && !/[\s<>"'|[\]]/.test(text.charAt(end))) end++;
    while (end > match.index + 1 && /[.,;:!?)]/.test(text.charAt(end - 1))) end--;
    out += text.slice(done, start) + '\u00a4'.repeat(end - start);
    done = end;
    ADDRESS.lastIndex = Math.max(end, match.index + 1);
  }
  return done === 0 ? text : out + text.slice(done);
}

/** Abbreviations whose full stop doesn't end a sentence. */
const SHORT =
  /(?:^|[\s(])(?:e\.g|i\.e|eg|ie|etc|vs|dr|mr|ms|mrs|approx|incl|resp|bzw|ca|z\.b|z\. b|min|max|st|no|inc|sr|jr|exp)$/i;

/** Offsets where sentences end (exclusive). Every line end is a sentence end too. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  // "Knowledge• Degree": a list that lost its line ends.
  const stop = /\r\n|[\n\r]|(?<=[^\s•▪●])(?=[•▪●]\s)|[.!?。！？](?=["')\]]?(?:\s|$))/g;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const [mark] = match;
    const end = match.index + mark.length;
    if (mark === '') stop.lastIndex++;
    if (mark === '.') {
      const next = /^["')\]]?[ \t]+(\S)/.exec(text.slice(end, end + 8))?.[1] ?? '';
      if (/[a-zà-ÿ,;)\-–]/.test(next)) continue;
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      if (SHORT.test(before) && next !== '') continue;
      // ". NET", as written in a tokenised text.
      if (/(?:^|[\s(])$/.test(before) && /^\s+net\b/i.test(text.slice(end, end + 8))) continue;
    }
    ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}
