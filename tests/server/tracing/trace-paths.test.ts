import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PATH_LIMITS, type PathOrder, type PathQuestion } from '../../../server/tracing/path-question.ts';
import { tracePaths } from '../../../server/tracing/trace-paths.ts';
import { adjacencyOf, drawnGraph, everyPath, pathOrder, pathQuestion, type Drawn } from './random-question.ts';

const plain: PathQuestion = { fromIds: ['a'], toIds: ['d'], via: [], exclude: [], maxLength: 6, respectDirection: false };

/** `a>b:2` draws a relationship from a to b that two passages support, `a>b:2?` an inferred one; its id is the drawing itself. */
function draw(...drawings: readonly string[]): Drawn[] {
  return drawings.map((drawing) => {
    const [startId = '', endId = '', evidence = '1'] = drawing.replace('?', '').split(/[>:]/u);
    return { id: drawing, startId, endId, evidenceCount: Number(evidence), inferred: drawing.endsWith('?') };
  });
}

async function idsOf(drawn: readonly Drawn[], question: Partial<PathQuestion> = {}): Promise<string[]> {
  const { paths } = await tracePaths(adjacencyOf(drawn), { ...plain, ...question });
  return paths.map((path) => path.nodeIds.join(''));
}

describe('tracePaths', () => {
  it('equals brute force on random graphs, with every combination of options', async () => {
    await fc.assert(
      fc.asyncProperty(drawnGraph, pathQuestion, pathOrder, async (drawn, question, order) => {
        const traced = await tracePaths(adjacencyOf(drawn), question, order);
        expect(traced.truncated).toBe(false);
        expect(traced.paths).toEqual(everyPath(drawn, question, order));
      }),
      { numRuns: 1_000 },
    );
  });

  it('puts the shortest first and, among equals, the one with the most evidence', async () => {
    //  a - b - d    one passage each
    //  a - c - d    three passages each
    //  a - - - d    one passage
    expect(await idsOf(draw('a>b', 'b>d', 'a>c:3', 'c>d:3', 'a>d'))).toEqual(['ad', 'acd', 'abd']);
  });

  it('makes a path of each parallel relationship and none of a self-loop', async () => {
    const { paths } = await tracePaths(adjacencyOf(draw('a>d:1', 'a>d:2', 'a>a')), plain);
    expect(paths.map((path) => path.relationshipIds)).toEqual([['a>d:2'], ['a>d:1']]);
  });

  it('never passes a node twice in a cycle', async () => {
    expect(await idsOf(draw('a>b', 'b>c', 'c>a', 'c>d'))).toEqual(['acd', 'abcd']);
  });

  it('passes via nodes in the order given', async () => {
    const square = draw('a>b', 'b>c', 'c>d', 'a>c', 'b>d');
    expect(await idsOf(square, { via: ['b', 'c'] })).toEqual(['abcd']);
    expect(await idsOf(square, { via: ['c', 'b'] })).toEqual(['acbd']);
  });

  it('follows only relationships that point onward where direction counts', async () => {
    expect(await idsOf(draw('b>a', 'b>d', 'a>c', 'c>d'), { respectDirection: true })).toEqual(['acd']);
  });

  it('goes from any of several ends to any of several others, past none of them', async () => {
    //  a - b - d - e    c - e
    const drawn = draw('a>b', 'b>d', 'd>e', 'c>e', 'a>c');
    expect(await idsOf(drawn, { fromIds: ['a', 'c'], toIds: ['d', 'e'] })).toEqual(['ce', 'abd']);
  });

  it('puts first what is asked for: the most evidence, what is stated, or what points onward', async () => {
    //  a -?- d    a - b - d with three passages each    d > c > a
    const drawn = draw('a>d:1?', 'a>b:3', 'b>d:3', 'd>c:2', 'c>a:2');
    const first = async (order: PathOrder): Promise<string[]> => (await tracePaths(adjacencyOf(drawn), plain, order)).paths.map((path) => path.nodeIds.join(''));
    expect(await first('SHORTEST')).toEqual(['ad', 'abd', 'acd']);
    expect(await first('EVIDENCE')).toEqual(['abd', 'acd', 'ad']);
    expect(await first('STATED')).toEqual(['abd', 'acd', 'ad']);
    expect(await first('DIRECTION')).toEqual(['ad', 'abd', 'acd']);
  });

  it('says that it was cut where a limit ends the search, and gives what it found', async () => {
    const nodes = Array.from({ length: 40 }, (_, index) => `n${String(index)}`);
    const clique = nodes.flatMap((startId, index) =>
      nodes.slice(index + 1).map((endId) => ({ id: `${startId}-${endId}`, startId, endId, evidenceCount: 1, inferred: false })),
    );
    const question = { ...plain, fromIds: ['n0'], toIds: ['n39'] };
    const traced = await tracePaths(adjacencyOf(clique), question, 'SHORTEST', { ...DEFAULT_PATH_LIMITS, paths: 500 });
    expect(traced.truncated).toBe(true);
    expect(traced.paths).toHaveLength(500);
    expect(traced.paths.slice(0, 39)).toEqual(everyPath(clique, { ...question, maxLength: 2 }));
    expect(traced.exploredNodes).toBe(40);
  });

  it('reads no more steps than its limit, plus the one that shows there are more', async () => {
    let read = 0;
    const endless = {
      steps: (ids: readonly string[], _direction: unknown, limit: number) => {
        const steps = ids.flatMap((from) => Array.from({ length: 50 }, (_, index) => ({ from, to: `${from}.${String(index)}`, relationshipId: `${from}.${String(index)}`, evidenceCount: 1, forward: true, inferred: false }))).slice(0, limit);
        read += steps.length;
        return Promise.resolve(steps);
      },
    };
    const traced = await tracePaths(endless, plain, 'SHORTEST', { ...DEFAULT_PATH_LIMITS, steps: 1_000 });
    expect(traced).toMatchObject({ paths: [], truncated: true });
    expect(read).toBe(1_001);
  });
});
