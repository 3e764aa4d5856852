import type { Sieve } from '../exploration/filters.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';

/** How many of the relationships that cite a passage pass the filters, of those that are loaded. */
export interface Passing {
  readonly passing: number;
  readonly loaded: number;
  /** Nothing of it passes, whatever is not loaded yet. */
  readonly greyed: boolean;
}

interface Cited {
  readonly id: string;
  readonly relationships: readonly { readonly id: string }[];
}

export function passingOf(known: KnownGraph, sieve: Sieve, { id, relationships }: Cited): Passing {
  const loaded = relationships.flatMap((one) => known.relationships.get(one.id) ?? []);
  const passing = sieve.section(id) ? loaded.filter((relationship) => sieve.relationship(relationship)).length : 0;
  const undecided = relationships.length === 0 || loaded.length < relationships.length;
  return { passing, loaded: loaded.length, greyed: !sieve.section(id) || (passing === 0 && !undecided) };
}
