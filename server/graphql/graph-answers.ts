import { entityPage } from '../cypher/entity-page.ts';
import { neighbors } from '../cypher/neighbors.ts';
import { relationshipCount } from '../cypher/relationship-count.ts';
import { relationshipsAmong } from '../cypher/relationships-among.ts';
import type { EntityFilter, RelationshipFilter } from '../cypher/filters.ts';
import type { Entity, Relationship } from '../graph/model.ts';
import { idsOf, integerWithin, unknownIds } from './arguments.ts';
import type { Context } from './context.ts';
import { countOfEntities } from './entity-page.ts';
import { graphFilterOf } from './filters.ts';
import type { QueryGraphArgs, QueryNeighborhoodArgs, QuerySubgraphArgs } from './generated/resolvers.ts';
import { BOUNDS } from './limits.ts';
import type { GraphParent } from './parents.ts';

interface Answer {
  readonly entities: readonly Entity[];
  /** Number of entities of the whole answer. */
  readonly total: number;
}

/** The most connected entities that pass the filter. */
export function wholeGraph(args: Partial<QueryGraphArgs>, context: Context): GraphParent {
  const limit = integerWithin('limit', args.limit ?? 500, 1, BOUNDS.limit);
  const filter = graphFilterOf(args.filter);
  const answer = async (): Promise<Answer> => {
    const page = await context.read(entityPage({ filter: filter.entities, order: 'DEGREE', language: '', limit: limit + 1 }));
    const entities = page.slice(0, limit).map(({ entity }) => entity);
    return { entities, total: page.length > limit ? await countOfEntities(filter.entities, context) : page.length };
  };
  return graph(context, answer, filter.relationships, () => Promise.resolve(filter.entities));
}

/** What lies around the given entities, nearest first, the most connected first among equally near ones. */
export async function neighborhood(args: QueryNeighborhoodArgs, context: Context): Promise<GraphParent> {
  const ids = idsOf('ids', args.ids, 1);
  const depth = integerWithin('depth', args.depth ?? 1, 1, BOUNDS.depth);
  const limit = integerWithin('limit', args.limit ?? 100, ids.length, BOUNDS.limit);
  const filter = graphFilterOf(args.filter);
  const direction = args.direction ?? 'BOTH';
  await knownEntities('ids', ids, context);
  const reach = once(async () => {
    const seen = new Set(ids);
    let level: readonly string[] = ids;
    for (let distance = 0; distance < depth && level.length > 0; distance += 1) {
      const question = { ids: level, direction, entityFilter: filter.entities, relationshipFilter: filter.relationships };
      const next = await context.read(neighbors(question));
      level = next.map(({ id }) => id).filter((id) => !seen.has(id));
      for (const id of level) seen.add(id);
    }
    return [...seen];
  });
  const answer = async (): Promise<Answer> => {
    const found = await reach();
    return { entities: await knownEntities('ids', found.slice(0, limit), context), total: found.length };
  };
  return graph(context, answer, filter.relationships, async () => ({ ids: await reach() }));
}

/** The given entities that pass the filter. */
export async function subgraph(args: QuerySubgraphArgs, context: Context): Promise<GraphParent> {
  const ids = idsOf('ids', args.ids, 0);
  const filter = graphFilterOf(args.filter);
  const given = await knownEntities('ids', ids, context);
  const answer = async (): Promise<Answer> => {
    if (Object.keys(filter.entities).length === 0) return { entities: given, total: given.length };
    const among = filter.entities.ids === undefined ? ids : ids.filter((id) => filter.entities.ids?.includes(id));
    const passing = await context.read(entityPage({ filter: { ...filter.entities, ids: among }, order: 'DOCUMENT', language: '', limit: BOUNDS.ids }));
    const passes = new Set(passing.map(({ entity }) => entity.id));
    const entities = given.filter(({ id }) => passes.has(id));
    return { entities, total: entities.length };
  };
  return graph(context, answer, filter.relationships, () => Promise.resolve({ ids }));
}

/** Throws BAD_USER_INPUT naming the argument where one is not there. */
export async function knownEntities(argument: string, ids: readonly string[], context: Context): Promise<readonly Entity[]> {
  const found = await Promise.all(ids.map((id) => context.loaders.entities.load(id)));
  const unknown = ids.filter((_, index) => found[index] === null);
  if (unknown.length > 0) throw unknownIds(argument, unknown);
  return found as readonly Entity[];
}

/** `whole` tells which entities both ends of the relationships of the whole answer belong to. */
function graph(context: Context, answer: () => Promise<Answer>, filter: RelationshipFilter, whole: () => Promise<EntityFilter>): GraphParent {
  const read = once(async () => {
    const found = await answer();
    for (const entity of found.entities) context.loaders.entities.prime(entity.id, entity);
    return found;
  });
  const relationships = once(async (): Promise<readonly Relationship[]> => {
    const { entities } = await read();
    return entities.length === 0 ? [] : context.read(relationshipsAmong(entities.map(({ id }) => id), filter));
  });
  const truncated = async (): Promise<boolean> => {
    const { entities, total } = await read();
    return entities.length < total;
  };
  return {
    nodes: async () => (await read()).entities,
    relationships,
    totalNodes: async () => (await read()).total,
    totalRelationships: async () => {
      if (!(await truncated())) return (await relationships()).length;
      return (await context.read(relationshipCount(filter, await whole())))[0] ?? 0;
    },
    truncated,
  };
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
}
