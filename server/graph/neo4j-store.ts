import neo4j, { type BookmarkManager, type ManagedTransaction, type Session } from 'neo4j-driver';
import { PREPARE_DEADLINE_MS, withinDeadline, type Call } from './deadline.ts';
import type { CallOptions, CypherQuery, GraphStore, GraphTransaction } from './graph-store.ts';
import { GuardedTransaction } from './guarded-transaction.ts';
import { meetServer, type Neo4jServer } from './neo4j-server.ts';
import { CallerFault, isDriverError, isStaleBookmark, neo4jError } from './neo4j-errors.ts';
import { RenewedDriver } from './renewed-driver.ts';
import { ENTITY_RANKS, UNIQUE_IDS } from './schema.ts';
import { StoreError } from './store-error.ts';
import { checkedParameters, checkedRows } from './values.ts';

export interface Neo4jAddress {
  /** `bolt`, `neo4j` and their `+s` and `+ssc` forms. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database where it is null. */
  readonly database: string | null;
}

export interface Neo4jOptions {
  readonly maxConnections?: number;
}

const CONNECTION_TIMEOUT_MS = 2_000;
const ACQUISITION_TIMEOUT_MS = 5_000;
const RETRY_FOR_MS = 5_000;
const MAX_CONNECTIONS = 50;
const PING_MS = 1_000;
/** The server ends a transaction this long before the call's own deadline, so that its answer still arrives. */
const HEAD_START_MS = 2_000;

/** Connects with the first call, not here: a database that is away makes calls reject with UNAVAILABLE until it is back. */
export function openNeo4jStore(address: Neo4jAddress, options: Neo4jOptions = {}): GraphStore {
  return new Neo4jStore(address, options);
}

class Neo4jStore implements GraphStore {
  readonly #address: Neo4jAddress;
  readonly #driver: RenewedDriver<ReturnType<typeof neo4j.driver>>;
  #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  #server: Neo4jServer | null = null;
  #closed = false;

  constructor(address: Neo4jAddress, options: Neo4jOptions) {
    this.#address = address;
    this.#driver = new RenewedDriver(() => connect(address, options));
  }

  get engine(): string {
    return this.#server?.name ?? 'Neo4j';
  }

  read<Answer>(query: CypherQuery<Answer>, options?: CallOptions): Promise<readonly Answer[]> {
    return this.#withSession(options, 'READ', (session, call) =>
      session.executeRead((transaction) => this.#run(transaction, query), timeoutOf(call)),
    );
  }

  write<Answer>(query: CypherQuery<Answer>, options?: CallOptions): Promise<readonly Answer[]> {
    return this.transaction((transaction) => transaction.run(query), options);
  }

  transaction<Result>(work: (transaction: GraphTransaction) => Promise<Result>, options?: CallOptions): Promise<Result> {
    return this.#withSession(options, 'WRITE', (session, call) =>
      session.executeWrite(async (transaction) => {
        call.signal.throwIfAborted();
        const guarded = new GuardedTransaction((query) =>
          this.#run(transaction, query).catch((error: unknown) => {
            throw neo4jError(error, this.#address.uri);
          }),
        );
        const abandon = (): void => void guarded.abandon();
        call.signal.addEventListener('abort', abandon, { once: true });
        try {
          const result = await work(guarded);
          await guarded.finish();
          return result;
        } catch (error) {
          await guarded.abandon();
          // The driver retries by its own error, not by what the work was given.
          throw error instanceof StoreError && isDriverError(error.cause) ? error.cause : new CallerFault(error);
        } finally {
          call.signal.removeEventListener('abort', abandon);
        }
      }, timeoutOf(call)),
    );
  }

  async prepare(): Promise<void> {
    const indexes = ENTITY_RANKS.map((rank) => `CREATE INDEX mailuo_Entity_${rank} IF NOT EXISTS FOR (n:Entity) ON (n.${rank})`);
    for (const text of [...UNIQUE_IDS, ...indexes, 'CALL db.awaitIndexes(60)']) {
      await this.#withSession({ deadlineMs: PREPARE_DEADLINE_MS }, 'WRITE', async (session, call) => {
        await session.run(text, {}, timeoutOf(call));
      });
    }
  }

  async ping(): Promise<void> {
    const answer = async (session: Session, call: Call): Promise<void> => {
      await session.run('RETURN 1 AS one', {}, timeoutOf(call));
    };
    // Its deadline is too short to tell a connection that is dead from one that is being made.
    await this.#withSession({ deadlineMs: PING_MS }, 'READ', answer, false);
  }

  /** Neo4j has written to disk what it acknowledges. */
  async flush(): Promise<void> {}

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  async #withSession<Result>(
    options: CallOptions | undefined,
    access: 'READ' | 'WRITE',
    work: (session: Session, call: Call) => Promise<Result>,
    suspicious = true,
  ): Promise<Result> {
    if (this.#closed) throw new StoreError('UNAVAILABLE', `The connection to Neo4j at ${this.#address.uri} is closed.`);
    const lease = this.#driver.lease();
    const session = lease.driver.session({
      defaultAccessMode: access === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      ...(this.#address.database === null ? {} : { database: this.#address.database }),
    });
    try {
      return await withinDeadline(options, async (call) => {
        call.signal.addEventListener('abort', () => {
          if (suspicious && call.signal.reason instanceof StoreError) lease.suspect();
        });
        try {
          this.#server ??= await meetServer(session, this.#address.uri, timeoutOf(call));
          return await work(session, call);
        } finally {
          await session.close();
        }
      });
    } catch (error) {
      if (isStaleBookmark(error)) this.#bookmarks = neo4j.bookmarkManager();
      throw neo4jError(error, this.#address.uri);
    } finally {
      lease.end();
    }
  }

  async #run<Answer>(transaction: ManagedTransaction, query: CypherQuery<Answer>): Promise<readonly Answer[]> {
    const { records } = await transaction.run(query.text, withIntegers(checkedParameters(query.parameters)));
    const rows = checkedRows(records.map((record) => record.toObject()));
    try {
      return rows.map((row) => query.decode(row));
    } catch (error) {
      throw new CallerFault(error);
    }
  }
}

function connect({ uri, username, password }: Neo4jAddress, { maxConnections }: Neo4jOptions): ReturnType<typeof neo4j.driver> {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_FOR_MS,
    maxConnectionPoolSize: maxConnections ?? MAX_CONNECTIONS,
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'mailuo',
  });
}

function timeoutOf(call: Call): { timeout: number } {
  return { timeout: Math.ceil(Math.max(call.deadlineMs - HEAD_START_MS, call.deadlineMs / 2)) };
}

/** The driver would send every number as a float. */
function withIntegers(parameters: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, withInteger(value)]));
}

function withInteger(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withInteger);
  return typeof value === 'object' && value !== null ? withIntegers(value as Record<string, unknown>) : value;
}
