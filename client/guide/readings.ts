import { textIn, type Relationship } from '../exploration/graph.ts';
import { isolated } from '../exploration/isolated.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { WayOn } from '../exploration/neighbour-groups.ts';

/** Languages written without blanks between words. */
const UNSPACED = ['zh'];

/** What ties a Chinese reading to the name before it. */
const TIE = /^的/;

/** What relationships of a type say of the entity they start from, or else of the one they end at; to stand without its name before it. */
export function readingAlong(known: KnownGraph, { type, outgoing }: WayOn, language: string): string {
  const named = known.types.get(type);
  return named === undefined ? type : textIn(outgoing ? named.label : named.inverseLabel, language).replace(TIE, '');
}

/** The relationship as a sentence, from its start node to its end node. */
export function readRelationship(known: KnownGraph, { startId, type, endId }: Relationship, language: string): string {
  const name = (id: string) => isolated(textIn(known.entities.get(id)?.name ?? { [language]: id }, language));
  const label = known.types.get(type)?.label;
  return [name(startId), label === undefined ? type : textIn(label, language), name(endId)].join(UNSPACED.includes(language) ? '' : ' ');
}
