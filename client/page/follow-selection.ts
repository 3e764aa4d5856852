import type { ExplorationStore } from '../exploration/exploration-store.ts';

/**
 * What a person selects is told in the details, unless the article or the graph in words is open, which follow by themselves. A selection that comes back by
 * undoing opens nothing. Returns what ends it.
 */
export function followSelection(store: ExplorationStore): () => void {
  return store.subscribe(({ exploration, history }, former) => {
    const { selection, panel } = exploration;
    if (history.travel !== former.history.travel || selection === former.exploration.selection || panel !== former.exploration.panel || panel === 'details' || panel === 'reading' || panel === 'words') return;
    if (selection.entityIds.length + selection.relationshipIds.length > 0) store.actions.openPanel('details');
  });
}
