import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../server/graph/model.ts';
import { entityEntry, passageEntry, relationshipEntry, searchIndexOf } from '../../../server/search/search-index.ts';
import { search, type SearchHit } from '../../../server/search/search.ts';

const LANGUAGES = ['zh', 'en'];

interface Named {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly kind?: EntityKind;
  readonly aliasesZh?: readonly string[];
  readonly aliasesEn?: readonly string[];
  readonly degree?: number;
}

function indexOf(named: readonly Named[], statements: readonly string[] = [], gists: readonly string[] = [], text: string | null = null) {
  return searchIndexOf({
    entities: named.map(({ id, kind = 'CONCEPT', zh, en, aliasesZh = [], aliasesEn = [], degree = 1 }, documentRank) =>
      entityEntry({ id, kind, name: { zh, en }, aliases: { zh: aliasesZh, en: aliasesEn }, degree, documentRank }, LANGUAGES),
    ),
    relationships: statements.map((statement, documentRank) =>
      relationshipEntry({ id: `r${String(documentRank)}`, statement: { zh: statement }, documentRank }, LANGUAGES),
    ),
    passages: gists.map((gist, index) =>
      passageEntry(
        { id: `p${String(index)}`, documentId: 'd', sectionId: 's', position: index + 1, gist: { en: gist }, fingerprint: '', length: null, text, relationshipIds: [] },
        LANGUAGES,
      ),
    ),
  });
}

const CAMPAIGN: Named = {
  id: 'campaign',
  zh: '三万活动',
  en: 'Three Ten-Thousands campaign',
  kind: 'EVENT',
  aliasesZh: ['“三万”', '万名干部进万村'],
  aliasesEn: ['Sanwan drive'],
  degree: 9,
};
const MASSES: Named = { id: 'masses', zh: '群众', en: 'the masses', aliasesZh: ['老百姓'], aliasesEn: ['the people'], degree: 8 };
const COMMITTEE: Named = { id: 'committee', zh: '湖北省委', en: 'Hubei Provincial Party Committee', kind: 'ACTOR' };
const CHONGQING: Named = { id: 'chongqing', zh: '重庆', en: 'Chungking' };
const WOMEN: Named = { id: 'women', zh: '女干部', en: 'women cadres' };
const XIAN: Named = { id: 'xian', zh: '西安', en: 'old capital' };
const FIRST: Named = { id: 'first', zh: '先', en: 'former' };
const INDEX = indexOf(
  [CAMPAIGN, MASSES, COMMITTEE, CHONGQING, WOMEN, XIAN, FIRST],
  ['三万活动依靠群众。', '省委要求干部下基层。', '水利设施得到修缮。'],
  ['The campaign relies on the masses.', 'Cadres repair the water works.'],
  '万名干部走进村庄。',
);

const ask = (text: string, kinds?: readonly EntityKind[]) => search(INDEX, { text, kinds, first: 20 });
const told = ({ id, field, by, matched }: SearchHit) => [id, field, by, matched].join(' | ');
const best = (text: string) => ask(text).entities.slice(0, 1).map(told)[0];

describe('search', () => {
  it.each([
    ['simplified', '三万活动', 'campaign | name.zh | EXACT | 三万活动'],
    ['traditional', '三萬', 'campaign | aliases.zh | TRADITIONAL | 三万'],
    ['Han with spaces in it', '三 万', 'campaign | aliases.zh | ALIAS | 三万'],
    ['one character', '群', 'masses | name.zh | PREFIX | 群'],
    ['a part in the middle', '北省', 'committee | name.zh | SUBSTRING | 北省'],
    ['pinyin', 'qunzhong', 'masses | name.zh | PINYIN | 群众'],
    ['pinyin with spaces', 'qun zhong', 'masses | name.zh | PINYIN | 群众'],
    ['pinyin with tones', 'qún zhòng', 'masses | name.zh | PINYIN | 群众'],
    ['pinyin with tone numbers', 'qun2zhong4', 'masses | name.zh | PINYIN | 群众'],
    ['half-typed pinyin', 'qunzh', 'masses | name.zh | PINYIN | 群众'],
    ['pinyin from the middle on', 'shengwei', 'committee | name.zh | PINYIN | 省委'],
    ['initials', 'hbsw', 'committee | name.zh | INITIALS | 湖北省委'],
    ['initials of two letters', 'hbshw', 'committee | name.zh | INITIALS | 湖北省委'],
    ['whole syllables and initials mixed', 'hubeisw', 'committee | name.zh | PINYIN | 湖北省委'],
    ['Han and pinyin mixed', '湖bei', 'committee | name.zh | PINYIN | 湖北'],
    ['a reading by the words around it', 'chongqing', 'chongqing | name.zh | PINYIN | 重庆'],
    ['another reading of a character', 'zhongqing', 'chongqing | name.zh | PINYIN | 重庆'],
    ['ü as v', 'nvgan', 'women | name.zh | PINYIN | 女干'],
    ['ü as u', 'nugan', 'women | name.zh | PINYIN | 女干'],
    ['ü as ü', 'nǚ gàn', 'women | name.zh | PINYIN | 女干'],
    ['English, whatever its case', 'HUBEI', 'committee | name.en | PREFIX | Hubei'],
    ['an English word', 'party', 'committee | name.en | WORD | Party'],
    ['a part of an English word', 'housand', 'campaign | name.en | SUBSTRING | housand'],
    ['words across a hyphen', 'ten thousands', 'campaign | name.en | WORD | Ten-Thousands'],
    ['words in any order', 'committee hubei', 'committee | name.en | WORD | Hubei Provincial Party Committee'],
    ['an alias', 'the people', 'masses | aliases.en | ALIAS | the people'],
    ['the beginning of an alias', '老百', 'masses | aliases.zh | ALIAS | 老百'],
    ['punctuation alone', '”', 'campaign | aliases.zh | ALIAS | ”'],
  ])('finds %s', (_, text, hit) => {
    expect(best(text)).toBe(hit);
  });

  it('knows where a syllable must begin', () => {
    expect(ask('xian').entities.map(({ id }) => id)).toEqual(['xian', 'first']);
    expect(ask("xi'an").entities.map(({ id }) => id)).toEqual(['xian']);
    expect(ask('unzhong').totalCount).toBe(0);
  });

  it('takes a single letter for an initial at the beginning only', () => {
    const index = indexOf([
      { id: 'first', zh: '三部', en: '-' },
      { id: 'second', zh: '部三', en: '-' },
    ]);
    expect(search(index, { text: 's', first: 20 }).entities.map(told)).toEqual(['first | name.zh | INITIALS | 三']);
  });

  it('finds statements, gists and originals, and says where', () => {
    expect(ask('三萬').relationships.map(told)).toEqual(['r0 | statement.zh | TRADITIONAL | 三万']);
    expect(ask('shuili').relationships.map(told)).toEqual(['r2 | statement.zh | PINYIN | 水利']);
    expect(ask('Masses').passages.map(told)).toEqual(['p0 | gist.en | WORD | masses']);
    expect(ask('走进').passages.map(told)).toEqual(['p0 | text | SUBSTRING | 走进', 'p1 | text | SUBSTRING | 走进']);
  });

  it('reads initials in a sentence only as a name reads them', () => {
    expect(ask('sw').relationships.map(told)).toEqual(['r0 | statement.zh | INITIALS | 三万', 'r1 | statement.zh | INITIALS | 省委']);
    expect(ask('slss').relationships).toEqual([]);
  });

  it('ranks exact over prefix over word over substring, then the most connected, then the first mentioned', () => {
    const index = indexOf([
      { id: 'substring', zh: '一', en: 'a steamwork', degree: 99 },
      { id: 'word', zh: '二', en: 'mass work line', degree: 9 },
      { id: 'prefix', zh: '三', en: 'work style', degree: 9 },
      { id: 'later', zh: '四', en: 'work plan', degree: 9 },
      { id: 'lonely', zh: '五', en: 'work unit', degree: 0 },
      { id: 'exact', zh: '六', en: 'Work', degree: 0 },
    ]);
    const hits = search(index, { text: 'work', first: 20 }).entities;
    expect(hits.map(({ id }) => id)).toEqual(['exact', 'prefix', 'later', 'lonely', 'word', 'substring']);
    expect(hits.every(({ score }, rank) => score > 0 && score <= (hits[rank - 1]?.score ?? 1))).toBe(true);
  });

  it('restricts entities by kind, and counts what it leaves', () => {
    const all = ask('三万');
    const actors = ask('三万', ['ACTOR']);
    expect(all.entities.map(({ id }) => id)).toEqual(['campaign']);
    expect(actors.entities).toEqual([]);
    expect(actors.relationships).toEqual(all.relationships);
    expect(actors.totalCount).toBe(all.totalCount - 1);
  });

  it('gives so many of each group, and counts all', () => {
    const index = indexOf([MASSES, { id: 'other', zh: '群众路线', en: 'mass line' }], ['群众一', '群众二', '群众三']);
    const answer = search(index, { text: '群众', first: 1 });
    expect([answer.entities.length, answer.relationships.length, answer.totalCount]).toEqual([1, 1, 5]);
  });

  it('finds nothing for nothing', () => {
    for (const text of ['', '   ', '\u0000', '\ud83d']) expect(ask(text).totalCount).toBe(0);
  });

  it('takes what means something to a regular expression or a query language as it stands', () => {
    for (const text of ['.*', '[a-z]+', '\\', '$&', '群|三', "') DETACH DELETE n //", '+ - && || ! ^ " ~ * ? : /']) {
      expect(ask(text).totalCount).toBe(0);
    }
    expect(ask('(群')).toEqual(ask('群'));
  });

  it('answers on any text whatever', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...'aghnuviw 三万1\'') }));
    fc.assert(
      fc.property(any, (text) => {
        const { entities, relationships, passages, totalCount } = ask(text);
        expect(totalCount).toBe(entities.length + relationships.length + passages.length);
        for (const hit of [...entities, ...relationships, ...passages]) {
          expect(hit.value).toContain(hit.matched);
          expect(hit.matched).not.toBe('');
        }
      }),
    );
    expect(ask('群众'.repeat(5_000)).totalCount).toBe(0);
    expect(ask('an'.repeat(5_000)).totalCount).toBe(0);
  });

  it('finds a name by any part of it that is not blank', () => {
    const characters = fc.constantFrom(...'三萬万 aÉ1-“”𠮷😀');
    const name = fc.array(characters, { minLength: 1, maxLength: 12 }).filter((all) => all.join('').trim() !== '');
    fc.assert(
      fc.property(name, fc.nat(11), fc.nat(11), (all, a, b) => {
        const part = all.slice(Math.min(a, b), Math.max(a, b) + 1).join('');
        fc.pre(part.trim() !== '');
        const index = indexOf([{ id: 'one', zh: all.join(''), en: '-' }]);
        expect(search(index, { text: part, first: 1 }).entities.map(({ id }) => id)).toEqual(['one']);
      }),
    );
  });
});
