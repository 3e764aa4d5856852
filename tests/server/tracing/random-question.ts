import fc from 'fast-check';
import type { Direction } from '../../../server/graph/model.ts';
import type { Adjacency, Step } from '../../../server/tracing/adjacency.ts';
import { comparePaths, type PathOrder, type PathQuestion, type TracedPath } from '../../../server/tracing/path-question.ts';

/** A relationship of a drawn graph. */
export interface Drawn {
  readonly id: string;
  readonly startId: string;
  readonly endId: string;
  readonly evidenceCount: number;
  readonly inferred: boolean;
}

export const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const node = fc.constantFrom(...NODES);

/** Graphs with parallel relationships, cycles, self-loops and isolated nodes. */
export const drawnGraph: fc.Arbitrary<Drawn[]> = fc
  .array(fc.record({ startId: node, endId: node, evidenceCount: fc.integer({ min: 1, max: 3 }), inferred: fc.boolean() }), { maxLength: 16 })
  .map((drawn) => drawn.map((relationship, index) => ({ ...relationship, id: `r${String(index)}` })));

export const pathQuestion: fc.Arbitrary<PathQuestion> = fc
  .record({
    fromIds: fc.uniqueArray(node, { minLength: 1, maxLength: 2 }),
    toIds: fc.uniqueArray(node, { minLength: 1, maxLength: 2 }),
    via: fc.uniqueArray(node, { maxLength: 3 }),
    exclude: fc.uniqueArray(node, { maxLength: 2 }),
    maxLength: fc.integer({ min: 1, max: 8 }),
    respectDirection: fc.boolean(),
  })
  .filter(isAskable);

export const pathOrder = fc.constantFrom<PathOrder>('SHORTEST', 'EVIDENCE', 'STATED', 'DIRECTION');

/** What the API lets through. */
export function isAskable({ fromIds, toIds, via, exclude }: Pick<PathQuestion, 'fromIds' | 'toIds' | 'via' | 'exclude'>): boolean {
  const needed = [...fromIds, ...toIds, ...via];
  return new Set(needed).size === needed.length && !needed.some((id) => exclude.includes(id));
}

/** A drawn graph as the search reads it. */
export function adjacencyOf(drawn: readonly Drawn[]): Adjacency {
  return {
    steps: (ids, direction, limit) => Promise.resolve(ids.flatMap((id) => drawn.flatMap((relationship) => stepsOver(relationship, id, direction))).slice(0, limit)),
  };
}

function stepsOver({ id: relationshipId, startId, endId, evidenceCount, inferred }: Drawn, id: string, direction: Direction): Step[] {
  if (startId === endId) return [];
  const steps: Step[] = [];
  if (startId === id && direction !== 'INCOMING') steps.push({ from: id, to: endId, relationshipId, evidenceCount, inferred, forward: true });
  if (endId === id && direction !== 'OUTGOING') steps.push({ from: id, to: startId, relationshipId, evidenceCount, inferred, forward: false });
  return steps;
}

/** The oracle: every simple path by plain depth-first search over all relationships, the conditions looked at only once it is whole. */
export function everyPath(drawn: readonly Drawn[], question: PathQuestion, order: PathOrder = 'SHORTEST'): TracedPath[] {
  const ends = [...question.fromIds, ...question.toIds];
  const found: TracedPath[] = [];
  const walk = (nodeIds: readonly string[], walked: readonly Drawn[]): void => {
    const last = nodeIds[nodeIds.length - 1] ?? '';
    if (question.toIds.includes(last)) {
      const between = nodeIds.slice(1, -1);
      const steps = walked.map((relationship, index) => ({ ...relationship, forward: relationship.startId === nodeIds[index] }));
      const follows = !question.respectDirection || steps.every(({ forward }) => forward);
      if (follows && passesInOrder(nodeIds, question.via) && !between.some((id) => question.exclude.includes(id) || ends.includes(id))) {
        const relationshipIds = walked.map((relationship) => relationship.id);
        found.push({
          id: [nodeIds[0], ...relationshipIds].join('|'),
          nodeIds,
          relationshipIds,
          length: walked.length,
          evidenceCount: walked.reduce((sum, relationship) => sum + relationship.evidenceCount, 0),
          inferredCount: walked.filter(({ inferred }) => inferred).length,
          againstCount: steps.filter(({ forward }) => !forward).length,
        });
      }
    }
    if (walked.length === question.maxLength) return;
    for (const relationship of drawn) {
      if (relationship.startId !== last && relationship.endId !== last) continue;
      const next = relationship.startId === last ? relationship.endId : relationship.startId;
      if (!nodeIds.includes(next)) walk([...nodeIds, next], [...walked, relationship]);
    }
  };
  for (const from of question.fromIds) walk([from], []);
  return found.sort(comparePaths(order));
}

function passesInOrder(nodeIds: readonly string[], via: readonly string[]): boolean {
  const positions = via.map((id) => nodeIds.indexOf(id));
  return positions.every((position, index) => position >= 0 && (index === 0 || position > (positions[index - 1] ?? 0)));
}
