import { UNIQUE_IDS } from '../graph/schema.ts';
import type { Row } from './decode.ts';
import type { StoredNode } from './stored-nodes.ts';
import type { StoredRelationship } from './stored-relationships.ts';

/** Statements that rebuild what is stored, each on a line of its own that ends with a semicolon; for any openCypher database. */

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

export function constraintStatements(): readonly string[] {
  return UNIQUE_IDS.map((text) => `${text};`);
}

/** Of nodes with the same labels. */
export function nodesStatement(labels: readonly string[], nodes: readonly StoredNode[]): string {
  return `UNWIND ${list(nodes.map(({ properties }) => map(properties)))} AS row CREATE (n:${labels.map(name).join(':')} {id: row.id}) SET n += row;`;
}

/** Of relationships of the same type, between nodes of these labels. */
export function relationshipsStatement(type: string, [start, end]: readonly [string, string], relationships: readonly StoredRelationship[]): string {
  const rows = relationships.map(({ startId, endId, properties }) => `{startId: ${literal(startId)}, endId: ${literal(endId)}, properties: ${map(properties)}}`);
  const ends = `MATCH (a:${name(start)} {id: row.startId}) MATCH (b:${name(end)} {id: row.endId})`;
  return `UNWIND ${list(rows)} AS row ${ends} CREATE (a)-[r:${name(type)}]->(b) SET r += row.properties;`;
}

function list(rows: readonly string[]): string {
  return `[${rows.join(', ')}]`;
}

function map(properties: Row): string {
  const entries = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${name(key)}: ${literal(value)}`).join(', ')}}`;
}

/** A RangeError where a script could not say the value and mean it. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character] ?? character)}'`;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  throw new RangeError(`Not a value of a property: ${JSON.stringify(value)}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function name(text: string): string {
  if (!NAME.test(text)) throw new RangeError(`Not the name of a label, type or property: ${JSON.stringify(text)}`);
  return text;
}
