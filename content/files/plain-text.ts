import type { Content } from '../schema.ts';
import { type Block, documentOf, type Piece } from './document.ts';

const seen = (line: Piece[]) => line.map(({ text }) => text).join('');

const UNDERLINES = { 1: '=', 2: '-', 3: '' };

function written(block: Block): string {
  if (block.kind === 'heading') {
    const line = UNDERLINES[block.level].repeat(Array.from(block.text).length);
    return line === '' ? block.text : `${block.text}\n${line}`;
  }
  return block.lines.map((line) => (block.kind === 'list' ? '- ' : '') + seen(line)).join('\n');
}

/** The whole portfolio as plain text, with a blank line between blocks. */
export const plainText = (content: Content): string =>
  `${documentOf(content).map(written).join('\n\n')}\n`;
