import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines, widthInEm } from '../../../client/canvas/label-lines.ts';
import { articleGraph } from '../exploration/article.ts';

const WIDEST_EM = 10;

describe('label lines', () => {
  it('leave a short name whole', () => {
    expect(labelLines('群众工作', WIDEST_EM)).toEqual(['群众工作']);
    expect(labelLines(' Farmers ', WIDEST_EM)).toEqual(['Farmers']);
  });

  it('break Han between words into lines of like length', () => {
    expect(labelLines('中共湖北省委员会政策研究室', WIDEST_EM)).toHaveLength(2);
    expect(labelLines('加强和改进新形势下群众工作', WIDEST_EM).map((line) => line.length)).toSatisfy(([first = 0, second = 0]: number[]) => Math.abs(first - second) <= 3);
  });

  it('never part closing marks from what they close, nor figures from their digits', () => {
    for (const line of labelLines('访民情、送政策、办实事、促发展（2011年3月）', WIDEST_EM)) expect(line).not.toMatch(/^[、）。，]/u);
    expect(labelLines('组成工作队共计1.87万个进村入户', WIDEST_EM).join('|')).toContain('1.87');
  });

  it('never split a Latin word, in whatever company', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,14}$/);
    const name = fc.array(fc.oneof(word, fc.constantFrom('群众', '三农', '“三万”', '1.87', '—')), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(name, fc.constantFrom(' ', ''), (parts, between) => {
        const text = parts.join(between);
        const words = new Set(text.match(/[A-Za-z]+/gu));
        for (const found of labelLines(text, WIDEST_EM).join('\n').match(/[A-Za-z]+/gu) ?? []) expect(words).toContain(found);
      }),
      { numRuns: 500 },
    );
  });

  it('keep every character, or say with an ellipsis that they do not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Party ', 'committee ', '群众', '血肉', '、', 'and '), { minLength: 1, maxLength: 12 }), (parts) => {
        const lines = labelLines(parts.join(''), WIDEST_EM);
        const bare = (text: string) => text.replaceAll(/[\s…]/gu, '');
        expect(lines.length).toBeLessThanOrEqual(2);
        if (lines.at(-1)?.endsWith('…') === true) expect(bare(parts.join(''))).toContain(bare(lines.join('')));
        else expect(bare(lines.join(''))).toBe(bare(parts.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('fit every name of the article in two lines of the width asked for', () => {
    for (const { name } of articleGraph().entities.values()) {
      for (const text of Object.values(name)) {
        const lines = labelLines(text, WIDEST_EM);
        expect(lines.length, text).toBeLessThanOrEqual(2);
        for (const line of lines) expect(widthInEm(line), text).toBeLessThanOrEqual(WIDEST_EM + 1);
      }
    }
  });
});
