import type { CypherQuery } from '../graph/graph-store.ts';
import { ENTITY_KINDS, type EntityKind } from '../graph/model.ts';
import { numberOf, stringOf } from './decode.ts';
import { kindLabel } from './fragments.ts';

/** How many entities of each kind and subkind are there? */

export interface KindCount {
  readonly kind: EntityKind;
  readonly subkind: string | null;
  readonly count: number;
}

/** In no order; what has no entity has no row. The count of a kind is the sum of its rows. */
export function kindCounts(): CypherQuery<KindCount> {
  return {
    text: ENTITY_KINDS.map(
      (kind) => `MATCH (n:Entity:${kindLabel(kind)})
RETURN '${kind}' AS kind, n.subkind AS subkind, count(n) AS count`,
    ).join('\nUNION ALL\n'),
    parameters: {},
    decode: (row) => ({
      kind: stringOf(row, 'kind') as EntityKind,
      subkind: row['subkind'] === null ? null : stringOf(row, 'subkind'),
      count: numberOf(row, 'count'),
    }),
  };
}
