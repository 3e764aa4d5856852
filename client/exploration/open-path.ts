import type { ExplorationState } from './exploration-store.ts';
import type { Relationship } from './graph.ts';

/** A path from its start to its end. */
export interface OpenPath {
  /** One more than there are relationships. */
  readonly entityIds: readonly string[];
  readonly relationships: readonly Relationship[];
}

/** The path that lies open; null where none does, or where not all of it is known. */
export function openPath({ known, exploration }: Pick<ExplorationState, 'known' | 'exploration'>): OpenPath | null {
  const { pathIds, fromIds } = exploration.trace;
  const relationships = pathIds.flatMap((id) => known.relationships.get(id) ?? []);
  const [first, second] = relationships;
  if (first === undefined || relationships.length < pathIds.length) return null;
  const turned = second === undefined ? !fromIds.includes(first.startId) : [second.startId, second.endId].includes(first.startId);
  const entityIds = [turned ? first.endId : first.startId];
  for (const { startId, endId } of relationships) entityIds.push(entityIds.at(-1) === startId ? endId : startId);
  return entityIds.every((id) => known.entities.has(id)) ? { entityIds, relationships } : null;
}
