import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKeepingCharacters, foldWithOffsets } from '../../../server/search/fold.ts';

describe('fold', () => {
  it.each([
    ['traditional characters', '三萬群眾', '三万群众'],
    ['full-width letters and digits', 'ＡＢ１２', 'ab12'],
    ['case and diacritics', 'ÉCOLE Straße sān wàn', 'ecole straße san wan'],
    ['ligatures', 'ﬁnal', 'final'],
    ['punctuation and white space between words', 'Three  ten-thousands’ campaign', 'three ten thousands campaign'],
    ['punctuation and white space beside Han', '“三 万”活动，GDP 增长', '三万活动gdp增长'],
    ['a comma between digits', '18,700 and 1, 2', '18700 and 1 2'],
    ['characters beyond the BMP', '𠮷 野 😀 x', '𠮷野😀 x'],
    ['halves of surrogate pairs', 'a\ud83db', 'a b'],
    ['symbols, which stay', 'C++ 5% €', 'c++ 5 €'],
  ])('levels %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps traditional characters where asked to', () => {
    expect(foldKeepingCharacters('「三萬」 A')).toBe('三萬a');
  });

  it('is its own result on what is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('finds every part of a text in the folded text', () => {
    const characters = fc.constantFrom(...'三萬万 a É,12-“”𠮷😀ﬁ');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 20 }), fc.nat(20), fc.nat(20), (text, from, to) => {
        expect(fold(text.join(''))).toContain(fold(text.slice(Math.min(from, to), Math.max(from, to)).join('')));
      }),
    );
  });

  it('tells where each folded unit stands in the original', () => {
    const { text, starts, ends } = foldWithOffsets('“三萬” ﬁne');
    expect(text).toBe('三万fine');
    const original = (from: number, to: number) => '“三萬” ﬁne'.slice(starts[from], ends[to - 1]);
    expect([original(0, 2), original(2, 4), original(4, 6)]).toEqual(['三萬', 'ﬁ', 'ne']);
  });
});
