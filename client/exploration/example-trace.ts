import { firstPicture, picturedIds } from './first-picture.ts';
import type { EntityNode } from './graph.ts';
import { neighbours, type KnownGraph } from './known-graph.ts';

export interface ExampleTrace {
  readonly from: EntityNode;
  readonly to: EntityNode;
}

/**
 * Two of the first picture between which a path says more than a single relationship: whoever decided what stands in the middle, else its first
 * actor, and the first goal of the text that neither the actor nor the middle is joined to. Null where there are no two such.
 */
export function exampleTrace(known: KnownGraph, picture = firstPicture(known)): ExampleTrace | null {
  const pictured = picturedIds(picture)
    .flatMap((id) => known.entities.get(id) ?? [])
    .sort((a, b) => a.documentRank - b.documentRank);
  const deciders = new Set(
    (known.incident.get(picture.centreId ?? '') ?? [])
      .filter(({ type, endId }) => endId === picture.centreId && known.types.get(type)?.group === 'decides')
      .map(({ startId }) => startId),
  );
  const actors = pictured.filter(({ kind }) => kind === 'ACTOR');
  const from = actors.find(({ id }) => deciders.has(id)) ?? actors[0];
  if (from === undefined) return null;
  const near = new Set([from.id, picture.centreId ?? ''].flatMap((id) => neighbours(known, id)));
  const to = pictured.find(({ id, kind }) => kind === 'GOAL' && !near.has(id));
  return to === undefined ? null : { from, to };
}
