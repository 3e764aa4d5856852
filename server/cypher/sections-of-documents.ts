import type { CypherQuery } from '../graph/graph-store.ts';
import type { Section } from '../graph/model.ts';
import { sectionOf } from './decode.ts';

/** Which sections do these documents have? */

/** In the order of each document. */
export function sectionsOfDocuments(ids: readonly string[]): CypherQuery<Section> {
  return {
    text: `UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_SECTION]->(s:Section)
RETURN s {.*} AS section, d.rank AS rank, s.position AS position
ORDER BY rank, position`,
    parameters: { ids },
    decode: sectionOf,
  };
}
