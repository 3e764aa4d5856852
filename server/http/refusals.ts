import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, badUserInput, type Message } from '../errors.ts';
import { inAnswerLanguage } from '../graphql/answer-language.ts';
import { formattedError, masked } from '../graphql/errors.ts';

/** What is refused outside of GraphQL is answered in the shape of GraphQL too, so that a client needs one way to read errors. */
export function refusals(app: FastifyInstance, maxBodyBytes: number): void {
  app.setNotFoundHandler((request, reply) => {
    const { method } = request;
    const readOnly = method === 'GET' || method === 'HEAD';
    return refuse(request, reply, readOnly ? 404 : 405, readOnly ? NOT_FOUND : notAllowed(method));
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (reply.raw.destroyed) return clientHasGone(error, request, reply);
    const status = error.statusCode ?? 500;
    if (status === 413) return refuse(request, reply, status, tooLarge(maxBodyBytes));
    if (status >= 400 && status < 500) return refuse(request, reply, status, unreadable(error.message));
    return refuse(request, reply, 500, masked(error, request.log));
  });
}

/** Nobody is left to answer, and nothing of ours went wrong. */
function clientHasGone(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.debug({ err: error }, 'the client went away before it had its answer');
  return reply.hijack();
}

export function refuse(request: FastifyRequest, reply: FastifyReply, status: number, error: ApiError): FastifyReply {
  if (status === 405) void reply.header('allow', 'GET, HEAD');
  const formatted = inAnswerLanguage(request.headers['accept-language'], () => formattedError(error));
  return reply.code(status).type('application/json; charset=utf-8').send({ errors: [formatted] });
}

const NOT_FOUND = badUserInput('path', {
  en: 'There is nothing at this address. The explorer is at /, the API at /graphql, its schema at /schema.graphql.',
  zh: '这个地址没有内容。浏览界面在 /，接口在 /graphql，模式文件在 /schema.graphql。',
});

function notAllowed(method: string): ApiError {
  return badUserInput('method', {
    en: `${method} is not allowed here. Read with GET; send operations to /graphql with POST.`,
    zh: `这里不支持 ${method}。读取请用 GET，查询请用 POST 发到 /graphql。`,
  });
}

function tooLarge(maxBodyBytes: number): ApiError {
  const messages: Message = {
    en: `The body of the request is larger than ${String(maxBodyBytes)} bytes. Send less at once.`,
    zh: `请求体超过 ${String(maxBodyBytes)} 字节。请分次发送。`,
  };
  return new ApiError('QUERY_TOO_COMPLEX', messages, { limit: 'body', allowed: maxBodyBytes });
}

function unreadable(detail: string): ApiError {
  return badUserInput('body', {
    en: `The request cannot be read: ${detail}. Send JSON with the header content-type: application/json.`,
    zh: `无法读取请求：${detail}。请发送 JSON，并带上请求头 content-type: application/json。`,
  });
}
