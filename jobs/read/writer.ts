import { seen } from './text.ts';

/** Longer descriptions are cut: no posting is longer, and nothing needs more. */
const MAX_DESCRIPTION = 100_000;

const HEADING = /^h[1-6]$/;
const ITEM = /^(li|dd)$/;
const BLOCK =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/;
const BOLD = /^(b|strong)$/;

/** A bold line of its own is a heading if it's no longer than this. */
const MAX_HEADING = 80;

type Kind = 'heading' | 'paragraph' | 'item';

/** What a page writes under a posting that isn't part of it. */
const isLeftover = (text: string): boolean =>
  /^(?:- )?(report (this )?(job|ad|listing)|flag (this )?job|share( this( job| role)?)?|apply( now| for this job)?|save( (this )?job)?|(show|read|see|view) (more|less)|(…|\.\.\.) ?more|print( this page)?|copy link|back to (all )?(jobs|openings|careers))[.!]?$/i.test(
    text,
  );

/** Collects the tags and text that a walk comes across, and turns them into a description. */
export function textWriter() {
  const out: string[] = [];
  let written = 0;
  let current = '';
  let kind: Kind = 'paragraph';
  let last: Kind | undefined;
  let bold = 0;
  let plain = false;

  const flush = () => {
    const text = seen(current).replace(/\s+/g, ' ').trim();
    current = '';
    const allBold = !plain;
    plain = false;
    if (text === '') return;
    const bullet = /^[-–•*·▪●○◦✓✔]\s+(?=\S)/.exec(text)?.[0] ?? '';
    const words = text.slice(bullet.length);
    let is = bullet ? 'item' : kind;
    if (is === 'paragraph' && allBold && words.length <= MAX_HEADING) is = 'heading';
    kind = 'paragraph';
    const together = last === 'heading' || (last === 'item' && is === 'item');
    if (last) out.push(together ? '\n' : '\n\n');
    out.push(is === 'item' ? `- ${words}` : words);
    written += words.length;
    last = is;
  };

  return {
    /** Whether any more text would be cut off. */
    full: () => written + current.length > MAX_DESCRIPTION,
    text(text: string) {
      if (current.length > MAX_DESCRIPTION) return;
      current += text;
      if (bold === 0 && text.trim() !== '') plain = true;
    },
    open(tag: string) {
      if (BOLD.test(tag)) bold++;
      if (!BLOCK.test(tag)) return;
      flush();
      if (HEADING.test(tag)) kind = 'heading';
      else if (ITEM.test(tag)) kind = 'item';
    },
    close(tag: string) {
      if (BOLD.test(tag)) bold = Math.max(0, bold - 1);
      if (!BLOCK.test(tag)) return;
      flush();
      kind = 'paragraph';
    },
    end(): string | undefined {
      flush();
      // Pairs of a separator and a text; the first text has no separator.
      while (isLeftover(out.at(-1) ?? '')) out.splice(-2);
      const text = out.join('');
      if (text === '') return undefined;
      // The cut may have split a surrogate pair.
      return text.length <= MAX_DESCRIPTION ? text : seen(text.slice(0, MAX_DESCRIPTION)).trim();
    },
  };
}
