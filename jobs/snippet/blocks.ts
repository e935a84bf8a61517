import { escapeInline, escapeStart } from '../../content/markdown.ts';
import { escapeHtml } from '../../content/rich-text.ts';

/** A piece of a line: words, or a visible address. */
export type Inline = { text: string; bold?: boolean; url?: string };

/** A paragraph of lines, or a list of items. */
export type Block = { kind: 'paragraph' | 'list'; lines: Inline[][] };

const words = (line: Inline[]) => line.map(({ text }) => text).join('');

/** Plain text: a blank line between paragraphs, and a hyphen before items. */
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
 * HTML with only a, b, br, li, p and ul, and the same visible words as the text. It has no styles: on our own
 * pages, the Clipboard API applies the page's policy and would report each one as a violation.
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

/** CommonMark (https://spec.commonmark.org): lines within a paragraph end in a hard break, two spaces. */
export const toMarkdown = (blocks: Block[]): string =>
  blocks
    .map(({ kind, lines }) =>
      lines
        .map((line) => (kind === 'list' ? '- ' : '') + line.map(inlineMarkdown).join(''))
        .join(kind === 'list' ? '\n' : '  \n'),
    )
    .join('\n\n');
