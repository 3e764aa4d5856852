import type { FastifyInstance } from 'fastify';
import { badUserInput } from '../errors.ts';
import { refuse } from './refusals.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Bound to this machine alone, answers only under its own names: a foreign name that resolves here is DNS rebinding. */
export function hostCheck(app: FastifyInstance, boundTo: string): void {
  if (!isLoopback(boundTo)) return;
  app.addHook('onRequest', async (request, reply) => {
    const name = hostName(request.headers.host ?? '');
    if (isLoopback(name)) return;
    const error = badUserInput('host', {
      en: 'This server answers only under localhost, 127.0.0.1 or [::1]. To reach it under another name, set HOST to the address to listen on.',
      zh: '本服务只应答 localhost、127.0.0.1 或 [::1]。要用别的名称访问，请把 HOST 设为要监听的地址。',
    });
    return refuse(request, reply, 421, error);
  });
}

/** Whether the name or address reaches this machine from itself alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

function hostName(host: string): string {
  const bracketed = /^\[([^\]]+)\](:\d+)?$/.exec(host);
  return (bracketed?.[1] ?? host.replace(/:\d+$/, '')).toLowerCase();
}
