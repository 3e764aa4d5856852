import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

export interface FaultProxy {
  readonly port: number;
  /** How many connections have been made to it. */
  connections(): number;
  /** From now on what the server says is kept back, on every connection, until `heal`. */
  stall(): void;
  heal(): void;
  /** Ends each connection once the server has said this many bytes on it; null does not. */
  cutAfter(bytes: number | null): void;
  /** Changes what the server says, to as many bytes, wherever one piece of it matches. */
  rewrite(pattern: RegExp, replacement: string): void;
  /** Delays each piece of what the server says. */
  slow(ms: number): void;
  /** Ends the connections there are. */
  cutAll(): void;
  close(): Promise<void>;
}

/** Stands on 127.0.0.1 between the driver and a server, and can misbehave as networks do. */
export async function startFaultProxy(target: { readonly host: string; readonly port: number }): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  let healed = Promise.resolve();
  let heal = (): void => {};
  let cutAfterBytes: number | null = null;
  let delayMs = 0;
  let rewritten = (piece: Buffer): Buffer => piece;
  let connections = 0;

  const server = createServer((client) => {
    connections += 1;
    const upstream = connect(target);
    let said = 0;
    const faults = new Transform({
      transform(piece: Buffer, _, pass) {
        void (async () => {
          if (delayMs > 0) await delay(delayMs);
          await healed;
          const left = cutAfterBytes === null ? piece.length : cutAfterBytes - said;
          said += piece.length;
          pass(null, rewritten(piece).subarray(0, Math.max(0, left)));
          if (left < piece.length) client.end();
        })();
      },
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    upstream.pipe(faults).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    stall() {
      healed = new Promise((resolve) => {
        heal = resolve;
      });
    },
    heal: () => heal(),
    cutAfter(bytes) {
      cutAfterBytes = bytes;
    },
    rewrite(pattern, replacement) {
      rewritten = (piece) => Buffer.from(piece.toString('latin1').replace(pattern, replacement), 'latin1');
    },
    slow(ms) {
      delayMs = ms;
    },
    cutAll() {
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      heal();
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
