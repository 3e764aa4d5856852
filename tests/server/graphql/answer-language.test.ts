import { describe, expect, it } from 'vitest';
import { answerLanguage, inAnswerLanguage, preferredLanguage } from '../../../server/graphql/answer-language.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['ZH-hant', 'zh'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['fr, de;q=0.9', 'en'],
    ['fr, zh;q=0.1', 'zh'],
    ['en;q=0.1, zh;q=0.2', 'zh'],
    ['zh;q=0, en;q=0', 'en'],
    ['zh;q=much', 'en'],
    [';;;,,,=', 'en'],
  ])('for %j is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it('holds for everything the work awaits, and for nothing else', async () => {
    const inside = inAnswerLanguage('zh', async () => {
      await Promise.resolve();
      return answerLanguage();
    });
    expect(answerLanguage()).toBe('en');
    expect(await inside).toBe('zh');
  });
});
