import { viewOf } from '../exploration/history.ts';
import type { ExplorationState } from '../exploration/exploration-store.ts';
import { writeViewFile } from '../exploration/view-file.ts';
import { visibleGraph } from '../exploration/visible-graph.ts';

/** The view as a file that can be opened again, and, for other readers, the graph that stands in it. */
export function viewJson({ known, exploration }: Pick<ExplorationState, 'known' | 'exploration'>, name: string, now: Date): string {
  const graph = visibleGraph(known, exploration);
  return writeViewFile([{ name, savedAt: now.toISOString(), view: viewOf(exploration) }], {
    graph: {
      entities: graph.entities.map(({ entity: { id, kind, subkind, name, time } }) => ({ id, kind, subkind, name, time })),
      relationships: graph.relationships.map(({ relationship: { id, type, startId, endId, basis, passageIds } }) => ({ id, type, startId, endId, basis, passageIds })),
    },
  });
}
