import { subkindKey } from '../exploration/filters.ts';
import { ENTITY_KINDS, type EntityKind } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';

/** The subkinds that entities have, in the order of first mention; those of entities that are not loaded last. */
export function subkindsByKind({ entities, whole }: Pick<KnownGraph, 'entities' | 'whole'>): Readonly<Record<EntityKind, readonly string[]>> {
  const found: Record<EntityKind, Set<string>> = { CONCEPT: new Set(), ACTOR: new Set(), GOAL: new Set(), EVENT: new Set() };
  for (const { kind, subkind } of [...entities.values()].sort((a, b) => a.documentRank - b.documentRank)) if (subkind !== null) found[kind].add(subkind);
  for (const [key, count] of whole?.subkinds ?? []) {
    const kind = ENTITY_KINDS.find((name) => key.startsWith(subkindKey(name, '')));
    if (kind !== undefined && count > 0) found[kind].add(key.slice(subkindKey(kind, '').length));
  }
  return { CONCEPT: [...found.CONCEPT], ACTOR: [...found.ACTOR], GOAL: [...found.GOAL], EVENT: [...found.EVENT] };
}
