import type { CypherQuery } from '../graph/graph-store.ts';
import { mapOf, numberOf, stringOf } from './decode.ts';

/** What in the database is not Mailuo's, and what is? */

/** One row: the number of nodes that Mailuo did not put there. */
export function foreignNodeCount(): CypherQuery<number> {
  return {
    text: `MATCH (n)
WHERE NOT n:Mailuo
RETURN count(n) AS count`,
    parameters: {},
    decode: (row) => numberOf(row, 'count'),
  };
}

/** No row where nothing has been loaded; null where it was claimed and is not described yet. */
export function loadedData(): CypherQuery<{ readonly schemaVersion: number; readonly revision: string } | null> {
  return {
    text: `MATCH (d:Dataset {id: 'dataset'})
RETURN d {.schemaVersion, .revision} AS dataset`,
    parameters: {},
    decode: (row) => {
      const properties = mapOf(row, 'dataset');
      if ((properties['revision'] ?? null) === null) return null;
      return { schemaVersion: numberOf(properties, 'schemaVersion'), revision: stringOf(properties, 'revision') };
    },
  };
}

/** Takes the place of the data for the transaction; setting a property locks the node, so that no other one passes here before it ends. */
export function claimDataset(): CypherQuery<never> {
  return {
    text: `MERGE (d:Dataset {id: 'dataset'})
SET d:Mailuo
SET d.id = 'dataset'`,
    parameters: {},
    decode: noRow,
  };
}

/** Removes whatever Mailuo put there, but the claimed dataset's node. */
export function removeOwnNodes(): CypherQuery<never> {
  return {
    text: `MATCH (n:Mailuo)
WHERE NOT n:Dataset
DETACH DELETE n`,
    parameters: {},
    decode: noRow,
  };
}

export function noRow(): never {
  throw new TypeError('A statement that returns nothing returned a row');
}
