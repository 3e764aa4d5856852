import type { Arrangement } from '../exploration/exploration.ts';
import { sectorsOf } from '../exploration/first-picture.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { StandsBack } from './elements.ts';

/** In the picture of the argument, what joins two sectors past the centre stands back until it is asked for. */
export function standsBack(known: KnownGraph, arrangement: Arrangement, centreId: string | null): StandsBack {
  if (arrangement !== 'argument' || centreId === null) return () => false;
  const sectors = sectorsOf(known, centreId);
  return ({ startId, endId }) => startId !== centreId && endId !== centreId && sectors.get(startId) !== sectors.get(endId);
}
