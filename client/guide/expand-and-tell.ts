import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { WayOn } from '../exploration/neighbour-groups.ts';
import type { Translate } from '../i18n/messages.ts';
import { announce } from './announcements.ts';
import { expandEntity } from './guide.ts';

/** Expands an entity, along one way on where one is given, and tells where not everything could be shown. */
export async function expandAndTell(store: ExplorationStore, entityId: string, t: Translate, along: WayOn | null = null): Promise<void> {
  const expanded = await expandEntity(store, entityId, along);
  if (expanded === null) announce(t('told.expandFailed'));
  else if (expanded.left > 0) announce(t('told.expandedPart', { shown: expanded.shown, left: expanded.left }));
}
