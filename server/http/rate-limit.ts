import { isIPv6 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ApiError } from '../errors.ts';
import { isLoopback } from './host-check.ts';
import { refuse } from './refusals.ts';

const WINDOW_MS = 10_000;
const MOST_BY_DEFAULT = 300;
/** What the database has to answer; pages and their parts are files. */
const QUESTION = /^\/(graphql|export)\b/;

/**
 * Refuses with 429 what one address asks beyond `mostRequests` in 10 s; 0 lets everything through, and so does null where only this machine can
 * ask. Behind a proxy all requests have the proxy's address: there the proxy is to count.
 */
export function rateLimit(app: FastifyInstance, boundTo: string, mostRequests: number | null): void {
  const most = mostRequests ?? (isLoopback(boundTo) ? 0 : MOST_BY_DEFAULT);
  if (most === 0) return;
  let window = 0;
  const counts = new Map<string, number>();
  app.addHook('onRequest', async (request, reply) => {
    if (!QUESTION.test(request.url)) return;
    const now = Date.now();
    if (Math.floor(now / WINDOW_MS) !== window) {
      window = Math.floor(now / WINDOW_MS);
      counts.clear();
    }
    const client = clientOf(request.ip);
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    if (count <= most) return;
    void reply.header('retry-after', String(Math.ceil(((window + 1) * WINDOW_MS - now) / 1_000)));
    return refuse(request, reply, 429, tooManyRequests(most));
  });
}

/** Who has one IPv6 address has the 2^64 around it too (RFC 4291, 2.5.4). */
function clientOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const between = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...between, ...after].slice(0, 4).join(':');
}

function tooManyRequests(most: number): ApiError {
  const messages = {
    en: `More than ${String(most)} requests in ${String(WINDOW_MS / 1_000)} seconds came from your address. Wait as long as the header retry-after says; ask for more at once rather than more often.`,
    zh: `您的地址在 ${String(WINDOW_MS / 1_000)} 秒内发来了超过 ${String(most)} 个请求。请按响应头 retry-after 等待；宁可一次多取，不要频繁地取。`,
  };
  return new ApiError('TOO_MANY_REQUESTS', messages, { allowed: most });
}
