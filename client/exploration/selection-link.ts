import { writeBits, type BitReader } from './bits.ts';
import { NOTHING_SELECTED, type Exploration, type Selection } from './exploration.ts';
import type { KnownGraph } from './known-graph.ts';
import { hash, marksIn } from './marks.ts';
import { MOST_ENDS } from './trace.ts';

/** Up to this many are named in the query of an address, where they can be read. */
const MOST_NAMED = 12;
/** More than for entities, of which there are fewer. */
const RELATIONSHIP_BITS = 30;

/** What the query of an address names of a selection, and what the link to the view holds of one that is too large to be read. */
export interface ToldSelection {
  readonly named: Selection;
  readonly packed: Selection;
}

/** Entities outside of the view are named however many there are, and so are relationships that another browser may not know. */
export function toldSelection({ selection, entityIds }: Pick<Exploration, 'selection' | 'entityIds'>, known: KnownGraph): ToldSelection {
  if (selection.entityIds.length + selection.relationshipIds.length <= MOST_NAMED) return { named: selection, packed: NOTHING_SELECTED };
  const inView = new Set(entityIds);
  const marked = selection.relationshipIds.length === 0 ? null : relationshipsByMark(known);
  const marks = marksIn(known);
  const isMarked = (id: string) => {
    const ends = known.relationships.get(id);
    return marked?.get(relationshipMark(id)) === id && ends !== undefined && marks.markOf(ends.startId) !== null && marks.markOf(ends.endId) !== null;
  };
  const split = (packed: boolean): Selection => ({
    entityIds: selection.entityIds.filter((id) => inView.has(id) === packed),
    relationshipIds: selection.relationshipIds.filter((id) => isMarked(id) === packed),
  });
  return { named: split(false), packed: split(true) };
}

/**
 * Entities by their places in the view, relationships by marks that depend on nothing but their ids, each in the order of selection; more entities than a
 * question can have at its ends in the order of arrival, which takes a bit or two each.
 */
export function writtenSelection({ entityIds, relationshipIds }: Selection, view: readonly string[]): string {
  const bits = writeBits();
  const indexOf = new Map(view.map((id, index) => [id, index]));
  const indexes = entityIds.flatMap((id) => indexOf.get(id) ?? []);
  bits.sequence(indexes.length > MOST_ENDS ? indexes.sort((a, b) => a - b) : indexes);
  bits.count(relationshipIds.length);
  for (const id of relationshipIds) bits.fixed(relationshipMark(id), RELATIONSHIP_BITS);
  return bits.text();
}

export interface ReadSelection {
  readonly entities: readonly number[];
  /** Null for each that is gone. */
  readonly relationshipIds: readonly (string | null)[];
}

export function readSelection(bits: BitReader, known: KnownGraph): ReadSelection {
  const entities = bits.sequence();
  const relationshipIds: (string | null)[] = [];
  const length = bits.count();
  const marked = length === 0 ? null : relationshipsByMark(known);
  while (relationshipIds.length < length) relationshipIds.push(marked?.get(bits.fixed(RELATIONSHIP_BITS)) ?? null);
  return { entities, relationshipIds };
}

/** Null where two share a mark. */
function relationshipsByMark({ relationships }: KnownGraph): ReadonlyMap<number, string | null> {
  const ids = new Map<number, string | null>();
  for (const id of relationships.keys()) {
    const mark = relationshipMark(id);
    ids.set(mark, ids.has(mark) ? null : id);
  }
  return ids;
}

function relationshipMark(id: string): number {
  return hash(id) >>> (32 - RELATIONSHIP_BITS);
}
