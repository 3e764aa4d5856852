export type StoreErrorCode =
  /** The database is not there, or broke off. */
  | 'UNAVAILABLE'
  /** The deadline passed. */
  | 'TIMEOUT'
  /** Another transaction was in the way, also after retries. */
  | 'CONFLICT'
  /** A uniqueness constraint forbids it. */
  | 'CONSTRAINT'
  /** Refused: wrong user, password or database name, or no right to do it. */
  | 'REFUSED'
  /** The folder or the data in it cannot be used: locked, damaged, of a newer version, or no build of the engine. */
  | 'UNUSABLE'
  /** The statement itself is wrong: a defect in Mailuo. */
  | 'STATEMENT';

/** What a GraphStore rejects with. `message` is for the log and the operator, never for an API client. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
