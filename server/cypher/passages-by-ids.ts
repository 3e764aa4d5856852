import type { CypherQuery } from '../graph/graph-store.ts';
import type { Passage } from '../graph/model.ts';
import { passageOf } from './decode.ts';

/** What are the passages with these ids? */

/** In no order; unknown ids have no row. */
export function passagesByIds(ids: readonly string[]): CypherQuery<Passage> {
  return {
    text: `MATCH (p:Passage)
WHERE p.id IN $ids
RETURN p {.*} AS passage`,
    parameters: { ids },
    decode: passageOf,
  };
}
