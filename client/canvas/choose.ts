import type { Actions } from '../exploration/exploration-store.ts';
import type { CanvasTarget } from './canvas-handle.ts';

/** Selects what is pointed at, alone or, with more, beside what is selected already. */
export function choose(actions: Actions, target: CanvasTarget, more: boolean): void {
  if (target.on === 'entity') {
    if (more) actions.toggleSelectEntity(target.id);
    else actions.select([target.id]);
  } else if (target.on === 'relationship') {
    if (more) actions.toggleSelectRelationship(target.id);
    else actions.select([], [target.id]);
  }
}
