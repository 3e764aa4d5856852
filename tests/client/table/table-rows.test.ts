import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_EXPLORATION } from '../../../client/exploration/exploration.ts';
import { learn, NOTHING_KNOWN } from '../../../client/exploration/known-graph.ts';
import * as does from '../../../client/exploration/transitions.ts';
import { visibleGraph } from '../../../client/exploration/visible-graph.ts';
import { loadMessages, translate, type InterfaceLanguage } from '../../../client/i18n/messages.ts';
import { entityRows, foundRows, relationshipRows, sortedRows, type TableRow, type TableWords } from '../../../client/table/table-rows.ts';
import { entity, relationship, SECTIONS, TYPES } from '../exploration/sample-graph.ts';

const relationships = [relationship('a', 'b', 0, { passageIds: ['p1', 'p2'], evidenceCount: 2 }), relationship('c', 'b', 1, { basis: 'INFERRED', passageIds: ['p2'] }), relationship('b', 'd', 2)];
const names = { a: { zh: '重阳', en: 'alpha 10' }, b: { zh: '安徽', en: 'alpha 9' }, c: { zh: '北京', en: 'Beta' }, d: { zh: '丁', en: 'delta' } };
const known = learn(NOTHING_KNOWN, {
  types: TYPES,
  sections: SECTIONS,
  relationships,
  entities: (['a', 'b', 'c', 'd'] as const).map((id, index) => entity(id, index, relationships, { name: names[id], time: id === 'c' ? '2011-03' : null })),
});
const graph = visibleGraph(known, does.toggleKind(does.add(EMPTY_EXPLORATION, ['a', 'b', 'c']), 'GOAL'));
const words = (language: InterfaceLanguage): TableWords => ({ language, t: (key, values) => translate(language, key, values), subkind: (_, subkind) => subkind });
const texts = (rows: readonly TableRow[], column: 'name' | 'degree' | 'passages' | 'evidence' | 'basis' | 'reading') => rows.map(({ cells }) => cells[column]?.text);

describe('rows of the table', () => {
  beforeAll(() => Promise.all([loadMessages('zh'), loadMessages('en')]));

  it('are the entities on the canvas, with what is shown of their relationships and in how many passages', () => {
    const rows = entityRows(known, graph, words('en'));
    expect(texts(rows, 'name')).toEqual(['alpha 10', 'alpha 9', 'Beta']);
    expect(texts(rows, 'degree')).toEqual(['1 / 1', '2 / 3', '1 / 1']);
    expect(texts(rows, 'passages')).toEqual(['2', '2', '1']);
    expect(rows.map(({ greyed }) => greyed)).toEqual([false, false, true]);
    expect(rows[2]?.cells.time?.text).toBe('March 2011');
  });

  it('are the relationships among them', () => {
    const rows = relationshipRows(known, graph, words('zh'));
    expect(texts(rows, 'evidence')).toEqual(['2', '1']);
    expect(texts(rows, 'basis')).toEqual(['文中明言', '推断']);
    expect(texts(rows, 'reading')).toEqual(['decides', 'decides']);
  });

  it('are sorted by pinyin, by the alphabet with numbers by size, and by size, what says nothing last', () => {
    const sorted = (language: InterfaceLanguage, column: 'name' | 'degree' | 'passages' | 'time', descending = false) => texts(sortedRows(entityRows(known, graph, words(language)), { column, descending }, language), 'name');
    expect(sorted('zh', 'name')).toEqual(['安徽', '北京', '重阳']);
    expect(sorted('en', 'name')).toEqual(['alpha 9', 'alpha 10', 'Beta']);
    expect(sorted('en', 'name', true)).toEqual(['Beta', 'alpha 10', 'alpha 9']);
    expect(sorted('en', 'degree', true)).toEqual(['alpha 9', 'alpha 10', 'Beta']);
    expect(sorted('en', 'passages')).toEqual(['Beta', 'alpha 10', 'alpha 9']);
    expect(sorted('en', 'time')).toEqual(['Beta', 'alpha 10', 'alpha 9']);
    expect(sorted('en', 'time', true)).toEqual(['Beta', 'alpha 10', 'alpha 9']);
  });

  it('are found by every word, in any case and width', () => {
    const rows = entityRows(known, graph, words('en'));
    expect(texts(foundRows(rows, 'ALPHA ９'), 'name')).toEqual(['alpha 9']);
    expect(foundRows(rows, '  ')).toHaveLength(3);
    expect(foundRows(rows, 'nothing')).toEqual([]);
  });
});
