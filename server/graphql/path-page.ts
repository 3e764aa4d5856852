import { createHash } from 'node:crypto';
import type { Relationship } from '../graph/model.ts';
import { badUserInput, type Message } from '../errors.ts';
import { storeAdjacency } from '../tracing/store-adjacency.ts';
import { DEFAULT_PATH_LIMITS, type PathLimits, type PathOrder, type PathQuestion, type TracedPath, type TracedPaths } from '../tracing/path-question.ts';
import { relaxations } from '../tracing/relaxations.ts';
import { tracePaths } from '../tracing/trace-paths.ts';
import { forwardSlice, idOf, idsOf, integerWithin } from './arguments.ts';
import { connection, placeOfCursor } from './connection.ts';
import type { Context } from './context.ts';
import { graphFilterOf, type GraphFilter } from './filters.ts';
import type { QueryPathsArgs } from './generated/resolvers.ts';
import { knownEntities } from './graph-answers.ts';
import { BOUNDS } from './limits.ts';
import type { PathConnectionParent } from './parents.ts';

/** Left for reading the details of the paths once the search has ended. */
const RESERVE_MS = 1_500;

/** Every simple path the question asks for, page by page. */
export async function pathConnection(args: QueryPathsArgs, context: Context): Promise<PathConnectionParent> {
  const slice = forwardSlice(args);
  const question = questionOf(args);
  const filter = graphFilterOf(args.filter);
  const order = args.orderBy ?? 'SHORTEST';
  const list = `paths ${digest([question, filter, order])}`;
  const place = placeOfCursor('after', list, slice.after);
  await allKnown(question, context);

  const isFiltered = Object.keys(filter.entities).length + Object.keys(filter.relationships).length > 0;
  const traced = await trace(question, filter, order, context);
  const start = place === undefined ? 0 : Number(place) + 1;
  const positions = new Map(traced.paths.map((path, index) => [path, index]));
  return {
    ...connection<TracedPath>({
      list,
      slice,
      items: (limit) => Promise.resolve(traced.paths.slice(start, start + limit)),
      placeOf: (path) => String(positions.get(path)),
      count: () => Promise.resolve(traced.paths.length),
    }),
    question,
    traced,
    relaxations: async () =>
      traced.paths.length > 0 || traced.truncated
        ? []
        : relaxations(question, isFiltered, BOUNDS.maxLength, (relaxed, filtered) => trace(relaxed, filtered ? filter : NO_FILTER, order, context)),
  };
}

/** The relationships that a search has found, in the order of the ids. */
export async function relationshipsById(ids: readonly string[], context: Context): Promise<readonly Relationship[]> {
  const found = await Promise.all(ids.map((id) => context.loaders.relationships.load(id)));
  return found.map((relationship, index) => {
    if (relationship === null) throw new Error(`The relationship ${String(ids[index])} went away while it was read`);
    return relationship;
  });
}

const NO_FILTER: GraphFilter = { entities: {}, relationships: {} };

function trace(question: PathQuestion, filter: GraphFilter, order: PathOrder, context: Context): Promise<TracedPaths> {
  const allowedIds = [...question.fromIds, ...question.via, ...question.toIds];
  const adjacency = storeAdjacency(context.store, { ...filter, allowedIds }, { deadlineMs: context.remainingMs(), signal: context.signal });
  return tracePaths(adjacency, question, order, limitsNow(context));
}

/** What a search may take and still leave time to read what it finds. */
export function limitsNow(context: Context): PathLimits {
  return { ...DEFAULT_PATH_LIMITS, deadlineMs: Math.max(1, Math.min(DEFAULT_PATH_LIMITS.deadlineMs, context.remainingMs() - RESERVE_MS)) };
}

function questionOf(args: QueryPathsArgs): PathQuestion {
  const from = idOf('from', args.from);
  const to = idOf('to', args.to);
  const fromIds = [...new Set([from, ...idsOf('fromAny', args.fromAny ?? [], 0, BOUNDS.ends - 1)])];
  const toIds = [...new Set([to, ...idsOf('toAny', args.toAny ?? [], 0, BOUNDS.ends - 1)])];
  const given = args.via ?? [];
  const via = idsOf('via', given, 0, BOUNDS.via);
  const exclude = idsOf('exclude', args.exclude ?? [], 0);
  if (from === to) refuse('to', { en: 'to is the same entity as from. Name two different ones.', zh: 'to 与 from 是同一实体。请指定两个不同的实体。' });
  const both = toIds.find((id) => fromIds.includes(id));
  if (both !== undefined) {
    refuse(both === to ? 'fromAny' : 'toAny', {
      en: `${both} is among those to start from and among those to end at. Take it out of one of the two.`,
      zh: `${both} 既在起点之中，又在终点之中。请从其中一边去掉。`,
    });
  }
  const ends = [...fromIds, ...toIds];
  if (via.length < given.length || via.some((id) => ends.includes(id))) {
    refuse('via', {
      en: 'via names an entity twice, or one of the ends. A path passes no entity twice: name each once, and not the ends.',
      zh: 'via 中有重复的实体，或含起点、终点。路径不会两次经过同一实体：每个只写一次，且不写两端。',
    });
  }
  const barred = [...ends, ...via].find((id) => exclude.includes(id));
  if (barred !== undefined) {
    refuse('exclude', {
      en: `exclude names ${barred}, which is an end or in via. Take it out of one of the two.`,
      zh: `exclude 中的 ${barred} 同时是两端或 via 之一。请从其中一处去掉。`,
    });
  }
  const maxLength = integerWithin('maxLength', args.maxLength ?? 6, 1, BOUNDS.maxLength);
  return { fromIds, toIds, via, exclude, maxLength, respectDirection: args.respectDirection ?? false };
}

function refuse(argument: string, messages: Message): never {
  throw badUserInput(argument, messages);
}

async function allKnown({ fromIds: [from = '', ...fromAny], toIds: [to = '', ...toAny], via, exclude }: PathQuestion, context: Context): Promise<void> {
  const named: [string, readonly string[]][] = [['from', [from]], ['to', [to]], ['fromAny', fromAny], ['toAny', toAny], ['via', via], ['exclude', exclude]];
  await Promise.all(named.map(([argument, ids]) => knownEntities(argument, ids, context)));
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
