import type { CypherQuery } from '../graph/graph-store.ts';
import { stringOf } from './decode.ts';

/** Which revision of the data does the database hold? */

/** One row, or none where nothing has been loaded. */
export function revision(): CypherQuery<string> {
  return {
    text: `MATCH (d:Dataset {id: 'dataset'})
RETURN d.revision AS revision`,
    parameters: {},
    decode: (row) => stringOf(row, 'revision'),
  };
}
