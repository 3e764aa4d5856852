import type { CypherQuery } from '../graph/graph-store.ts';
import type { Section } from '../graph/model.ts';
import { sectionOf } from './decode.ts';

/** What are the sections with these ids? */

/** In no order; unknown ids have no row. */
export function sectionsByIds(ids: readonly string[]): CypherQuery<Section> {
  return {
    text: `MATCH (s:Section)
WHERE s.id IN $ids
RETURN s {.*} AS section`,
    parameters: { ids },
    decode: sectionOf,
  };
}
