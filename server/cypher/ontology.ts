import type { CypherQuery } from '../graph/graph-store.ts';
import type { EntityKind, KindDefinition, Ontology, RelationshipType, SubkindDefinition } from '../graph/model.ts';
import { mapOf, numberOf, stringOf, stringsOf, textOf, type Row } from './decode.ts';

/** Which kinds, subkinds, relationship types and languages are there? */

export type OntologyPart =
  | { readonly part: 'languages'; readonly rank: number; readonly languages: readonly string[] }
  | { readonly part: 'kind'; readonly rank: number; readonly definition: KindDefinition }
  | { readonly part: 'subkind'; readonly rank: number; readonly definition: SubkindDefinition }
  | { readonly part: 'relationshipType'; readonly rank: number; readonly definition: RelationshipType };

/** One row for each part, in no order: `ontologyOf` puts them together. */
export function ontology(): CypherQuery<OntologyPart> {
  return {
    text: `MATCH (o:OntologyKind) RETURN 'kind' AS part, o.rank AS rank, o {.*} AS definition
UNION ALL MATCH (o:OntologySubkind) RETURN 'subkind' AS part, o.rank AS rank, o {.*} AS definition
UNION ALL MATCH (o:OntologyRelationshipType) RETURN 'relationshipType' AS part, o.rank AS rank, o {.*} AS definition
UNION ALL MATCH (o:Dataset {id: 'dataset'}) RETURN 'languages' AS part, 0 AS rank, o {.*} AS definition`,
    parameters: {},
    decode: partOf,
  };
}

/** In the order of the ontology's file. */
export function ontologyOf(parts: readonly OntologyPart[]): Ontology {
  const ordered = parts.toSorted((a, b) => a.rank - b.rank);
  return {
    languages: ordered.flatMap((part) => (part.part === 'languages' ? part.languages : [])),
    kinds: ordered.flatMap((part) => (part.part === 'kind' ? [part.definition] : [])),
    subkinds: ordered.flatMap((part) => (part.part === 'subkind' ? [part.definition] : [])),
    relationshipTypes: ordered.flatMap((part) => (part.part === 'relationshipType' ? [part.definition] : [])),
  };
}

function partOf(row: Row): OntologyPart {
  const part = stringOf(row, 'part');
  const rank = numberOf(row, 'rank');
  const properties = mapOf(row, 'definition');
  switch (part) {
    case 'kind':
      return {
        part,
        rank,
        definition: {
          kind: stringOf(properties, 'id') as EntityKind,
          label: textOf(properties, 'label'),
          definition: textOf(properties, 'definition'),
        },
      };
    case 'subkind':
      return {
        part,
        rank,
        definition: {
          kind: stringOf(properties, 'kind') as EntityKind,
          name: stringOf(properties, 'name'),
          label: textOf(properties, 'label'),
        },
      };
    case 'relationshipType':
      return { part, rank, definition: relationshipTypeOf(properties) };
    case 'languages':
      return { part, rank, languages: stringsOf(properties, 'languages') };
    default:
      throw new TypeError(`Not a part of an ontology: ${part}`);
  }
}

function relationshipTypeOf(properties: Row): RelationshipType {
  return {
    name: stringOf(properties, 'id'),
    group: stringOf(properties, 'group'),
    label: textOf(properties, 'label'),
    inverseLabel: textOf(properties, 'inverseLabel'),
    definition: textOf(properties, 'definition'),
    startKinds: stringsOf(properties, 'startKinds') as readonly EntityKind[],
    endKinds: stringsOf(properties, 'endKinds') as readonly EntityKind[],
  };
}
