import fc from 'fast-check';
import type { EntityFilter, RelationshipFilter } from '../../server/cypher/filters.ts';
import { ENTITY_KINDS, type Direction } from '../../server/graph/model.ts';
import { graphOf, PASSAGES, TYPES, type EntitySketch, type GraphSketch, type SmallGraph } from './graphs.ts';

/** Small graphs with everything that goes wrong: cycles, parallel relationships, self-loops, isolated nodes, names beyond the BMP. */

const SUBKINDS = ['person', 'principle', 'place'] as const;
const NAMES = ['三万', '𠮷野家', 'Ａ级', '😀笑', 'a', 'É', '"\\\'`${}', '群众 路线'] as const;
const DAYS = ['2010-01-01', '2010-10-01', '2011-03-01', '2011-03-31', '2011-06-30', '2012-12-31'] as const;
const DOCUMENTS = [
  { id: 'first', sections: [2, 3] },
  { id: 'second', sections: [2] },
];

const days = fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));

const entity = fc.record({
  kind: fc.constantFrom(...ENTITY_KINDS),
  name: fc.constantFrom(...NAMES),
  subkind: fc.option(fc.constantFrom(...SUBKINDS)),
  days: fc.option(days, { nil: undefined, freq: 2 }),
  aliases: fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }),
  mentions: fc.uniqueArray(fc.constantFrom(...PASSAGES), { maxLength: 3 }),
});

const sketch: fc.Arbitrary<GraphSketch> = fc
  .array(entity, { minLength: 1, maxLength: 9 })
  .map((all): EntitySketch[] => all.map(({ kind, ...rest }, index) => ({ ...rest, id: `${kind.toLowerCase()}:n${String(index)}` })))
  .chain((entities) => {
    const end = fc.constantFrom(...entities.map(({ id }) => id));
    const relationship = fc.record({
      start: end,
      type: fc.constantFrom(...TYPES),
      end,
      passages: fc.subarray([...PASSAGES], { minLength: 1, maxLength: 3 }),
      inferred: fc.boolean(),
      quantity: fc.option(
        fc.record({
          value: fc.constantFrom(0, 3, 18_700, 1.87, -2.5),
          comparator: fc.constantFrom('EQUAL' as const, 'MORE_THAN' as const),
          unit: fc.constant({ en: 'villages', zh: '个村' }),
          text: fc.constant({ en: 'many', zh: '很多' }),
        }),
        { nil: undefined, freq: 4 },
      ),
    });
    return fc.record({
      entities: fc.constant(entities),
      relationships: fc.array(relationship, { maxLength: 24 }),
      documents: fc.constant(DOCUMENTS),
    });
  });

export const anyGraph: fc.Arbitrary<SmallGraph> = sketch.map(graphOf);

export const anyDirection: fc.Arbitrary<Direction> = fc.constantFrom('OUTGOING', 'INCOMING', 'BOTH');
export const anyDocument = fc.constantFrom('first', 'second', 'none');

export const anyRelationshipFilter: fc.Arbitrary<RelationshipFilter> = seldom({
  types: fc.subarray([...TYPES]),
  basis: fc.constantFrom('STATED' as const, 'INFERRED' as const),
  document: anyDocument,
  minEvidence: fc.integer({ min: 0, max: 3 }),
});

export function anyEntityFilter(graph: SmallGraph): fc.Arbitrary<EntityFilter> {
  return seldom({
    kinds: fc.subarray([...ENTITY_KINDS]),
    subkinds: fc.subarray([...SUBKINDS]),
    document: anyDocument,
    time: fc.record({
      from: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
      to: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
      includeUndated: fc.boolean(),
    }),
    ids: anyIds(graph),
    minDegree: fc.integer({ min: 0, max: 4 }),
  });
}

/** Some that exist and one that does not. */
export function anyIds(graph: SmallGraph): fc.Arbitrary<string[]> {
  return fc.subarray([...graph.entities.map(({ id }) => id), 'concept:nobody']);
}

/** Each key in a third of the cases. */
function seldom<Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }): fc.Arbitrary<Partial<Shape>> {
  return fc
    .tuple(fc.record(shape), ...Object.keys(shape).map(() => fc.integer({ min: 0, max: 2 })))
    .map(([all, ...chances]) => Object.fromEntries(Object.entries(all).filter((_, index) => chances[index] === 0)) as Partial<Shape>);
}
