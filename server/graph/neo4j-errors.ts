import { connectionProblem } from './connection-problem.ts';
import { StoreError, type StoreErrorCode } from './store-error.ts';

/** Codes are stable between versions of Neo4j, GQLSTATUS is not: 5.26 answers most with 50N42. */
const BY_CODE: readonly (readonly [RegExp, StoreErrorCode, string?])[] = [
  [/^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/, 'CONSTRAINT'],
  [/^Neo\.DatabaseError\.Schema\.ConstraintCreationFailed$/, 'UNUSABLE', 'Nodes in the database break a constraint that Mailuo needs. Name an empty database in NEO4J_DATABASE, or mend the data.'],
  [/\.Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration|LockClientStopped|Terminated)$/, 'TIMEOUT'],
  [/\.Transaction\.(DeadlockDetected|Outdated|LockAcquisitionTimeout|ConstraintsChanged)$/, 'CONFLICT'],
  [/^Neo\.ClientError\.Security\./, 'REFUSED', 'Look at NEO4J_USERNAME and NEO4J_PASSWORD.'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, 'REFUSED', 'Look at NEO4J_DATABASE.'],
  [/^Neo\.ClientError\.General\.ForbiddenOnReadOnlyDatabase$/, 'REFUSED', 'The database takes no writes.'],
  [/^Neo\.ClientError\.(Statement|Procedure|Schema|Request|General)\./, 'STATEMENT'],
  [/^Neo\.ClientError\.Transaction\.(ForbiddenDueToTransactionType|InvalidType)$/, 'STATEMENT'],
];

/** Carries as its cause what the caller's own code threw, apart from what the driver throws. */
export class CallerFault extends Error {
  constructor(cause: unknown) {
    super('The work threw.', { cause });
  }
}

export function neo4jError(error: unknown, uri: string): unknown {
  if (error instanceof CallerFault) return error.cause;
  if (error instanceof StoreError || (error instanceof DOMException && error.name === 'AbortError')) return error;
  const code = isDriverError(error) ? error.code : 'N/A';
  const known = BY_CODE.find(([pattern]) => pattern.test(code));
  if (known === undefined) return notThere(error, code, uri);
  const [, storeCode, hint] = known;
  const said = error instanceof Error ? error.message : String(error);
  return new StoreError(storeCode, `Neo4j at ${uri}: ${said} (${code}).${hint ? ` ${hint}` : ''}`, { cause: error });
}

/** Everything else the driver throws, such as ServiceUnavailable, ProtocolError, N/A or a RangeError from half a message. */
function notThere(error: unknown, code: string, uri: string): StoreError {
  const { said, hint, lasting } = connectionProblem(error, uri);
  return new StoreError(lasting ? 'REFUSED' : 'UNAVAILABLE', `Neo4j at ${uri}: ${said} (${code}). ${hint}`, { cause: error });
}

export function isDriverError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && error.name === 'Neo4jError' && 'code' in error && typeof error.code === 'string';
}

/** Bookmarks of a database that has since been replaced make every later call fail or wait. */
export function isStaleBookmark(error: unknown): boolean {
  return isDriverError(error) && /\.Transaction\.(InvalidBookmark|InvalidBookmarkMixture|BookmarkTimeout)$/.test(error.code);
}
