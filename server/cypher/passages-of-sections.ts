import type { CypherQuery } from '../graph/graph-store.ts';
import type { Passage } from '../graph/model.ts';
import { passageOf } from './decode.ts';

/** Which passages do these sections have? */

/** In the order of each document. */
export function passagesOfSections(ids: readonly string[]): CypherQuery<Passage> {
  return {
    text: `UNWIND $ids AS id
MATCH (s:Section {id: id})-[:HAS_PASSAGE]->(p:Passage)
RETURN p {.*} AS passage, p.documentId AS documentId, p.position AS position
ORDER BY documentId, position`,
    parameters: { ids },
    decode: passageOf,
  };
}
