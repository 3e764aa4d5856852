import type { EntityFilter, RelationshipFilter } from '../../server/cypher/filters.ts';
import type { FrontierQuestion, FrontierStep } from '../../server/cypher/frontier.ts';
import type { Neighbor } from '../../server/cypher/neighbors.ts';
import type { PassagePlace } from '../../server/cypher/passages-of-entities.ts';
import type { Direction, Entity, Passage, Relationship } from '../../server/graph/model.ts';
import type { SmallGraph, StoredEntity } from './graphs.ts';

/** What the questions of server/cypher must answer, said once more over plain lists. */

export function plainEntity(stored: StoredEntity): Entity {
  const { id, kind, subkind, name, aliases, description, time, degree, documentRank } = stored;
  return { id, kind, subkind, name, aliases, description, time, degree, documentRank };
}

export function entityPasses(graph: SmallGraph, entity: StoredEntity, filter: EntityFilter): boolean {
  const { ids, kinds, subkinds, minDegree, document, time } = filter;
  if (ids !== undefined && !ids.includes(entity.id)) return false;
  if (kinds !== undefined && !kinds.includes(entity.kind)) return false;
  if (subkinds !== undefined && !(entity.subkind !== null && subkinds.includes(entity.subkind))) return false;
  if (minDegree !== undefined && entity.degree < minDegree) return false;
  if (document !== undefined && !passagesOf(graph, entity.id).some((passage) => passage.documentId === document)) return false;
  if (time === undefined) return true;
  if (entity.timeFrom === null || entity.timeTo === null) return time.includeUndated;
  return entity.timeTo >= (time.from ?? '') && entity.timeFrom <= (time.to ?? '~');
}

export function relationshipPasses(graph: SmallGraph, relationship: Relationship, filter: RelationshipFilter): boolean {
  const { types, basis, minEvidence, document } = filter;
  if (types !== undefined && !types.includes(relationship.type)) return false;
  if (basis !== undefined && relationship.basis !== basis) return false;
  if (minEvidence !== undefined && relationship.passageIds.length < minEvidence) return false;
  return document === undefined || graph.passages.some(({ id, documentId }) => documentId === document && relationship.passageIds.includes(id));
}

export function entities(graph: SmallGraph, filter: EntityFilter = {}): readonly StoredEntity[] {
  return graph.entities.filter((entity) => entityPasses(graph, entity, filter));
}

export function relationships(graph: SmallGraph, filter: RelationshipFilter = {}): readonly Relationship[] {
  return graph.relationships.filter((relationship) => relationshipPasses(graph, relationship, filter));
}

export function relationshipsOf(graph: SmallGraph, id: string, direction: Direction, filter: RelationshipFilter): readonly Relationship[] {
  return relationships(graph, filter).filter(
    ({ startId, endId }) => (direction !== 'INCOMING' && startId === id) || (direction !== 'OUTGOING' && endId === id),
  );
}

export function passagesOf(graph: SmallGraph, id: string, after?: PassagePlace): readonly Passage[] {
  const mentioned = graph.entities.find((entity) => entity.id === id)?.passageIds ?? [];
  return graph.passages
    .filter((passage) => mentioned.includes(passage.id) && (after === undefined || isBehind(passage, after)))
    .sort((a, b) => (isBehind(a, b) ? 1 : -1));
}

/** Those that mention every one of the entities. */
export function sharedPassages(graph: SmallGraph, ids: readonly string[], after?: PassagePlace): readonly Passage[] {
  const [first = '', ...others] = ids;
  return passagesOf(graph, first, after).filter((passage) => others.every((id) => passagesOf(graph, id).some((one) => one.id === passage.id)));
}

function isBehind(passage: PassagePlace, place: PassagePlace): boolean {
  if (passage.documentId !== place.documentId) return passage.documentId > place.documentId;
  return passage.position > place.position;
}

export function frontierSteps(graph: SmallGraph, question: FrontierQuestion): readonly FrontierStep[] {
  const { ids, direction, relationshipFilter = {}, entityFilter = {}, allowedIds = [] } = question;
  const steps: FrontierStep[] = [];
  for (const from of ids) {
    for (const { id: relationshipId, startId, endId, passageIds, basis } of relationshipsOf(graph, from, direction, relationshipFilter)) {
      const to = startId === from ? endId : startId;
      const reached = graph.entities.find((entity) => entity.id === to);
      if (to === from || reached === undefined) continue;
      if (!allowedIds.includes(to) && !entityPasses(graph, reached, entityFilter)) continue;
      steps.push({ from, to, relationshipId, evidenceCount: passageIds.length, forward: startId === from, inferred: basis === 'INFERRED' });
    }
  }
  return steps;
}

export function neighborsOf(graph: SmallGraph, question: FrontierQuestion): readonly Neighbor[] {
  const reached = new Set(frontierSteps(graph, question).map((step) => step.to));
  return graph.entities
    .filter(({ id }) => reached.has(id))
    .map(({ id, degreeRank }) => ({ id, degreeRank }))
    .sort((a, b) => a.degreeRank - b.degreeRank);
}
