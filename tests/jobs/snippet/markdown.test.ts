import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../jobs/snippet/blocks.ts';

const line = (text: string, bold = false) =>
  toMarkdown([{ kind: 'paragraph', lines: [[{ text, bold }]] }]);

describe('Markdown', () => {
  test.each([
    'R&D Engineer',
    'Travel Tips & Destination Guides',
    'AT&T; Bell Labs',
    'a < b and c > d',
    '5 * 3',
    'C# / F# | Go + Rust',
    '#1 in logistics',
    'Engineer (m/f/d)',
    '~3 years, 100% remote!',
    '-5 to +5 hours',
    '1.5 years',
    '2026 Graduates',
    'a = b',
    'C:\\dev',
    '– with a dash',
    '12345678901. is no item',
  ])('leaves %j as it is', (text) => {
    expect(line(text)).toBe(text);
  });

  test.each([
    ['# x', '\\# x'],
    ['###### x', '\\###### x'],
    ['#', '\\#'],
    ['> quoted', '\\> quoted'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['* item', '\\* item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['===', '\\==='],
    ['~~~', '~\\~\\~'],
    ['    code', 'code'],
    ['&copy; &#169; &#xA9;', '\\&copy; \\&#169; \\&#xA9;'],
    ['<b>x</b>', '\\<b>x\\</b>'],
    ['*x* **y**', '\\*x\\* \\*\\*y\\*\\*'],
    ['`x`', '\\`x\\`'],
    ['[x](y)', '\\[x\\](y)'],
    ['a ~~b~~', 'a ~\\~b\\~\\~'],
    ['a\\*b', 'a\\\\\\*b'],
    ['ends in \\', 'ends in \\\\'],
  ])('makes text of %j', (text, escaped) => {
    expect(line(text)).toBe(escaped);
  });

  test('escapes at the start of a line, and not in the middle of it', () => {
    expect(
      toMarkdown([
        { kind: 'list', lines: [[{ text: '# x' }], [{ text: 'a: ' }, { text: '# y' }]] },
        { kind: 'paragraph', lines: [[{ text: '# z', bold: true }]] },
      ]),
    ).toBe('- \\# x\n- a: # y\n\n**# z**');
  });
});
