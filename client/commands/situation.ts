import type { CanvasHandle, CanvasTarget } from '../canvas/canvas-handle.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { Translate } from '../i18n/messages.ts';
import type { Situation } from './command.ts';

/** Of what a menu is opened on: all that is selected where it is among them, else it alone. */
export function situationOf(target: CanvasTarget, store: ExplorationStore, canvas: CanvasHandle | null, t: Translate): Situation {
  const { entityIds, relationshipIds } = store.getState().exploration.selection;
  const about = (on: CanvasTarget['on'], selected: readonly string[]) => (target.on !== on || target.on === 'canvas' ? [] : selected.includes(target.id) ? selected : [target.id]);
  return { store, canvas, t, target, entityIds: about('entity', entityIds), relationshipIds: about('relationship', relationshipIds) };
}

/** Of the keyboard: what is selected; where nothing is, what it has come to. */
export function situationNow(store: ExplorationStore, canvas: CanvasHandle | null, t: Translate): Situation {
  const { entityIds, relationshipIds } = store.getState().exploration.selection;
  const [only] = entityIds;
  const target = canvas?.marked() ?? (entityIds.length === 1 && only !== undefined ? { on: 'entity' as const, id: only } : { on: 'canvas' as const });
  const marked = (on: CanvasTarget['on']) => (entityIds.length + relationshipIds.length > 0 || target.on !== on || target.on === 'canvas' ? [] : [target.id]);
  return { store, canvas, t, target, entityIds: [...entityIds, ...marked('entity')], relationshipIds: [...relationshipIds, ...marked('relationship')] };
}
