import { badUserInput } from '../errors.ts';
import { cursorOf, placeOf } from './cursor.ts';

/** A page of a list (Relay Cursor Connections). What is not asked for is not read. */
export interface Connection<Item> {
  edges(): Promise<readonly Edge<Item>[]>;
  nodes(): Promise<readonly Item[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The part of a list that is asked for. */
export interface Slice {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

export interface PageSource<Item> {
  /** Which list in which order: a cursor of another list is refused. */
  readonly list: string;
  readonly slice: Slice;
  /** The items of the slice in the order of the list; asked for one more than the page has, to see whether there are more. */
  items(limit: number): Promise<readonly Item[]>;
  /** Where an item stands in the list. */
  placeOf(item: Item): string;
  count(): Promise<number>;
}

export function connection<Item>(source: PageSource<Item>): Connection<Item> {
  const { list, slice } = source;
  let page: Promise<{ items: readonly Item[]; more: boolean }> | undefined;
  const read = async (): Promise<{ items: readonly Item[]; more: boolean }> => {
    const items = await source.items(slice.size + 1);
    const more = items.length > slice.size;
    return { items: slice.fromEnd ? items.slice(more ? 1 : 0) : items.slice(0, slice.size), more };
  };
  const once = (): Promise<{ items: readonly Item[]; more: boolean }> => (page ??= read());
  const cursor = (item: Item): string => cursorOf(list, source.placeOf(item));
  return {
    edges: async () => (await once()).items.map((item) => ({ cursor: cursor(item), node: item })),
    nodes: async () => (await once()).items,
    pageInfo: async () => {
      const { items, more } = await once();
      const [first, last] = [items[0], items.at(-1)];
      return {
        hasNextPage: slice.fromEnd ? slice.before !== undefined : more,
        hasPreviousPage: slice.fromEnd ? more : slice.after !== undefined,
        startCursor: first === undefined ? null : cursor(first),
        endCursor: last === undefined ? null : cursor(last),
      };
    },
    totalCount: () => source.count(),
  };
}

/** The place that the cursor names; undefined without one. Throws BAD_USER_INPUT where it is none of this list. */
export function placeOfCursor(argument: string, list: string, cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const place = placeOf(list, cursor);
  if (place !== null) return place;
  throw badUserInput(argument, {
    en: `${argument} is not a cursor of this list in this order. Take startCursor, endCursor or the cursor of an edge from an earlier answer to the same question.`,
    zh: `${argument} 不是这个列表在此顺序下的游标。请使用同一查询先前答案中的 startCursor、endCursor 或 edge 的 cursor。`,
  });
}
