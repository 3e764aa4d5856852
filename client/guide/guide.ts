import {
  NeighboursDocument,
  SubgraphDocument,
  type EntityNodeFragment,
  type RelationshipLineFragment,
} from '../api/generated/graphql.ts';
import { request, RequestError } from '../api/request.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { waitingNeighbours, type WayOn } from '../exploration/neighbour-groups.ts';
import { opening } from './article.ts';
import { centreOn } from './attention.ts';
import { entityNode, relationshipLine } from './graph-answers.ts';

/** Most neighbours one expansion shows; expanding again shows the next. */
export const EXPANSION_STEP = 25;
/** Most neighbours asked for at once: with two relationships each and their sentences, what one answer of the API may hold. */
const NEIGHBOUR_LIMIT = 3_000;
const IDS_AT_ONCE = 500;

export interface FoundRelationship extends RelationshipLineFragment {
  readonly startNode: EntityNodeFragment;
  readonly endNode: EntityNodeFragment;
}

export interface Expanded {
  readonly shown: number;
  readonly left: number;
}

/**
 * Learns the neighbours of an entity where they are not all known, and shows the most connected, of those along one way on where one is given.
 * Null where the server could not tell.
 */
export async function expandEntity(store: ExplorationStore, entityId: string, along: WayOn | null = null): Promise<Expanded | null> {
  try {
    await learnNeighbours(store, entityId);
  } catch (reason) {
    if (reason instanceof RequestError) return null;
    throw reason;
  }
  const { known, exploration } = store.getState();
  const waiting = waitingNeighbours(known, exploration, entityId, along);
  const shown = waiting.slice(0, EXPANSION_STEP);
  const before = exploration.expansions.find((expansion) => expansion.entityId === entityId)?.led ?? [];
  store.actions.expand(entityId, [...before, ...shown], along);
  await learnAmongShown(store);
  return { shown: shown.length, left: waiting.length - shown.length };
}

export function revealEntity(store: ExplorationStore, found: EntityNodeFragment): void {
  store.learn({ entities: [entityNode(found)] });
  store.actions.add([found.id]);
  store.actions.select([found.id]);
  void learnAmongShown(store);
}

/** Selects an entity that is known already and brings it to the middle. */
export function revealKnown(store: ExplorationStore, entityId: string): void {
  store.actions.add([entityId]);
  store.actions.select([entityId]);
  centreOn(entityId);
}

export function revealRelationship(store: ExplorationStore, found: FoundRelationship): void {
  store.learn({ entities: [entityNode(found.startNode), entityNode(found.endNode)], relationships: [relationshipLine(found)] });
  store.actions.add([found.startNode.id, found.endNode.id]);
  store.actions.select([], [found.id]);
  void learnAmongShown(store);
}

export function knowsEverything(store: ExplorationStore): boolean {
  const { opening: now } = opening.getState();
  const { entities, relationships } = store.getState().known;
  return now.state === 'OPEN' && entities.size >= now.article.totalNodes && relationships.size >= now.article.totalRelationships;
}

/** Throws a RequestError where the server cannot tell. */
export async function learnNeighbours(store: ExplorationStore, entityId: string): Promise<void> {
  const { known, exploration } = store.getState();
  const degree = known.entities.get(entityId)?.degree ?? 0;
  if ((known.incident.get(entityId)?.length ?? 0) >= degree) return;
  const { neighborhood } = await request(NeighboursDocument, { id: entityId, limit: NEIGHBOUR_LIMIT }, { language: exploration.language });
  store.learn({
    entities: neighborhood.nodes.map(entityNode),
    relationships: neighborhood.relationships.map(relationshipLine),
  });
}

/** Where only a part of the graph is known, the relationships among what is shown have to be asked for. */
export async function learnAmongShown(store: ExplorationStore): Promise<void> {
  if (knowsEverything(store)) return;
  const { exploration } = store.getState();
  const ids = exploration.entityIds.slice(-IDS_AT_ONCE);
  try {
    const { subgraph } = await request(SubgraphDocument, { ids }, { language: exploration.language });
    store.learn({
      entities: subgraph.nodes.map(entityNode),
      relationships: subgraph.relationships.map(relationshipLine),
    });
  } catch (reason) {
    if (!(reason instanceof RequestError)) throw reason;
  }
}
