import { beforeAll, expect, it } from 'vitest';
import { frontier, type FrontierQuestion } from '../../../server/cypher/frontier.ts';
import { neighbors } from '../../../server/cypher/neighbors.ts';
import type { GraphStore } from '../../../server/graph/graph-store.ts';
import { describeOnBothEngines } from '../../support/engines.ts';
import { draw } from '../../support/graphs.ts';
import { writeGraph } from '../../support/write-graph.ts';

const GRAPH = draw(
  `
  a -AIMS_AT-> b
  a -AIMS_AT-> b
  b -LEADS_TO-> c
  c -LEADS_TO-> a
  a -PART_OF-> a
  c -LEADS_TO-> goal:g
  alone
  `,
  { 'goal:g': { subkind: 'principle' } },
);

describeOnBothEngines('frontier', (openStore) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore();
    await writeGraph(store, GRAPH);
  });

  const steps = async (question: FrontierQuestion) =>
    (await store.read(frontier(question))).map(({ relationshipId, forward }) => `${forward ? '' : '^'}${relationshipId.replaceAll('concept:', '')}`).sort();

  it('gives parallel relationships as steps of their own, and no self-loop', async () => {
    expect(await steps({ ids: ['concept:a'], direction: 'BOTH' })).toEqual(['^c/LEADS_TO/a', 'a/AIMS_AT/b', 'a/AIMS_AT/b~2']);
  });

  it('follows the direction, and says which way a relationship points', async () => {
    expect(await steps({ ids: ['concept:a'], direction: 'OUTGOING' })).toEqual(['a/AIMS_AT/b', 'a/AIMS_AT/b~2']);
    expect(await steps({ ids: ['concept:a'], direction: 'INCOMING' })).toEqual(['^c/LEADS_TO/a']);
  });

  it('tells where each step starts, ends, and how many passages support it', async () => {
    expect(await store.read(frontier({ ids: ['concept:b'], direction: 'OUTGOING' }))).toEqual([
      { from: 'concept:b', to: 'concept:c', relationshipId: 'concept:b/LEADS_TO/concept:c', evidenceCount: 2, forward: true, inferred: false },
    ]);
  });

  it('gives a relationship between two of the ids once from each side', async () => {
    expect(await steps({ ids: ['concept:b', 'concept:c'], direction: 'BOTH', relationshipFilter: { types: ['LEADS_TO'] } })).toEqual([
      '^b/LEADS_TO/c',
      'b/LEADS_TO/c',
      'c/LEADS_TO/a',
      'c/LEADS_TO/goal:g',
    ]);
  });

  it('lets allowed entities through whatever the entity filter says', async () => {
    const question: FrontierQuestion = { ids: ['concept:c'], direction: 'BOTH', entityFilter: { kinds: ['GOAL'] } };
    expect(await steps(question)).toEqual(['c/LEADS_TO/goal:g']);
    expect(await steps({ ...question, allowedIds: ['concept:a'] })).toEqual(['c/LEADS_TO/a', 'c/LEADS_TO/goal:g']);
  });

  it('lets nothing through an empty list of kinds or types', async () => {
    expect(await steps({ ids: ['concept:c'], direction: 'BOTH', entityFilter: { kinds: [] } })).toEqual([]);
    expect(await steps({ ids: ['concept:c'], direction: 'BOTH', relationshipFilter: { types: [] } })).toEqual([]);
  });

  it('gives no more steps than asked for', async () => {
    expect(await steps({ ids: ['concept:a', 'concept:c'], direction: 'BOTH', limit: 2 })).toHaveLength(2);
  });

  it('finds nothing from an isolated entity, from one that is not there, and from none', async () => {
    for (const ids of [['concept:alone'], ['concept:nobody'], []]) expect(await steps({ ids, direction: 'BOTH' })).toEqual([]);
  });

  it('takes what would be Cypher for an id', async () => {
    expect(await steps({ ids: ["concept:a'}) DETACH DELETE n //"], direction: 'BOTH' })).toEqual([]);
    expect(await steps({ ids: ['concept:b'], direction: 'OUTGOING' })).toEqual(['b/LEADS_TO/c']);
  });

  it('gives each neighbour once, the most connected first', async () => {
    const ids = (await store.read(neighbors({ ids: ['concept:a', 'concept:c'], direction: 'BOTH' }))).map((neighbor) => neighbor.id);
    expect(ids).toEqual(['concept:a', 'concept:b', 'concept:c', 'goal:g']);
  });
});
