import fc from 'fast-check';
import { ENTITY_KINDS, type EntityNode, type Relationship, type RelationshipType, type Section, type TimeSpan } from '../../../client/exploration/graph.ts';
import { learn, NOTHING_KNOWN, type KnownGraph } from '../../../client/exploration/known-graph.ts';

export const TYPES: readonly RelationshipType[] = ['decides', 'aims-at', 'acts-by', 'consists-of', 'leads-to', 'evidence'].map((group) => ({
  name: group.toUpperCase().replace('-', '_'),
  group,
  label: { zh: group, en: group },
  inverseLabel: { zh: group, en: group },
}));

/** Draws `a-b` as a relationship from a to b, `a=b` as an inferred one; a letter alone is an entity without relationships. */
export function graphOf(drawing: string, type = 'DECIDES'): KnownGraph {
  const words = drawing.split(/\s+/u).filter((word) => word !== '');
  const ids = [...new Set(words.flatMap((word) => word.split(/[-=]/u)))];
  const relationships = words
    .filter((word) => /[-=]/u.test(word))
    .map((word, index) => {
      const [startId = '', endId = ''] = word.split(/[-=]/u);
      return relationship(startId, endId, index, { type, basis: word.includes('=') ? 'INFERRED' : 'STATED' });
    });
  return learn(NOTHING_KNOWN, { types: TYPES, relationships, entities: ids.map((id, index) => entity(id, index, relationships)) });
}

export function entity(id: string, index: number, relationships: readonly Relationship[], changes: Partial<EntityNode> = {}): EntityNode {
  return {
    id,
    kind: ENTITY_KINDS[index % 4] ?? 'CONCEPT',
    subkind: null,
    name: { zh: `第${String(index)}项`, en: `Entity ${String(index)}` },
    degree: relationships.filter(({ startId, endId }) => (startId === id) !== (endId === id)).length,
    documentRank: index,
    time: null,
    ...changes,
  };
}

export function relationship(startId: string, endId: string, index: number, changes: Partial<Relationship> = {}): Relationship {
  return { id: `${startId}/R/${endId}~${String(index)}`, type: 'DECIDES', startId, endId, basis: 'STATED', evidenceCount: 1, passageIds: [], documentRank: index, ...changes };
}

const SUBKINDS = [null, 'person', 'aim', 'campaign'] as const;

/** Twelve passages in three sections. */
export const SECTIONS: readonly Section[] = [0, 1, 2].map((index) => ({
  id: `text:s${String(index)}`,
  title: { zh: `第${String(index)}节`, en: `Section ${String(index)}` },
  passages: [1, 2, 3, 4].map((place) => ({ id: `p${String(index * 4 + place)}`, position: index * 4 + place })),
}));

export const TIMES: readonly (readonly [string, TimeSpan])[] = [
  ['2011-03/2011-06', { from: '2011-03-01', to: '2011-06-30' }],
  ['1978-12/..', { from: '1978-12-01', to: null }],
  ['2010', { from: '2010-01-01', to: '2010-12-31' }],
];

/** Graphs of up to `most` entities with parallel relationships and self-loops, every kind and every group. */
export function anyGraph(most: number): fc.Arbitrary<KnownGraph> {
  return fc.integer({ min: 1, max: most }).chain((size) =>
    fc
      .array(fc.record({ start: fc.nat(size - 1), end: fc.nat(size - 1), type: fc.constantFrom(...TYPES), evidenceCount: fc.integer({ min: 1, max: 9 }) }), { maxLength: size * 3 })
      .map((ends) => {
        const relationships = ends.map(({ start, end, type, evidenceCount }, index) =>
          relationship(`e${String(start)}`, `e${String(end)}`, index, {
            type: type.name,
            basis: index % 3 === 0 ? 'INFERRED' : 'STATED',
            evidenceCount,
            passageIds: Array.from({ length: evidenceCount }, (_, more) => `p${String(1 + ((index + more) % 12))}`),
          }),
        );
        const entities = Array.from({ length: size }, (_, index) =>
          entity(`e${String(index)}`, index, relationships, { subkind: SUBKINDS[index % SUBKINDS.length] ?? null, time: index % 5 === 3 ? (TIMES[index % TIMES.length]?.[0] ?? null) : null }),
        );
        return learn(NOTHING_KNOWN, { types: TYPES, entities, relationships, sections: SECTIONS, times: new Map(TIMES) });
      }),
  );
}
