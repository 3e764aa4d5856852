import { describe, expect, it } from 'vitest';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { saveExploration } from '../../../client/exploration/save-exploration.ts';
import { keptLanguage } from '../../../client/graphiql/kept-language.ts';

const holding = (text: string | null) => ({ getItem: () => text });

describe('keptLanguage', () => {
  it.each(['zh', 'en'])('is %s where the explorer was left in it', (language) => {
    let written = '';
    saveExploration({ setItem: (_key, value) => (written = value) }, { ...EMPTY_EXPLORATION, language });
    expect(keptLanguage(holding(written), 'zh-CN')).toBe(language);
    expect(keptLanguage(holding(written), 'en-GB')).toBe(language);
  });

  it.each([null, '{', 'null', '[]', '{"exploration":{"language":7}}'])('is that of the browser where %s is kept', (text) => {
    expect(keptLanguage(holding(text), 'zh-TW')).toBe('zh');
    expect(keptLanguage(holding(text), 'fr')).toBe('en');
  });
});
