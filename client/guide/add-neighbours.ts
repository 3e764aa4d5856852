import { RequestError } from '../api/request.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { waitingNeighbours } from '../exploration/neighbour-groups.ts';
import type { Translate } from '../i18n/messages.ts';
import { announce } from './announcements.ts';
import { learnAmongShown, learnNeighbours } from './guide.ts';

/** Most neighbours that come at once; what is beyond is told. */
const MOST_ADDED = 500;

/** Adds every neighbour of the entities as one step, those that most of the entities lead to first, and tells where not all could come. */
export async function addNeighboursAndTell(store: ExplorationStore, entityIds: readonly string[], t: Translate): Promise<void> {
  try {
    for (const id of entityIds) await learnNeighbours(store, id);
  } catch (reason) {
    if (!(reason instanceof RequestError)) throw reason;
    announce(t('told.expandFailed'));
    return;
  }
  const waiting = neighboursOfAll(store, entityIds);
  store.actions.add(waiting.slice(0, MOST_ADDED));
  await learnAmongShown(store);
  if (waiting.length > MOST_ADDED) announce(t('told.expandedPart', { shown: MOST_ADDED, left: waiting.length - MOST_ADDED }));
}

/** Known neighbours of any of the entities that are not on the canvas, each once. */
export function neighboursOfAll(store: ExplorationStore, entityIds: readonly string[]): readonly string[] {
  const { known, exploration } = store.getState();
  const times = new Map<string, number>();
  for (const id of entityIds.flatMap((entityId) => waitingNeighbours(known, exploration, entityId))) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
