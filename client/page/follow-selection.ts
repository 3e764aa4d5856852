import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { selectMany } from '../guide/select-many.ts';

/**
 * What a person selects is told in the details, unless the article or the graph in words is open, which follow by themselves. A selection that comes back by
 * undoing opens nothing, nor does one of several that are gathered one by one: the graph stays where it is under the finger. Returns what ends it.
 */
export function followSelection(store: ExplorationStore): () => void {
  return store.subscribe(({ exploration, history }, former) => {
    const { selection, panel } = exploration;
    if (selectMany.getState().on) return;
    if (history.travel !== former.history.travel || selection === former.exploration.selection || panel !== former.exploration.panel || panel === 'details' || panel === 'reading' || panel === 'words') return;
    if (selection.entityIds.length + selection.relationshipIds.length > 0) store.actions.openPanel('details');
  });
}
