import fc from 'fast-check';
import type { Direction } from '../../../server/graph/model.ts';
import type { Adjacency, Step } from '../../../server/tracing/adjacency.ts';
import { comparePaths, type PathQuestion, type TracedPath } from '../../../server/tracing/path-question.ts';

/** A relationship of a drawn graph. */
export interface Drawn {
  readonly id: string;
  readonly startId: string;
  readonly endId: string;
  readonly evidenceCount: number;
}

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const node = fc.constantFrom(...NODES);

/** Graphs with parallel relationships, cycles, self-loops and isolated nodes. */
export const drawnGraph: fc.Arbitrary<Drawn[]> = fc
  .array(fc.record({ startId: node, endId: node, evidenceCount: fc.integer({ min: 1, max: 3 }) }), { maxLength: 16 })
  .map((drawn) => drawn.map((relationship, index) => ({ ...relationship, id: `r${String(index)}` })));

export const pathQuestion: fc.Arbitrary<PathQuestion> = fc
  .record({
    from: node,
    to: node,
    via: fc.uniqueArray(node, { maxLength: 3 }),
    exclude: fc.uniqueArray(node, { maxLength: 2 }),
    maxLength: fc.integer({ min: 1, max: 8 }),
    respectDirection: fc.boolean(),
  })
  .filter(({ from, to, via, exclude }) => from !== to && ![from, to, ...via].some((id) => exclude.includes(id)));

/** A drawn graph as the search reads it. */
export function adjacencyOf(drawn: readonly Drawn[]): Adjacency {
  return {
    steps: (ids, direction, limit) => Promise.resolve(ids.flatMap((id) => drawn.flatMap((relationship) => stepsOver(relationship, id, direction))).slice(0, limit)),
  };
}

function stepsOver({ id: relationshipId, startId, endId, evidenceCount }: Drawn, id: string, direction: Direction): Step[] {
  if (startId === endId) return [];
  const steps: Step[] = [];
  if (startId === id && direction !== 'INCOMING') steps.push({ from: id, to: endId, relationshipId, evidenceCount });
  if (endId === id && direction !== 'OUTGOING') steps.push({ from: id, to: startId, relationshipId, evidenceCount });
  return steps;
}

/** The oracle: every simple path by plain depth-first search over all relationships, the conditions looked at only once it is whole. */
export function everyPath(drawn: readonly Drawn[], question: PathQuestion): TracedPath[] {
  const found: TracedPath[] = [];
  const walk = (nodeIds: readonly string[], walked: readonly Drawn[]): void => {
    const last = nodeIds[nodeIds.length - 1];
    if (last === question.to) {
      if (passesInOrder(nodeIds, question.via) && !nodeIds.some((id) => question.exclude.includes(id))) {
        const relationshipIds = walked.map((relationship) => relationship.id);
        found.push({
          id: [question.from, ...relationshipIds].join('|'),
          nodeIds,
          relationshipIds,
          length: walked.length,
          evidenceCount: walked.reduce((sum, relationship) => sum + relationship.evidenceCount, 0),
        });
      }
      return;
    }
    if (walked.length === question.maxLength) return;
    for (const relationship of drawn) {
      const forward = relationship.startId === last;
      const backward = relationship.endId === last && !question.respectDirection;
      if (!forward && !backward) continue;
      const next = forward ? relationship.endId : relationship.startId;
      if (!nodeIds.includes(next)) walk([...nodeIds, next], [...walked, relationship]);
    }
  };
  walk([question.from], []);
  return found.sort(comparePaths);
}

function passesInOrder(nodeIds: readonly string[], via: readonly string[]): boolean {
  const positions = via.map((id) => nodeIds.indexOf(id));
  return positions.every((position, index) => position >= 0 && (index === 0 || position > (positions[index - 1] ?? 0)));
}
