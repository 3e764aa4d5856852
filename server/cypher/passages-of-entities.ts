import type { CypherQuery } from '../graph/graph-store.ts';
import type { Passage } from '../graph/model.ts';
import { numberOf, passageOf, stringOf } from './decode.ts';
import type { CountOfEntity } from './relationships-of-entities.ts';

/** Which passages mention each of these entities, and how many do? */

/** Where a passage stands among all: by the id of its document, then by position. */
export interface PassagePlace {
  readonly documentId: string;
  readonly position: number;
}

export interface PassagesOfEntitiesQuestion {
  readonly ids: readonly string[];
  /** Only passages behind this place, from the start. */
  readonly after?: PassagePlace | undefined;
  /** Most passages of each entity. */
  readonly limit: number;
}

export interface PassageOfEntity {
  readonly entityId: string;
  readonly passage: Passage;
}

/** By place, ascending; the rows of the entities are mixed. */
export function passagesOfEntities({ ids, after, limit }: PassagesOfEntitiesQuestion): CypherQuery<PassageOfEntity> {
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[:MENTIONED_IN]->(p:Passage)
  WHERE p.documentId > $afterDocument OR (p.documentId = $afterDocument AND p.position > $afterPosition)
  WITH p, p.documentId AS documentId, p.position AS position
  ORDER BY documentId, position
  LIMIT $limit
  RETURN p {.*} AS passage, documentId AS documentId, position AS position
}
RETURN id AS entityId, passage AS passage, documentId AS documentId, position AS position
ORDER BY documentId, position`,
    parameters: { ids, afterDocument: after?.documentId ?? '', afterPosition: after?.position ?? 0, limit },
    decode: (row) => ({ entityId: stringOf(row, 'entityId'), passage: passageOf(row) }),
  };
}

/** One row for each id that is known. */
export function passageCountsOfEntities(ids: readonly string[]): CypherQuery<CountOfEntity> {
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id AS entityId, COUNT { (n)-[:MENTIONED_IN]->(:Passage) } AS count`,
    parameters: { ids },
    decode: (row) => ({ entityId: stringOf(row, 'entityId'), count: numberOf(row, 'count') }),
  };
}
