import { escapeInline, escapeStart } from '../../content/markdown.ts';
import { escapeHtml, type RichText } from '../../content/rich-text.ts';
import type { Inline } from '../snippet/blocks.ts';
import { documentOf, type Part } from './document.ts';
import type { Guide } from './index.ts';
import type { View } from './words.ts';

/** One well-formed line, whatever the posting's words contain. */
const flat = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ');

const inlineMarkdown = ({ text, bold, url }: Inline, at: number): string => {
  if (url !== undefined) return `<${url}>`;
  const escaped = escapeInline(flat(text));
  // The space goes after the closing mark: Markdown doesn't close bold text after a space.
  if (bold) return `**${escaped.trimEnd()}** `;
  return at === 0 ? escapeStart(escaped) : escaped;
};

const lineMarkdown = (line: Inline[]): string => line.map(inlineMarkdown).join('');

const cellMarkdown = (text: string): string => escapeInline(flat(text)).replaceAll('|', '\\|');

function partMarkdown(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escapeInline(flat(part.text))}`;
    case 'paragraph':
      return lineMarkdown(part.line);
    case 'quote':
      return `> “${lineMarkdown(part.line)}”`;
    case 'list':
      return part.items.map((item) => `- ${lineMarkdown(item)}`).join('\n');
    case 'table':
      return [
        part.head,
        part.head.map(() => '---'),
        ...part.rows.map((row) => row.map(cellMarkdown)),
      ]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
  }
}

/** A guide in CommonMark with GitHub's tables (https://github.github.com/gfm/#tables-extension-). */
export const guideMarkdown = (guide: Guide, view: View): string =>
  `${documentOf(guide, view).map(partMarkdown).join('\n\n')}\n`;

const inlineHtml = ({ text, bold, url }: Inline): string => {
  const escaped = escapeHtml(flat(text));
  if (url !== undefined) return `<a href="${escapeHtml(url)}">${escaped}</a>`;
  return bold ? `<b>${escaped}</b>` : escaped;
};

const lineHtml = (line: Inline[]): string => line.map(inlineHtml).join('');

const rowHtml = (tag: 'th' | 'td', cells: string[]): string =>
  `<tr>${cells.map((it) => `<${tag}>${escapeHtml(flat(it))}</${tag}>`).join('')}</tr>`;

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escapeHtml(flat(part.text))}</h${part.level}>`;
    case 'paragraph':
      return `<p>${lineHtml(part.line)}</p>`;
    case 'quote':
      return `<blockquote>“${lineHtml(part.line)}”</blockquote>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table><tbody>${rowHtml('th', part.head)}${part.rows.map((row) => rowHtml('td', row)).join('')}</tbody></table>`;
  }
}

/**
 * A guide as rich text, with its Markdown for targets that take plain text. Without styles, like all html
 * that's copied.
 */
export const guideClip = (guide: Guide, view: View): RichText => ({
  text: guideMarkdown(guide, view),
  html: documentOf(guide, view).map(partHtml).join(''),
});
