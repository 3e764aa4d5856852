import { describe, expect, it } from 'vitest';
import { entityOf, passageOf, relationshipOf } from '../../../server/cypher/decode.ts';

const ENTITY = { id: 'event:e', nameZh: '三万', nameEn: 'San Wan', degree: 2, degreeRank: 0, documentRank: 1, nameRankZh: 0 };

describe('rows of the database', () => {
  it('become entities, with the languages that are there and nothing for what is absent', () => {
    expect(entityOf({ entity: ENTITY, labels: ['Mailuo', 'Event', 'Entity'] })).toEqual({
      id: 'event:e',
      kind: 'EVENT',
      subkind: null,
      name: { zh: '三万', en: 'San Wan' },
      aliases: {},
      description: {},
      time: null,
      degree: 2,
      documentRank: 1,
    });
  });

  it('take a language of three letters for one, and no other property', () => {
    const { name } = entityOf({ entity: { ...ENTITY, nameYue: '三萬' }, labels: ['Event'] });
    expect(name).toEqual({ zh: '三万', en: 'San Wan', yue: '三萬' });
  });

  it('name what is not as the graph model says', () => {
    expect(() => entityOf({ entity: ENTITY, labels: ['Mailuo', 'Entity'] })).toThrow('Entity event:e has the label of no kind');
    expect(() => entityOf({ entity: { ...ENTITY, degree: null }, labels: ['Event'] })).toThrow('Property degree of event:e is not a number but null');
    expect(() => entityOf({ entity: null, labels: ['Event'] })).toThrow('Property entity is not a map but null');
    expect(() => passageOf({ passage: { id: 'p', documentId: 7 } })).toThrow('Property documentId of p is not a string but 7');
    expect(() => relationshipOf({ relationship: { id: 'r', passages: [1] }, type: 'A', startId: 'a', endId: 'b' })).toThrow(TypeError);
  });
});
