import { escapeInline, escapeStart } from '../markdown.ts';
import type { Content } from '../schema.ts';
import { type Block, documentOf, type Piece } from './document.ts';

function piece({ text, url, strong }: Piece, at: number): string {
  if (url !== undefined) {
    const address = url.replace(/^mailto:/, '');
    return address === text ? `<${address}>` : `[${escapeInline(text)}](<${url}>)`;
  }
  const escaped = escapeInline(text);
  if (!strong) return at === 0 ? escapeStart(escaped) : escaped;
  // No space inside: it would end the emphasis.
  const word = escaped.trimEnd();
  return `**${word}**${escaped.slice(word.length)}`;
}

function written(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${escapeInline(block.text)}`;
  const lines = block.lines.map((line) => line.map(piece).join(''));
  return block.kind === 'list' ? lines.map((it) => `- ${it}`).join('\n') : lines.join('  \n');
}

/** The whole portfolio as CommonMark (https://spec.commonmark.org). A line that goes on ends in two spaces. */
export const markdown = (content: Content): string =>
  `${documentOf(content).map(written).join('\n\n')}\n`;
