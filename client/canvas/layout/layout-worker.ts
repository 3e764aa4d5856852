import type { Point } from '../../exploration/exploration.ts';
import type { LayoutAnswer, LayoutOrder } from './lay-out.ts';

/** One worker, kept alive: starting it takes longer than most layouts. */
export interface LayoutWorker {
  /** Resolves with null where a later order has overtaken this one; rejects where the worker cannot start or fails. */
  layOut(layout: LayoutOrder): Promise<ReadonlyMap<string, Point> | null>;
  close(): void;
}

export function startLayoutWorker(): LayoutWorker {
  let worker: Worker | null = null;
  let latest = 0;
  return {
    layOut(layout) {
      latest += 1;
      const order = latest;
      return new Promise((resolve, reject) => {
        worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
        const running = worker;
        const listen = new AbortController();
        running.addEventListener(
          'message',
          ({ data }: MessageEvent<LayoutAnswer>) => {
            if (data.order !== order) return;
            listen.abort();
            resolve(order === latest ? data.positions : null);
          },
          listen,
        );
        running.addEventListener('error', (event) => reject(new Error(`The layout failed: ${event.message}`)), listen);
        running.postMessage({ order, layout });
      });
    },
    close() {
      worker?.terminate();
      worker = null;
    },
  };
}
