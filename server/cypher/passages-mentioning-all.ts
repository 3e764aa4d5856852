import type { CypherQuery } from '../graph/graph-store.ts';
import type { Passage } from '../graph/model.ts';
import { numberOf, passageOf } from './decode.ts';
import type { PassagePlace } from './passages-of-entities.ts';

/** Which passages mention every one of these entities, and how many do? */

export interface PassagesMentioningAllQuestion {
  /** At least one, none twice. */
  readonly ids: readonly string[];
  /** Only passages behind this place, from the start. */
  readonly after?: PassagePlace | undefined;
  readonly limit: number;
}

const MENTIONING_ALL = `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:MENTIONED_IN]->(p:Passage)
WITH p, count(*) AS mentioned
WHERE mentioned = $all`;

/** By place, ascending. */
export function passagesMentioningAll({ ids, after, limit }: PassagesMentioningAllQuestion): CypherQuery<Passage> {
  return {
    text: `${MENTIONING_ALL} AND (p.documentId > $afterDocument OR (p.documentId = $afterDocument AND p.position > $afterPosition))
RETURN p {.*} AS passage, p.documentId AS documentId, p.position AS position
ORDER BY documentId, position
LIMIT $limit`,
    parameters: { ids, all: ids.length, afterDocument: after?.documentId ?? '', afterPosition: after?.position ?? 0, limit },
    decode: passageOf,
  };
}

export function passageCountMentioningAll(ids: readonly string[]): CypherQuery<number> {
  return {
    text: `${MENTIONING_ALL}
RETURN count(p) AS count`,
    parameters: { ids, all: ids.length },
    decode: (row) => numberOf(row, 'count'),
  };
}
