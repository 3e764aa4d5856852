import type { CypherQuery } from '../graph/graph-store.ts';
import type { EntityKind, Passage, Text, Texts } from '../graph/model.ts';
import { entityOf, mapOf, numberOf, passageOf, stringOf, textOf } from './decode.ts';

/** Which texts can be searched, batch by batch? */

export interface EntityTexts {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: Text;
  readonly aliases: Texts;
  readonly degree: number;
  readonly documentRank: number;
}

/** Names of the next entities, by documentRank, ascending. */
export function entityTexts(afterRank: number, limit: number): CypherQuery<EntityTexts> {
  return {
    text: `MATCH (n:Entity)
WHERE n.documentRank > $afterRank
WITH n, n.documentRank AS rank
ORDER BY rank
LIMIT $limit
RETURN n {.*} AS entity, labels(n) AS labels, rank AS rank
ORDER BY rank`,
    parameters: { afterRank, limit },
    decode: (row) => {
      const { id, kind, name, aliases, degree, documentRank } = entityOf(row);
      return { id, kind, name, aliases, degree, documentRank };
    },
  };
}

export interface RelationshipTexts {
  readonly id: string;
  readonly statement: Text;
  readonly documentRank: number;
}

/** Statements of the relationships that start at these entities, in no order. */
export function relationshipTexts(startIds: readonly string[]): CypherQuery<RelationshipTexts> {
  return {
    text: `UNWIND $startIds AS startId
MATCH (a:Entity {id: startId})-[r]->(:Entity)
RETURN r {.*} AS relationship`,
    parameters: { startIds },
    decode: (row) => {
      const properties = mapOf(row, 'relationship');
      return { id: stringOf(properties, 'id'), statement: textOf(properties, 'statement'), documentRank: numberOf(properties, 'documentRank') };
    },
  };
}

/** The next passages, by id, ascending; `''` comes before the first. */
export function passageTexts(afterId: string, limit: number): CypherQuery<Passage> {
  return {
    text: `MATCH (p:Passage)
WHERE p.id > $afterId
WITH p, p.id AS id
ORDER BY id
LIMIT $limit
RETURN p {.*} AS passage, id AS id
ORDER BY id`,
    parameters: { afterId, limit },
    decode: passageOf,
  };
}
