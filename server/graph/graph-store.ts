/** A value that both engines store and return alike: no nested maps in properties, integers up to 2^53. */
export type CypherValue = string | number | boolean | null | readonly CypherValue[] | { readonly [key: string]: CypherValue };

/** One question or command: text on the common subset of openCypher, values as parameters only. */
export interface CypherQuery<Answer> {
  readonly text: string;
  readonly parameters: { readonly [name: string]: CypherValue };
  /** Turns one row, keyed by column alias, into the answer's type. */
  readonly decode: (row: Readonly<Record<string, unknown>>) => Answer;
}

export interface CallOptions {
  /** Longest time the whole call may take, in ms; 10,000 unless given. Past it the call rejects with QUERY_TIMEOUT. */
  readonly deadlineMs?: number;
  /** Ends the call early with QUERY_TIMEOUT's sibling, an AbortError. */
  readonly signal?: AbortSignal;
}

/** Statements that hold together: all of them or none. */
export interface GraphTransaction {
  run<Answer>(query: CypherQuery<Answer>): Promise<readonly Answer[]>;
}

/** The port to a property graph. Every method rejects with a StoreError and leaves no session open. */
export interface GraphStore {
  /** Name and version for people, such as `Neo4j 5.26.12 community` or `Grafeo 0.6.0 (embedded)`. */
  readonly engine: string;
  read<Answer>(query: CypherQuery<Answer>, options?: CallOptions): Promise<readonly Answer[]>;
  write<Answer>(query: CypherQuery<Answer>, options?: CallOptions): Promise<readonly Answer[]>;
  /** Runs the work in one write transaction; after a conflict the whole work runs again, so it must be repeatable. */
  transaction<Result>(work: (transaction: GraphTransaction) => Promise<Result>, options?: CallOptions): Promise<Result>;
  /** Creates the constraints and indexes that are missing. */
  prepare(): Promise<void>;
  /** Resolves within 1 s where the database answers. */
  ping(): Promise<void>;
  /** Returns when everything acknowledged is safe from a loss of power. */
  flush(): Promise<void>;
  close(): Promise<void>;
}
