import type { CypherQuery } from '../graph/graph-store.ts';
import type { Document } from '../graph/model.ts';
import { documentOf } from './decode.ts';

/** What documents are there? */

/** All of them, or those with these ids, in their own order. */
export function documents(ids?: readonly string[]): CypherQuery<Document> {
  return {
    text: `MATCH (d:Document)${ids === undefined ? '' : '\nWHERE d.id IN $ids'}
RETURN d {.*} AS document, d.rank AS rank
ORDER BY rank`,
    parameters: ids === undefined ? {} : { ids },
    decode: documentOf,
  };
}
