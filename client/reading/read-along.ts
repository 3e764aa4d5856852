import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { passagesInOrder, spokenUpTo } from '../exploration/spoken.ts';
import { announce } from '../guide/announcements.ts';
import type { Translate } from '../i18n/messages.ts';

/** Where reading along stands, from 0, and how many passages there are. */
export function placeAlong(store: ExplorationStore): { readonly place: number; readonly count: number } {
  const { known, exploration } = store.getState();
  const passages = passagesInOrder(known);
  return { place: Math.max(0, passages.findIndex(({ id }) => id === exploration.passageId)), count: passages.length };
}

/** Lets the view grow, or shrink, to what the article has said up to that passage, and tells what is new there. Past the ends nothing happens. */
export function goAlong(store: ExplorationStore, place: number, t: Translate): void {
  const { known } = store.getState();
  const passage = passagesInOrder(known)[place];
  if (passage === undefined) return;
  const { entityIds, fresh } = spokenUpTo(known, passage.id);
  store.actions.readAlong(passage.id, entityIds, fresh);
  announce(t('along.told', { position: passage.position, entities: fresh.entityIds.length, relationships: fresh.relationshipIds.length }));
}

/** Leaves reading along and goes back to the view before it, by undoing it and whatever was done since; the view stays where that step is forgotten. */
export function returnFromAlong(store: ExplorationStore): void {
  const { past } = store.getState().history;
  const begun = past.findLastIndex(({ label }) => label.name === 'readAlong');
  if (begun >= 0) store.travel(begun);
  store.amend.endAlong();
}
