import { setTimeout as delay } from 'node:timers/promises';
import { StoreError } from './store-error.ts';

const RETRY_FOR_MS = 5_000;
const LONGEST_PAUSE_MS = 200;

/** Runs the work again after a CONFLICT, with growing random pauses, for 5 s at most. */
export async function retryOnConflict<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + RETRY_FOR_MS;
  for (let pauseMs = 2; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      const conflict = error instanceof StoreError && error.code === 'CONFLICT';
      if (!conflict || signal.aborted || performance.now() > end) throw error;
    }
    await delay(pauseMs * (0.5 + Math.random()));
  }
}
