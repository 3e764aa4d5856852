import { otherEnd, type KnownGraph } from '../exploration/known-graph.ts';
import type { Relationship } from '../exploration/graph.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';

/** Most ids the API takes in one argument. */
const IDS_AT_ONCE = 500;
/** Most fields an operation may start with. */
const MOST_FIELDS = 20;

export interface ViewOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ENTITY_FIELDS = ['id', 'kind', 'name(language: $language)'];
const RELATIONSHIP_FIELDS = ['id', 'type { name }', 'startNode { id }', 'endNode { id }', 'statement(language: $language)'];

/**
 * One operation whose answer holds exactly the entities and relationships on screen, without those that are greyed: as the part of the graph among the
 * entities where a filter of the API tells it from the rest, else by the ids of both. Null where there is too much for one operation.
 */
export function viewOperation(graph: VisibleGraph, known: KnownGraph, language: string): ViewOperation | null {
  const ids = graph.entities.filter(({ greyed }) => !greyed).map(({ entity }) => entity.id);
  const relationships = graph.relationships.filter(({ greyed }) => !greyed).map(({ relationship }) => relationship);
  const filter = ids.length <= IDS_AT_ONCE ? filterFor(relationships, among(known, ids)) : null;
  if (filter === null) return byIds(ids, relationships.map(({ id }) => id), language);
  const filtered = Object.keys(filter).length > 0;
  return {
    query: operation([
      `query View($ids: [ID!]!, ${filtered ? '$filter: RelationshipFilter, ' : ''}$language: LanguageTag) {`,
      `  subgraph(ids: $ids${filtered ? ', filter: { relationships: $filter }' : ''}) {`,
      ...selection('nodes', ENTITY_FIELDS, '    '),
      ...selection('relationships', RELATIONSHIP_FIELDS, '    '),
      '  }',
      '}',
    ]),
    variables: { ids, ...(filtered ? { filter } : {}), language },
  };
}

interface RelationshipFilter {
  readonly types?: readonly string[];
  readonly basis?: Relationship['basis'];
  readonly minEvidence?: number;
}

/** The plainest filter that lets these of all pass and no other; null where there is none. */
function filterFor(wanted: readonly Relationship[], all: readonly Relationship[]): RelationshipFilter | null {
  if (wanted.length === all.length) return {};
  const [first] = wanted;
  if (first === undefined) return null;
  const { basis } = first;
  const parts: readonly RelationshipFilter[] = [
    { types: [...new Set(wanted.map(({ type }) => type))] },
    ...(wanted.every((one) => one.basis === basis) ? [{ basis }] : []),
    { minEvidence: Math.min(...wanted.map(({ evidenceCount }) => evidenceCount)) },
  ];
  const choices = [...parts, ...parts.map((_, without) => Object.assign({}, ...parts.filter((__, index) => index !== without)) as RelationshipFilter), Object.assign({}, ...parts) as RelationshipFilter];
  return choices.find((filter) => all.filter((one) => passes(one, filter)).length === wanted.length) ?? null;
}

function passes(relationship: Relationship, { types, basis, minEvidence = 0 }: RelationshipFilter): boolean {
  return (types?.includes(relationship.type) ?? true) && (basis === undefined || relationship.basis === basis) && relationship.evidenceCount >= minEvidence;
}

function among(known: KnownGraph, ids: readonly string[]): readonly Relationship[] {
  const shown = new Set(ids);
  const found = ids.flatMap((id) => (known.incident.get(id) ?? []).filter((relationship) => shown.has(otherEnd(relationship, id))));
  return [...new Set(found)];
}

function byIds(entityIds: readonly string[], relationshipIds: readonly string[], language: string): ViewOperation | null {
  const entities = chunks(entityIds);
  const relationships = chunks(relationshipIds);
  if (entities.length + relationships.length > MOST_FIELDS) return null;
  const parts = [
    ...entities.map((ids, index) => ({ name: numbered('entities', index), type: 'Entity', fields: ENTITY_FIELDS, ids })),
    ...relationships.map((ids, index) => ({ name: numbered('relationships', index), type: 'Relationship', fields: RELATIONSHIP_FIELDS, ids })),
  ];
  return {
    query: operation([
      `query View(${parts.map(({ name }) => `$${name}: [ID!]!, `).join('')}$language: LanguageTag) {`,
      ...parts.flatMap(({ name, type, fields }) => [`  ${name}: nodes(ids: $${name}) {`, ...selection(`... on ${type}`, fields, '    '), '  }']),
      '}',
    ]),
    variables: { ...Object.fromEntries(parts.map(({ name, ids }) => [name, ids])), language },
  };
}

/** At least one, which may be empty. */
function chunks(ids: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(ids.length / IDS_AT_ONCE));
  return Array.from({ length: count }, (_, index) => ids.slice(index * IDS_AT_ONCE, (index + 1) * IDS_AT_ONCE));
}

function numbered(name: string, index: number): string {
  return index === 0 ? name : `${name}${String(index + 1)}`;
}

function selection(of: string, fields: readonly string[], indent: string): readonly string[] {
  return [`${indent}${of} {`, ...fields.map((field) => `${indent}  ${field}`), `${indent}}`];
}

function operation(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
