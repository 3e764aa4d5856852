import { DATASET_FOLDER, openDataset } from '../seed/open-dataset.ts';
import { loadDataset, revisionAfterLoading } from '../seed/load-dataset.ts';
import { SCHEMA_VERSION } from '../seed/graph-rows.ts';
import { LoadRefused } from '../seed/load-refused.ts';
import { dataset, type Dataset } from './cypher/dataset.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { StoreError } from './graph/store-error.ts';
import { DATABASE_AWAY, LOADING, type Readiness } from './http/readiness.ts';
import type { Message } from './errors.ts';

const RETRY_MS = 2_000;

/**
 * Makes the database ready: constraints and indexes, and the data that comes with Mailuo where there is none. Waits for a database that is not
 * there, trying again every 2 s; rejects with a StoreError, LoadRefused or DatasetError where waiting would not help.
 */
export async function prepareData(store: GraphStore, signal: AbortSignal, onWaiting: (error: StoreError) => void): Promise<Dataset> {
  for (;;) {
    try {
      return await prepareOnce(store);
    } catch (error) {
      if (!(error instanceof StoreError) || !['UNAVAILABLE', 'TIMEOUT', 'CONFLICT'].includes(error.code)) throw error;
      onWaiting(error);
    }
    await pause(signal);
  }
}

async function prepareOnce(store: GraphStore): Promise<Dataset> {
  const [held] = await store.read(dataset());
  if (held !== undefined) {
    if (held.schemaVersion > SCHEMA_VERSION) throw LoadRefused.newer(held.schemaVersion, SCHEMA_VERSION);
    if (held.schemaVersion < SCHEMA_VERSION) throw LoadRefused.older(held.schemaVersion, SCHEMA_VERSION);
    await store.prepare();
    return held;
  }
  await loadDataset(store, await openDataset(DATASET_FOLDER));
  const [loaded] = await store.read(dataset());
  if (loaded === undefined) throw new StoreError('CONFLICT', 'The data was removed again while it was loaded');
  return loaded;
}

/** Whether the files that come with Mailuo hold other data than the database. Rejects with a DatasetError where they cannot be read. */
export async function isAnotherEdition(store: GraphStore, { revision }: Dataset): Promise<boolean> {
  return (await revisionAfterLoading(store, await openDataset(DATASET_FOLDER))) !== revision;
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, RETRY_MS);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(new StoreError('UNAVAILABLE', 'The server stopped before the database was there'));
      },
      { once: true },
    );
  });
}

/** Ready once the data is there, as long as the database answers. */
export class DataReadiness implements Readiness {
  readonly #store: GraphStore;
  #waitingFor: Message | null = LOADING;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** True the first time, when the operator is to be told. */
  waitForDatabase(): boolean {
    const isNew = this.#waitingFor !== DATABASE_AWAY;
    this.#waitingFor = DATABASE_AWAY;
    return isNew;
  }

  ready(): void {
    this.#waitingFor = null;
  }

  async reason(): Promise<Message | null> {
    if (this.#waitingFor !== null) return this.#waitingFor;
    return this.#store.ping().then(
      () => null,
      () => DATABASE_AWAY,
    );
  }
}
