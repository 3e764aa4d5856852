import type { CypherQuery } from '../graph/graph-store.ts';
import { stringOf } from './decode.ts';

/** Where did these events take place? */

export interface EventPlace {
  readonly eventId: string;
  readonly placeId: string;
}

/** Events without a place have no row; of several places the one the document names first. */
export function eventPlaces(ids: readonly string[]): CypherQuery<EventPlace> {
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:TAKES_PLACE_IN]->(place:Entity)
  WITH place, r.documentRank AS rank
  ORDER BY rank
  LIMIT 1
  RETURN place.id AS placeId
}
RETURN id AS eventId, placeId AS placeId`,
    parameters: { ids },
    decode: (row) => ({ eventId: stringOf(row, 'eventId'), placeId: stringOf(row, 'placeId') }),
  };
}
