import type { CypherQuery } from '../graph/graph-store.ts';
import { numberOf, stringOf, stringsOf, mapOf } from './decode.ts';

/** What data does the database hold? */

export interface Dataset {
  /** SHA-256 of the data as loaded: equal revisions hold equal data. */
  readonly revision: string;
  readonly schemaVersion: number;
  readonly languages: readonly string[];
  readonly entities: number;
  readonly relationships: number;
  readonly passages: number;
  readonly citedPassages: number;
  readonly documents: number;
}

/** One row, or none where nothing has been loaded. */
export function dataset(): CypherQuery<Dataset> {
  return {
    text: `MATCH (d:Dataset {id: 'dataset'})
RETURN d {.*} AS dataset`,
    parameters: {},
    decode: (row) => {
      const properties = mapOf(row, 'dataset');
      return {
        revision: stringOf(properties, 'revision'),
        schemaVersion: numberOf(properties, 'schemaVersion'),
        languages: stringsOf(properties, 'languages'),
        entities: numberOf(properties, 'entities'),
        relationships: numberOf(properties, 'relationships'),
        passages: numberOf(properties, 'passages'),
        citedPassages: numberOf(properties, 'citedPassages'),
        documents: numberOf(properties, 'documents'),
      };
    },
  };
}
