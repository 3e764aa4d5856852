import type { CypherQuery, CypherValue } from '../graph/graph-store.ts';
import { ENTITY_KINDS, type EntityKind } from '../graph/model.ts';
import { kindLabel } from './fragments.ts';
import { noRow } from './load-own-nodes.ts';

/** Puts nodes into the database. */

const LABELS = ['Document', 'Section', 'Passage', 'OntologyKind', 'OntologySubkind', 'OntologyRelationshipType'] as const;
type StructureLabel = (typeof LABELS)[number];

/** What a loaded node is: an entity of a kind, or a part of the structure. */
export type NodeLabel = EntityKind | StructureLabel;

export interface LoadedNode {
  readonly id: string;
  readonly properties: { readonly [name: string]: CypherValue };
}

export function createNodes(label: NodeLabel, rows: readonly LoadedNode[]): CypherQuery<never> {
  return {
    text: `UNWIND $rows AS row
CREATE (n:Mailuo:${labelsOf(label)} {id: row.id})
SET n += row.properties`,
    parameters: { rows: rows.map(({ id, properties }) => ({ id, properties })) },
    decode: noRow,
  };
}

/** Says on the claimed dataset's node what has been loaded. */
export function describeDataset(properties: LoadedNode['properties']): CypherQuery<never> {
  return {
    text: `MATCH (d:Dataset {id: 'dataset'})
SET d += $properties`,
    parameters: { properties },
    decode: noRow,
  };
}

function labelsOf(label: NodeLabel): string {
  const kind = ENTITY_KINDS.find((one) => one === label);
  if (kind !== undefined) return `Entity:${kindLabel(kind)}`;
  const structure = LABELS.find((one) => one === label);
  if (structure === undefined) throw new RangeError(`Not a label of the graph: ${JSON.stringify(label)}`);
  return structure;
}
