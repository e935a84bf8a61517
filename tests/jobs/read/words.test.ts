import { describe, expect, test } from 'vitest';
import { line } from '../../../jobs/read/text.ts';
import { bare } from '../../../jobs/read/words.ts';

/** Every character that one UTF-16 code unit can write, up to a limit. */
const charactersUpTo = (last: number): string[] =>
  Array.from({ length: last + 1 }, (_, code) => String.fromCharCode(code));

describe('texts of common characters are read like all others', () => {
  test('words: each Latin character, by itself and beside a Cyrillic one', () => {
    const unlike = charactersUpTo(0x24f).filter(
      (it) => `${bare(`a ${it}b`)} я` !== bare(`a ${it}b я`),
    );
    expect(unlike).toEqual([]);
  });

  test('invisible characters: each character, by itself and beside a Chinese one', () => {
    const unlike = charactersUpTo(0xffff).filter(
      (it) => `${line(`a${it}b`) ?? ''} 一` !== line(`a${it}b 一`),
    );
    expect(unlike).toEqual([]);
  });
});

test.each([
  ['Ｎｏｄｅ．ｊｓ', 'node js'],
  ['C++ & C#', 'c++ c#'],
  ['  Straße–Köln ', 'straße köln'],
  ['नमस्ते दुनिया', 'नमस्ते दुनिया'],
  ['東京（本社）', '東京 本社'],
])('the words of “%s” are “%s”', (text, words) => {
  expect(bare(text)).toBe(words);
});
