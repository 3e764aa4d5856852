import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, badUserInput } from '../errors.ts';
import { exportGraph, type ExportRefusal } from '../export/export-graph.ts';
import type { ExportFormat } from '../export/format.ts';
import { FORMATS } from '../export/formats.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { refuse } from './refusals.ts';

const MOST_IDS = 500;
const MOST_NAMED = 5;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `/export/<file>?language=zh`: the whole graph as a stream; with `entity=<id>`, repeated, only these entities and what is among them. */
export function exports(app: FastifyInstance, store: GraphStore): void {
  for (const format of FORMATS) {
    app.get<{ Querystring: Query }>(`/export/${format.file}`, async (request, reply) => answer(format, store, request, reply));
  }
}

async function answer(format: ExportFormat, store: GraphStore, request: FastifyRequest<{ Querystring: Query }>, reply: FastifyReply): Promise<FastifyReply> {
  const entityIds = [request.query['entity'] ?? []].flat();
  const [language = null] = [request.query['language'] ?? []].flat();
  if (entityIds.length > MOST_IDS) return refuse(request, reply, 400, TOO_MANY);
  const exported = await exportGraph(store, { format, language, entityIds: [...new Set(entityIds)], address: `${request.protocol}://${request.host}` });
  if ('refusal' in exported) return refuse(request, reply, exported.refusal === 'NO_DATA' ? 503 : 400, refusalInWords(exported));
  const etag = `"${exported.revision.slice(0, 16)}-${exported.language}-${format.file}"`;
  void reply.header('cache-control', 'no-cache').header('etag', etag);
  if (entityIds.length === 0 && request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply
    .type(format.mediaType)
    .header('content-disposition', `attachment; filename="mailuo-${format.file}"`)
    .send(Readable.from(exported.text, { objectMode: false }));
}

const TOO_MANY = badUserInput('entity', {
  en: `entity may be given at most ${MOST_IDS} times. Leave it out to export the whole graph.`,
  zh: `entity 最多可给 ${MOST_IDS} 次。不写则导出整张图。`,
});

function refusalInWords(refused: ExportRefusal): ApiError {
  switch (refused.refusal) {
    case 'NO_DATA':
      return new ApiError('DATABASE_UNAVAILABLE', { en: 'No data has been loaded yet. Try again in a moment.', zh: '数据尚未载入。请稍后再试。' });
    case 'LANGUAGE':
      return badUserInput('language', {
        en: `The data has no texts in this language. It has them in: ${refused.languages.join(', ')}.`,
        zh: `数据没有这种语言的文字。可用的语言：${refused.languages.join('、')}。`,
      });
    case 'PART':
      return badUserInput('entity', {
        en: `${refused.format.file} holds the whole graph or nothing. Leave entity out.`,
        zh: `${refused.format.file} 只能导出整张图。请不要写 entity。`,
      });
    case 'MISSING': {
      const named = refused.ids.slice(0, MOST_NAMED).join(', ');
      const more = refused.ids.length - MOST_NAMED;
      return badUserInput('entity', {
        en: `There is no entity with the id ${named}${more > 0 ? ` (and ${more} more)` : ''}. Look ids up with search.`,
        zh: `没有这些 id 的实体：${named}${more > 0 ? `（另有 ${more} 个）` : ''}。可用 search 查找 id。`,
      });
    }
  }
}
