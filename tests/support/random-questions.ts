import fc from 'fast-check';
import type { EntityFilter, RelationshipFilter } from '../../server/cypher/filters.ts';
import { ENTITY_KINDS } from '../../server/graph/model.ts';
import type { PathOrder, PathQuestion, TracedPath } from '../../server/tracing/path-question.ts';
import { everyPath, isAskable, pathOrder, type Drawn } from '../server/tracing/random-question.ts';
import { PASSAGES, TYPES, type GraphSketch, type RelationshipSketch } from './graphs.ts';

/** Random graphs of a few entities, many of which lie side by side in one store, and questions for paths in them with every option there is. */

const DOCUMENTS: GraphSketch['documents'] = [
  { id: 'first', sections: [2, 3] },
  { id: 'second', sections: [2] },
];
const NAMES = ['concept:a', 'concept:b', 'actor:c', 'actor:d', 'goal:e', 'goal:f', 'event:g', 'event:h'];
const place = fc.nat({ max: NAMES.length - 1 });

/** Entities by their place among the names. */
export interface RandomGraph {
  readonly relationships: readonly (Omit<RelationshipSketch, 'start' | 'end'> & { readonly start: number; readonly end: number })[];
}

const relationship = fc.record({
  start: place,
  type: fc.constantFrom(...TYPES),
  end: place,
  passages: fc.subarray(PASSAGES, { minLength: 1, maxLength: 3 }),
  inferred: fc.boolean(),
});

/** Most have something to find; some are all but empty. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc.record({
  relationships: fc.oneof(
    { weight: 1, arbitrary: fc.array(relationship, { maxLength: 8 }) },
    { weight: 4, arbitrary: fc.array(relationship, { minLength: 10, maxLength: 18 }) },
  ),
});

/** Its entities' ids where it is the graph of that number. */
export function idsOf(number: number): readonly string[] {
  return NAMES.map((name) => `${name}${String(number)}`);
}

/** The graphs beside each other, each apart from the others, numbered from 0. */
export function sideBySide(graphs: readonly RandomGraph[]): GraphSketch {
  return {
    documents: DOCUMENTS,
    entities: graphs.flatMap((_, number) => idsOf(number).map((id) => ({ id }))),
    relationships: graphs.flatMap(({ relationships }, number) => {
      const ids = idsOf(number);
      return relationships.map(({ start, end, ...rest }) => ({ ...rest, start: ids[start] ?? '', end: ids[end] ?? '' }));
    }),
  };
}

export interface AskedPaths {
  readonly question: PathQuestion;
  readonly relationships: RelationshipFilter;
  readonly entities: EntityFilter;
  readonly order: PathOrder;
}

/** Seldom, since most pairs of conditions leave nothing. */
const seldom = <Value, Otherwise extends Value | undefined>(value: fc.Arbitrary<Value>, otherwise: Otherwise): fc.Arbitrary<Value | Otherwise> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: value });
const told = <Shape extends object>(shape: Shape): Shape => JSON.parse(JSON.stringify(shape)) as Shape;

/** Questions for the graph of that number. */
export function askedPaths(number: number): fc.Arbitrary<AskedPaths> {
  const ids = idsOf(number);
  const id = fc.constantFrom(...ids);
  return fc
    .record({
      question: fc.record({
        fromIds: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
        toIds: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
        via: seldom(fc.uniqueArray(id, { maxLength: 2 }), []),
        exclude: seldom(fc.uniqueArray(id, { maxLength: 2 }), []),
        maxLength: fc.integer({ min: 1, max: 8 }),
        respectDirection: fc.boolean(),
      }),
      relationships: fc
        .record({
          types: seldom(fc.subarray([...TYPES]), undefined),
          basis: seldom(fc.constantFrom('STATED' as const, 'INFERRED' as const), undefined),
          document: seldom(fc.constantFrom('first', 'second'), undefined),
          minEvidence: seldom(fc.integer({ min: 1, max: 3 }), undefined),
        })
        .map(told),
      order: pathOrder,
      entities: fc.record({ kinds: seldom(fc.subarray([...ENTITY_KINDS]), undefined), ids: seldom(fc.subarray([...ids]), undefined) }).map(told),
    })
    .filter(({ question }) => isAskable(question));
}

/** The relationships of the graph of that number, as plain brute force reads them. */
export function drawnOf({ relationships }: RandomGraph, number: number): readonly (Drawn & RelationshipSketch)[] {
  const ids = idsOf(number);
  const times = new Map<string, number>();
  return relationships.map((one) => {
    const [startId = '', endId = ''] = [ids[one.start], ids[one.end]];
    const base = `${startId}/${one.type}/${endId}`;
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    return { ...one, start: startId, end: endId, id: time === 1 ? base : `${base}~${String(time)}`, startId, endId, evidenceCount: one.passages.length, inferred: one.inferred === true };
  });
}

/** What brute force finds for a question, under its filters or, as a relaxation asks, without. */
export function pathsByBruteForce(graph: RandomGraph, number: number, { question, relationships, entities, order }: AskedPaths, filtered = true): readonly TracedPath[] {
  const all = drawnOf(graph, number);
  if (!filtered) return everyPath(all, question, order);
  const passing = all.filter(
    ({ type, inferred, passages }) =>
      (relationships.types?.includes(type) ?? true) &&
      (relationships.basis === undefined || (relationships.basis === 'INFERRED') === inferred) &&
      (relationships.document === undefined || passages.some((passage) => passage.startsWith(`${relationships.document ?? ''}:`))) &&
      passages.length >= (relationships.minEvidence ?? 0),
  );
  const always = new Set([...question.fromIds, ...question.toIds, ...question.via]);
  const kindOf = (id: string) => id.slice(0, id.indexOf(':')).toUpperCase();
  const barred = idsOf(number).filter((id) => !always.has(id) && !((entities.kinds?.some((kind) => kind === kindOf(id)) ?? true) && (entities.ids?.includes(id) ?? true)));
  return everyPath(passing, { ...question, exclude: [...question.exclude, ...barred] }, order);
}

export interface ExpectedRelaxation {
  readonly change: string;
  readonly pathCount: number;
  readonly maxLength: number | null;
}

/** What giving up each condition alone would give; nothing where there are paths. `longest` is the longest length that may be asked for. */
export function relaxationsByBruteForce(graph: RandomGraph, number: number, asked: AskedPaths, longest: number): readonly ExpectedRelaxation[] {
  if (pathsByBruteForce(graph, number, asked).length > 0) return [];
  const { question } = asked;
  const count = (changed: Partial<PathQuestion>, filtered = true) => pathsByBruteForce(graph, number, { ...asked, question: { ...question, ...changed } }, filtered).length;
  const longer = Array.from({ length: longest - question.maxLength }, (_, index) => question.maxLength + 1 + index);
  const least = longer.find((maxLength) => count({ maxLength }) > 0);
  const filters = Object.keys(asked.entities).length + Object.keys(asked.relationships).length > 0;
  return [
    ...(question.respectDirection ? [{ change: 'IGNORE_DIRECTION', pathCount: count({ respectDirection: false }), maxLength: null }] : []),
    ...(filters ? [{ change: 'DROP_FILTER', pathCount: count({}, false), maxLength: null }] : []),
    ...(question.via.length > 0 ? [{ change: 'DROP_VIA', pathCount: count({ via: [] }), maxLength: null }] : []),
    ...(question.exclude.length > 0 ? [{ change: 'DROP_EXCLUDE', pathCount: count({ exclude: [] }), maxLength: null }] : []),
    ...(longer.length > 0 ? [{ change: 'RAISE_MAX_LENGTH', pathCount: least === undefined ? 0 : count({ maxLength: least }), maxLength: least ?? longest }] : []),
  ];
}
