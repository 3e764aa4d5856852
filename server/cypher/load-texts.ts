import type { CypherQuery } from '../graph/graph-store.ts';
import { stringOf } from './decode.ts';

/** Which original sentences was this installation given? */
export function storedTexts(): CypherQuery<readonly [fingerprint: string, text: string]> {
  return {
    text: `MATCH (p:Passage)
WHERE p.text IS NOT NULL
RETURN p.fingerprint AS fingerprint, p.text AS text`,
    parameters: {},
    decode: (row) => [stringOf(row, 'fingerprint'), stringOf(row, 'text')],
  };
}
