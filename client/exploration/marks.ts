import type { KnownGraph } from './known-graph.ts';

export const MARK_BITS = 20;

/** Entities every opening of the article loads, the most connected first: only these can be found by their mark in a browser that knows nothing else yet. */
const MOST_MARKED = 450;

/** Short names of entities that depend on nothing but their ids, so that they outlast a change of the data. */
export interface Marks {
  /** Null where an entity has no mark of its own, being beyond those every opening loads or sharing its mark with another. */
  markOf(id: string): number | null;
  idOf(mark: number): string | null;
}

const marksByGraph = new WeakMap<KnownGraph['entities'], Marks>();

export function marksIn({ entities }: Pick<KnownGraph, 'entities'>): Marks {
  const made = marksByGraph.get(entities) ?? makeMarks(entities);
  marksByGraph.set(entities, made);
  return made;
}

function makeMarks(entities: KnownGraph['entities']): Marks {
  const ordered = [...entities.values()].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const ids = new Map<number, string>();
  const marks = new Map<string, number>();
  ordered.forEach(({ id }, index) => {
    const mark = hash(id) >>> (32 - MARK_BITS);
    const other = ids.get(mark);
    if (other === undefined) {
      ids.set(mark, id);
      if (index < MOST_MARKED) marks.set(id, mark);
    } else if (index < MOST_MARKED) {
      marks.delete(other);
    }
  });
  return { markOf: (id) => marks.get(id) ?? null, idOf: (mark) => ids.get(mark) ?? null };
}

/** FNV-1a over UTF-16 code units, its bits then mixed as MurmurHash3 ends, since short ids that differ at their end alone would share their upper bits. From 0 to 2^32 - 1. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
