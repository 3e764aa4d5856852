import type { CypherQuery } from '../graph/graph-store.ts';
import type { LABELS_WITH_ID } from '../graph/schema.ts';
import { mapOf, stringOf, stringsOf, type Row } from './decode.ts';

/** Which nodes of Mailuo's does the database hold, as they are stored? */

export type LabelWithId = (typeof LABELS_WITH_ID)[number];

export interface StoredNode {
  readonly id: string;
  /** `Mailuo` first, the others by the alphabet. */
  readonly labels: readonly string[];
  readonly properties: Row;
}

export interface StoredNodesQuestion {
  readonly label: LabelWithId;
  /** Only ids behind this one, from the start. */
  readonly afterId?: string | undefined;
  readonly limit: number;
}

/** By id, ascending. */
export function storedNodes({ label, afterId, limit }: StoredNodesQuestion): CypherQuery<StoredNode> {
  return {
    text: `MATCH (n:${label})
WHERE n:Mailuo AND n.id > $afterId
WITH n, n.id AS id
ORDER BY id
LIMIT $limit
RETURN n {.*} AS properties, labels(n) AS labels, id AS id
ORDER BY id`,
    parameters: { afterId: afterId ?? '', limit },
    decode: (row) => ({
      id: stringOf(row, 'id'),
      labels: ['Mailuo', ...stringsOf(row, 'labels').filter((name) => name !== 'Mailuo').toSorted()],
      properties: mapOf(row, 'properties'),
    }),
  };
}
