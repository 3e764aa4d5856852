import { revision } from '../cypher/revision.ts';
import type { CallOptions, GraphStore } from '../graph/graph-store.ts';
import { StoreError } from '../graph/store-error.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchAnswer, SearchQuestion } from './search.ts';

export interface Search {
  /** Answers on the data as it stands now; the first call, and the first after new data was loaded, waits for the index. */
  search(question: SearchQuestion, options?: CallOptions): Promise<SearchAnswer>;
  /** Builds the index if there is none for the data as it stands. Rejects with a StoreError. */
  prepare(): Promise<void>;
}

interface RevisedIndex {
  /** Null where nothing has been loaded. */
  readonly revision: string | null;
  readonly index: SearchIndex;
}

const MOST_TRIES = 3;
/** Each takes about 1.5 kB of memory. */
const MOST_ENTRIES = 500_000;

/** A search over what is in the store, of everything or, past `most` entries, of about so many, held in memory; dictionaries are loaded with the first index. */
export function openSearch(store: GraphStore, most = MOST_ENTRIES): Search {
  let newest: Promise<RevisedIndex> | null = null;

  const indexOfNow = async (options?: CallOptions): Promise<SearchIndex> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const now = await revisionOf(store, options);
      const awaited = newest;
      const held = awaited === null ? null : await awaited;
      if (held?.revision === now) return held.index;
      if (newest === awaited) newest = build();
    }
    throw changing();
  };

  const build = (): Promise<RevisedIndex> => {
    const building = read(store, most);
    building.catch(() => {
      if (newest === building) newest = null;
    });
    return building;
  };

  return {
    search: async (question, options) => {
      const index = await indexOfNow(options);
      const { search } = await import('./search.ts');
      return search(index, question);
    },
    prepare: async () => void (await indexOfNow()),
  };
}

/** New data may be loaded while the old is read: then what was read is dropped. */
async function read(store: GraphStore, most: number): Promise<RevisedIndex> {
  const { readSearchIndex } = await import('./read-search-index.ts');
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await revisionOf(store);
    const index = await readSearchIndex(store, most);
    if ((await revisionOf(store)) === before) return { revision: before, index };
  }
  throw changing();
}

async function revisionOf(store: GraphStore, options?: CallOptions): Promise<string | null> {
  return (await store.read(revision(), options))[0] ?? null;
}

function changing(): StoreError {
  return new StoreError('CONFLICT', `The data changed ${String(MOST_TRIES)} times while it was read for the search`);
}
