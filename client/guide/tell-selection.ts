import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { Translate } from '../i18n/messages.ts';
import { announce } from './announcements.ts';

/** Tells what is selected now, for whoever has selected it where nothing that has the keyboard shows it. */
export function tellSelection(store: ExplorationStore, t: Translate): void {
  const { entityIds, relationshipIds } = store.getState().exploration.selection;
  const nothing = entityIds.length + relationshipIds.length === 0;
  announce(nothing ? t('told.noneSelected') : t('selection.title', { entities: entityIds.length, relationships: relationshipIds.length }));
}
