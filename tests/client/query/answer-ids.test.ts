import { describe, expect, it } from 'vitest';
import { answerIds } from '../../../client/query/answer-ids.ts';
import { leaveAnswer, takeAnswer } from '../../../client/query/brought-answer.ts';

describe('answerIds', () => {
  it('gives every id once, in the order of the answer, by whatever name it was asked for, in fragments too', () => {
    const operation = `
      query { paths { nodes { key: id nodes { ...Named } relationships { id startNode { other: id } } } } }
      fragment Named on Entity { id name }`;
    const data = { paths: { nodes: [{ key: 'p', nodes: [{ id: 'a', name: 'b' }, { id: 'c', name: 'id' }], relationships: [{ id: 'r', startNode: { other: 'a' } }] }] } };
    expect(answerIds(operation, data)).toEqual(['p', 'a', 'c', 'r']);
  });

  it('takes nothing for an id that was asked for as something else', () => {
    expect(answerIds('{ entities { id: name key: id } }', { entities: [{ id: 'a name', key: 'a' }] })).toEqual(['a']);
    expect(answerIds('{ statistics { entities } }', { statistics: { entities: 3 } })).toEqual([]);
    expect(answerIds('{ entity(id: "x") { id } }', { entity: null })).toEqual([]);
  });
});

describe('an answer on its way to the explorer', () => {
  it('is taken once', () => {
    const held = new Map<string, string>();
    const storage = { setItem: (key: string, value: string) => held.set(key, value), getItem: (key: string) => held.get(key) ?? null, removeItem: (key: string) => held.delete(key) };
    expect(leaveAnswer(storage as unknown as Storage, { ids: ['a'], instead: true })).toBe(true);
    expect(takeAnswer(storage as unknown as Storage)).toEqual({ ids: ['a'], instead: true });
    expect(takeAnswer(storage as unknown as Storage)).toBeNull();
  });

  it('is refused where the browser keeps nothing', () => {
    const full = { setItem: () => { throw new Error('full'); } };
    expect(leaveAnswer(full, { ids: [], instead: false })).toBe(false);
  });
});
