import { StoreError, type StoreErrorCode } from './store-error.ts';

/** By GQLSTATUS (ISO/IEC 39075): G2 is a constraint, 40 a rollback forced by another transaction, 25 the state of the database. */
const CODE_BY_CLASS: Readonly<Record<string, StoreErrorCode>> = { G2: 'CONSTRAINT', '40': 'CONFLICT', '25': 'UNAVAILABLE' };

export function embeddedError(error: unknown): unknown {
  if (error instanceof StoreError || !isEngineError(error)) return error;
  if (error.gqlStatus === undefined) return new StoreError('UNAVAILABLE', `The embedded database failed: ${error.message}`, { cause: error });
  const code = CODE_BY_CLASS[error.gqlStatus.slice(0, 2)] ?? 'STATEMENT';
  return new StoreError(code, error.message, { cause: error });
}

function isEngineError(error: unknown): error is Error & { gqlStatus?: string } {
  return error instanceof Error && 'code' in error && error.code === 'GenericFailure';
}
