import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { PREPARE_DEADLINE_MS, untilAborted, withinDeadline, type Call } from './deadline.ts';
import { openFolder, type DataFolder } from './embedded-folder.ts';
import { embeddedError } from './embedded-errors.ts';
import type { CallOptions, CypherQuery, GraphStore, GraphTransaction } from './graph-store.ts';
import { GuardedTransaction } from './guarded-transaction.ts';
import { retryOnConflict } from './retry.ts';
import { LABELS_WITH_ID, UNIQUE_IDS } from './schema.ts';
import { Slots } from './slots.ts';
import { StoreError } from './store-error.ts';
import { checkedParameters, checkedRows } from './values.ts';

/** The engine takes a thread for each running query, without a bound of its own, and cannot end one. */
const CONCURRENT_QUERIES = 6;
const CHECKPOINT = { intervalMs: 15_000, walBytes: 32 * 1024 * 1024 };
const PING_MS = 1_000;
const CLOSE_WITHIN_MS = 5_000;

type Execute = (text: string, parameters: Record<string, unknown>) => Promise<QueryResult>;

/** Opens the database in the folder, and makes it where there is none; throws a StoreError UNUSABLE that says what to do. */
export async function openEmbeddedStore(folder: string): Promise<GraphStore> {
  const { GrafeoDB, version } = await loadEngine();
  const data = openFolder(folder, GrafeoDB);
  data.database.setCheckpointTriggers(CHECKPOINT);
  return new EmbeddedStore(data, `Grafeo ${version()} (embedded)`);
}

async function loadEngine(): Promise<typeof import('@grafeo-db/js')> {
  try {
    // Node cannot see the names of this CommonJS module: they stand in its default export.
    return (await import('@grafeo-db/js')).default;
  } catch (error) {
    const here = `${process.platform} on ${process.arch}`;
    throw new StoreError(
      'UNUSABLE',
      `The embedded database has no build for ${here}, or it is not installed. Run npm ci again without --omit=optional; where that does not help, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use Neo4j instead.`,
      { cause: error },
    );
  }
}

class EmbeddedStore implements GraphStore {
  readonly engine: string;
  readonly #data: DataFolder<GrafeoDB>;
  readonly #database: GrafeoDB;
  readonly #slots = new Slots(CONCURRENT_QUERIES);
  #closing: Promise<void> | undefined;
  #closed = false;

  constructor(data: DataFolder<GrafeoDB>, engine: string) {
    this.#data = data;
    this.#database = data.database;
    this.engine = engine;
  }

  read<Answer>(query: CypherQuery<Answer>, options?: CallOptions): Promise<readonly Answer[]> {
    return this.#withSlot(options, (call) => this.#inTransaction(call, (transaction) => transaction.run(query), 'read'));
  }

  write<Answer>(query: CypherQuery<Answer>, options?: CallOptions): Promise<readonly Answer[]> {
    return this.transaction((transaction) => transaction.run(query), options);
  }

  transaction<Result>(work: (transaction: GraphTransaction) => Promise<Result>, options?: CallOptions): Promise<Result> {
    return this.#withSlot(options, (call) => retryOnConflict(call.signal, () => this.#inTransaction(call, work, 'write')));
  }

  /** A slot is given back when the engine has really ended, which may be after the call was rejected. */
  #withSlot<Result>(options: CallOptions | undefined, work: (call: Call) => Promise<Result>): Promise<Result> {
    return withinDeadline(options, async (call) => {
      if (this.#closing) throw closed();
      const release = await this.#slots.acquire(call.signal);
      try {
        if (this.#closed) throw closed();
        return await work(call);
      } finally {
        release();
      }
    });
  }

  async #inTransaction<Result>(
    call: Call,
    work: (transaction: GraphTransaction) => Promise<Result>,
    mode: 'read' | 'write',
  ): Promise<Result> {
    const transaction = this.#database.beginTransaction();
    const guarded = new GuardedTransaction((query) =>
      run(query, call.signal, (text, parameters) => transaction.executeCypher(text, parameters), mode),
    );
    let pending = true;
    try {
      const result = await untilAborted(call.signal, work(guarded));
      await guarded.finish();
      call.signal.throwIfAborted();
      if (mode === 'write') {
        // A commit that fails has rolled back, and the engine then knows the transaction no more.
        pending = false;
        transaction.commit();
      }
      return result;
    } catch (error) {
      throw embeddedError(error);
    } finally {
      await guarded.abandon();
      if (pending && transaction.isActive) transaction.rollback();
    }
  }

  async prepare(): Promise<void> {
    const indexes = LABELS_WITH_ID.map((label) => `CREATE INDEX mailuo_${label}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
    for (const text of [...UNIQUE_IDS, ...indexes]) {
      await this.#withSlot({ deadlineMs: PREPARE_DEADLINE_MS }, () => this.#database.executeCypher(text)).catch((error: unknown) => {
        throw embeddedError(error);
      });
    }
  }

  async ping(): Promise<void> {
    if (this.#closing) throw closed();
    await withinDeadline({ deadlineMs: PING_MS }, () => this.#database.executeCypher('RETURN 1 AS one')).catch((error: unknown) => {
      throw embeddedError(error);
    });
  }

  async flush(): Promise<void> {
    if (this.#closing) throw closed();
    try {
      this.#database.walCheckpoint();
    } catch (error) {
      throw embeddedError(error);
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** Calls that came before run to their end, within 5 s. */
  async #close(): Promise<void> {
    await this.#slots.idle(AbortSignal.timeout(CLOSE_WITHIN_MS));
    this.#closed = true;
    this.#data.close();
  }
}

function closed(): StoreError {
  return new StoreError('UNAVAILABLE', 'The embedded database is closed.');
}

async function run<Answer>(
  query: CypherQuery<Answer>,
  signal: AbortSignal,
  execute: Execute,
  mode: 'read' | 'write',
): Promise<readonly Answer[]> {
  const parameters = checkedParameters(query.parameters);
  let result: QueryResult;
  try {
    result = await execute(query.text, parameters);
  } catch (error) {
    throw embeddedError(error);
  }
  signal.throwIfAborted();
  if (mode === 'read' && Object.values(result.counters).some((count) => count > 0)) {
    throw new StoreError('STATEMENT', 'A statement given to read() writes; nothing of it was kept. Give it to write().');
  }
  return checkedRows(result.toArray()).map((row) => query.decode(row));
}
