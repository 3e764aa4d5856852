import { ENTITY_KINDS, type EntityKind } from '../server/graph/model.ts';
import type { Dataset } from './dataset.ts';

/** What a dataset holds, counted. */
export interface Figures {
  readonly entities: number;
  readonly byKind: Readonly<Record<EntityKind, number>>;
  readonly relationships: number;
  readonly inferred: number;
  readonly quantities: number;
  readonly types: number;
  /** Types of the ontology that no relationship has. */
  readonly unusedTypes: readonly string[];
  readonly documents: number;
  readonly passages: number;
  readonly citedPassages: number;
  /** Parts of the graph between which no relationship leads. */
  readonly components: number;
}

export function figuresOf({ ontology, documents, entities, relationships }: Dataset): Figures {
  const used = new Set(relationships.map(({ type }) => type));
  const cited = new Set(relationships.flatMap(({ passageIds }) => passageIds));
  const passages = documents.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
  const counts = ENTITY_KINDS.map((kind) => [kind, entities.filter((entity) => entity.kind === kind).length] as const);
  return {
    entities: entities.length,
    byKind: Object.fromEntries(counts) as Record<EntityKind, number>,
    relationships: relationships.length,
    inferred: relationships.filter(({ basis }) => basis === 'INFERRED').length,
    quantities: relationships.filter(({ quantity }) => quantity !== null).length,
    types: ontology.relationshipTypes.length,
    unusedTypes: ontology.relationshipTypes.map(({ name }) => name).filter((name) => !used.has(name)),
    documents: documents.length,
    passages: passages.length,
    citedPassages: passages.filter(({ id }) => cited.has(id)).length,
    components: countComponents({ entities, relationships }),
  };
}

function countComponents({ entities, relationships }: Pick<Dataset, 'entities' | 'relationships'>): number {
  const neighbors = new Map(entities.map(({ id }): [string, string[]] => [id, []]));
  for (const { startId, endId } of relationships) {
    neighbors.get(startId)?.push(endId);
    neighbors.get(endId)?.push(startId);
  }
  const seen = new Set<string>();
  let components = 0;
  for (const { id } of entities) {
    if (seen.has(id)) continue;
    components += 1;
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(neighbors.get(next) ?? []));
    }
  }
  return components;
}
