import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../client/i18n/runs.ts';

const foreign = (text: string, language: 'zh' | 'en') => runsOf(text, language).filter((run) => run.foreign).map((run) => run.text);

describe('runsOf', () => {
  it.each([
    ['alias "三万" by pinyin', ['三万']],
    ['李鸿忠：新时期群众工作的有益尝试. 2011.', ['李鸿忠：新时期群众工作的有益尝试']],
    ['the masses', []],
  ])('finds the Chinese within %s', (text, runs) => {
    expect(foreign(text, 'en')).toEqual(runs);
  });

  it.each([
    ['名称“Three ten-thousands” 拼音相符', ['Three ten-thousands']],
    ['切换到 English', ['English']],
    ['按 W 打开', []],
    ['群众', []],
  ])('finds the English within %s', (text, runs) => {
    expect(foreign(text, 'zh')).toEqual(runs);
  });

  it('loses nothing', () => {
    const text = '𠮷 and 群众, 三万 activity';
    expect(runsOf(text, 'en').map((run) => run.text).join('')).toBe(text);
  });
});
