import { textIn, type Relationship } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';

/** Languages written without blanks between words. */
const UNSPACED = ['zh'];

/** The relationship as a sentence, from its start node to its end node. */
export function readRelationship(known: KnownGraph, { startId, type, endId }: Relationship, language: string): string {
  const name = (id: string) => textIn(known.entities.get(id)?.name ?? { [language]: id }, language);
  const label = known.types.get(type)?.label;
  return [name(startId), label === undefined ? type : textIn(label, language), name(endId)].join(UNSPACED.includes(language) ? '' : ' ');
}
