import { escapeInline, escapeStart } from '../../content/markdown.ts';
import { escapeHtml } from '../../content/rich-text.ts';

/** A piece of a line: words, or an address that shows itself. */
export type Inline = { text: string; bold?: boolean; url?: string };

/** A paragraph of lines, or a list of items. */
export type Block = { kind: 'paragraph' | 'list'; lines: Inline[][] };

const words = (line: Inline[]) => line.map(({ text }) => text).join('');

/** Plain text: paragraphs apart by a blank line, items with a hyphen. */
export const toText = (blocks: Block[]): string =>
  blocks
    .map(({ kind, lines }) =>
      lines.map((line) => (kind === 'list' ? '- ' : '') + words(line)).join('\n'),
    )
    .join('\n\n');

const inlineHtml = ({ text, bold, url }: Inline): string => {
  const escaped = escapeHtml(text);
  if (url !== undefined) return `<a href="${escapeHtml(url)}">${escaped}</a>`;
  return bold ? `<b>${escaped}</b>` : escaped;
};

/**
 * HTML of a, b, br, li, p and ul alone, with the same visible words as the text. Without styles: in a page of
 * ours the Clipboard API reads it by the page's own policy, and reports each of them as a violation.
 */
export const toHtml = (blocks: Block[]): string =>
  blocks
    .map(({ kind, lines }) => {
      const html = lines.map((line) => line.map(inlineHtml).join(''));
      return kind === 'list'
        ? `<ul>${html.map((line) => `<li>${line}</li>`).join('')}</ul>`
        : `<p>${html.join('<br>')}</p>`;
    })
    .join('');

const inlineMarkdown = ({ text, bold, url }: Inline, at: number): string => {
  if (url !== undefined) return `<${url.replace(/^mailto:/, '')}>`;
  if (bold) return `**${escapeInline(text)}**`;
  return at === 0 ? escapeStart(escapeInline(text)) : escapeInline(text);
};

/** CommonMark (https://spec.commonmark.org): lines of a paragraph end in a hard break of two spaces. */
export const toMarkdown = (blocks: Block[]): string =>
  blocks
    .map(({ kind, lines }) =>
      lines
        .map((line) => (kind === 'list' ? '- ' : '') + line.map(inlineMarkdown).join(''))
        .join(kind === 'list' ? '\n' : '  \n'),
    )
    .join('\n\n');
