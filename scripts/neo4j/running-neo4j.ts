import { setTimeout as delay } from 'node:timers/promises';
import { openNeo4jStore } from '../../server/graph/neo4j-store.ts';
import { StoreError } from '../../server/graph/store-error.ts';

const BETWEEN_TRIES_MS = 100;

export interface RunningNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Resolves when it has ended, whether or not it was told to. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Resolves when it answers; rejects when it refuses the password, when the signal aborts, or with what `ended` rejects with. */
export async function untilReady(address: Omit<RunningNeo4j, 'ended' | 'stop'>, ended: Promise<never>, signal: AbortSignal): Promise<void> {
  const store = openNeo4jStore(address);
  try {
    await Promise.race([answers(), ended]);
  } finally {
    await store.close();
  }

  async function answers(): Promise<void> {
    for (;;) {
      try {
        await store.ping();
        return;
      } catch (error) {
        if (!(error instanceof StoreError) || error.code === 'REFUSED') throw error;
        if (signal.aborted) throw new Error(`Neo4j did not answer in time: ${error.message}`, { cause: error });
      }
      await delay(BETWEEN_TRIES_MS);
    }
  }
}
