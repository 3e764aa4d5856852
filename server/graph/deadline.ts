import type { CallOptions } from './graph-store.ts';
import { StoreError } from './store-error.ts';

export const DEFAULT_DEADLINE_MS = 10_000;
/** For each statement of `prepare()`: an index of a graph of millions takes its time, and no reader waits for it. */
export const PREPARE_DEADLINE_MS = 120_000;

export interface Call {
  readonly deadlineMs: number;
  /** Aborts when the deadline passes or the caller gives up; its reason is what the call rejects with. */
  readonly signal: AbortSignal;
  /** At least 0. */
  remainingMs(): number;
}

/** Rejects with TIMEOUT at the deadline, or with an AbortError, without waiting for the work, which learns of it by the call's signal. */
export async function withinDeadline<Result>(
  options: CallOptions | undefined,
  work: (call: Call) => Promise<Result>,
): Promise<Result> {
  const deadlineMs = options?.deadlineMs ?? DEFAULT_DEADLINE_MS;
  if (!(deadlineMs > 0 && deadlineMs < 2 ** 31)) throw new RangeError(`deadlineMs is ${deadlineMs}; it must be above 0 and below 2^31.`);
  const end = performance.now() + deadlineMs;
  const controller = new AbortController();
  const giveUp = (): void => controller.abort(new DOMException('The caller ended the call.', 'AbortError'));
  if (options?.signal?.aborted) giveUp();
  options?.signal?.addEventListener('abort', giveUp, { once: true });
  const timer = setTimeout(
    () => controller.abort(new StoreError('TIMEOUT', `The database did not finish within ${deadlineMs} ms.`)),
    deadlineMs,
  );
  try {
    controller.signal.throwIfAborted();
    const call: Call = { deadlineMs, signal: controller.signal, remainingMs: () => Math.max(0, end - performance.now()) };
    return await untilAborted(controller.signal, work(call));
  } finally {
    clearTimeout(timer);
    options?.signal?.removeEventListener('abort', giveUp);
  }
}

/** The work's outcome, or the signal's reason where that comes first. */
export function untilAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
