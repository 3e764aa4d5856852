import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectingTree } from '../../../server/tracing/connecting-tree.ts';
import { DEFAULT_PATH_LIMITS } from '../../../server/tracing/path-question.ts';
import { fewest, joined } from './joining-oracle.ts';
import { adjacencyOf, drawnGraph, NODES, type Drawn } from './random-question.ts';

const draw = (...drawings: readonly string[]): Drawn[] =>
  drawings.map((drawing) => ({ id: drawing, startId: drawing[0] ?? '', endId: drawing[1] ?? '', evidenceCount: Number(drawing[2] ?? 1), inferred: false }));

describe('connectingTree', () => {
  it('joins whatever can be joined, in a tree without loose ends, within its bound of the fewest that brute force finds', async () => {
    let beyondTwo = 0;
    await fc.assert(
      fc.asyncProperty(drawnGraph, fc.uniqueArray(fc.constantFrom(...NODES), { minLength: 2, maxLength: 5 }), async (drawn, ids) => {
        const tree = await connectingTree(adjacencyOf(drawn), ids);
        const taken = drawn.filter(({ id }) => tree.relationshipIds.includes(id));
        const least = fewest(drawn, ids, NODES);
        expect(tree.truncated).toBe(false);
        expect(tree.groups).toEqual(joined(drawn, ids));
        expect(joined(taken, ids)).toEqual(tree.groups);
        expect(taken.length).toBe(tree.nodeIds.length - tree.groups.length);
        expect(tree.nodeIds.slice(0, ids.length)).toEqual(ids);
        for (const id of tree.nodeIds.slice(ids.length)) expect(taken.filter(({ startId, endId }) => startId === id || endId === id).length).toBeGreaterThan(1);
        expect(taken.length).toBeLessThanOrEqual((2 - 2 / ids.length) * least);
        if (ids.length > 2 && taken.length > 3) beyondTwo += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(beyondTwo).toBeGreaterThan(20);
  });

  it('takes the shortest way between two, and among equals the one with the most evidence', async () => {
    //  a - b - d one passage each, a - c - d three each, a - e - f - d
    const tree = await connectingTree(adjacencyOf(draw('ab', 'bd', 'ac3', 'cd3', 'ae9', 'ef9', 'fd9')), ['d', 'a']);
    expect(tree).toMatchObject({ nodeIds: ['d', 'a', 'c'], relationshipIds: ['ac3', 'cd3'], groups: [['d', 'a']] });
  });

  it('gives those that nothing joins in groups', async () => {
    const tree = await connectingTree(adjacencyOf(draw('ab', 'cd')), ['a', 'd', 'b', 'e', 'c']);
    expect(tree).toMatchObject({ groups: [['a', 'b'], ['d', 'c'], ['e']], relationshipIds: ['ab', 'cd'], truncated: false });
  });

  it('says so where a limit ended the search', async () => {
    const tree = await connectingTree(adjacencyOf(draw('ab', 'bc', 'cd', 'de')), ['a', 'e'], { ...DEFAULT_PATH_LIMITS, steps: 3 });
    expect(tree).toMatchObject({ groups: [['a'], ['e']], truncated: true });
  });
});
