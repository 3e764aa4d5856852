import type { ExplorationState } from '../exploration/exploration-store.ts';
import { textIn } from '../exploration/graph.ts';
import type { CanvasTarget } from './canvas-handle.ts';

/** What is pointed at, in the names and readings of the graph. */
export function wordsFor(target: CanvasTarget, { known, exploration: { language } }: ExplorationState): string {
  const name = (id: string) => textIn(known.entities.get(id)?.name ?? {}, language);
  if (target.on === 'entity') return name(target.id);
  const relationship = target.on === 'relationship' ? known.relationships.get(target.id) : undefined;
  if (relationship === undefined) return '';
  const reading = textIn(known.types.get(relationship.type)?.label ?? {}, language);
  return `${name(relationship.startId)} ${reading} ${name(relationship.endId)}`;
}
