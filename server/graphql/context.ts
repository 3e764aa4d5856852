import type { CypherQuery, GraphStore } from '../graph/graph-store.ts';
import { StoreError } from '../graph/store-error.ts';
import type { Search } from '../search/open-search.ts';
import { LIMITS } from './limits.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What one operation reads with: the store and the search under one deadline, and the loaders that batch. */
export interface Context {
  readonly store: GraphStore;
  readonly search: Search;
  readonly loaders: Loaders;
  readonly signal: AbortSignal;
  read<Answer>(query: CypherQuery<Answer>): Promise<readonly Answer[]>;
  /** Time left, in ms; throws a StoreError TIMEOUT where there is none. */
  remainingMs(): number;
}

/** `signal` ends the operation early, as when the client went away. */
export function createContext(store: GraphStore, search: Search, signal: AbortSignal, deadlineMs: number = LIMITS.deadlineMs): Context {
  const endsAt = performance.now() + deadlineMs;
  const remainingMs = (): number => {
    const left = Math.floor(endsAt - performance.now());
    if (left <= 0) throw new StoreError('TIMEOUT', `The operation used up its ${String(deadlineMs)} ms`);
    return left;
  };
  const read = async <Answer>(query: CypherQuery<Answer>): Promise<readonly Answer[]> =>
    store.read(query, { deadlineMs: remainingMs(), signal });
  return { store, search, loaders: createLoaders(read), signal, read, remainingMs };
}
