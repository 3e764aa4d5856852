import { KIND_LABELS, type EntityKind } from '../graph/model.ts';

export type Sort = 'entity' | 'relationship' | 'document' | 'section' | 'passage';

const KINDS = new Map(Object.entries(KIND_LABELS).map(([kind, label]) => [label.toLowerCase(), kind as EntityKind]));

/** The kind an entity's id begins with; null where it is not the id of an entity. */
export function kindOfId(id: string): EntityKind | null {
  return KINDS.get(id.slice(0, id.indexOf(':'))) ?? null;
}

/** What the id would be the id of, read off its form. */
export function sortOfId(id: string): Sort {
  if (id.includes('/')) return 'relationship';
  if (!id.includes(':')) return 'document';
  if (/:s\d+$/.test(id) && kindOfId(id) === null) return 'section';
  if (/:p\d+$/.test(id) && kindOfId(id) === null) return 'passage';
  return 'entity';
}

/** The entity as far as its id tells; throws a TypeError where the database holds an id that is none. */
export function entityReference(id: string): { readonly id: string; readonly kind: EntityKind } {
  const kind = kindOfId(id);
  if (kind === null) throw new TypeError(`Not the id of an entity: ${id}`);
  return { id, kind };
}
