import { entityCount } from '../cypher/entity-count.ts';
import { entityPage, type RankedEntity } from '../cypher/entity-page.ts';
import type { EntityFilter } from '../cypher/filters.ts';
import { sliceOf } from './arguments.ts';
import { connection, placeOfCursor, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { entityFilterOf } from './filters.ts';
import type { QueryEntitiesArgs } from './generated/resolvers.ts';
import type { EntityParent } from './parents.ts';
import { ownLanguage, primaryLanguage } from './texts.ts';

/** Entities that pass the filter, page by page in the order asked for. */
export async function entityConnection(args: Partial<QueryEntitiesArgs>, context: Context): Promise<Connection<EntityParent>> {
  const slice = sliceOf(args);
  const filter = entityFilterOf('filter', args.filter);
  const order = args.orderBy ?? 'DOCUMENT';
  const asked = primaryLanguage(args.language);
  const language = order === 'NAME' ? await languageOfNames(asked, context) : '';
  const list = `entities ${order} ${language}`;
  const afterRank = rankOf(placeOfCursor('after', list, slice.after));
  const beforeRank = rankOf(placeOfCursor('before', list, slice.before));
  const ranked = connection<RankedEntity>({
    list,
    slice,
    items: (limit) => context.read(entityPage({ filter, order, language, afterRank, beforeRank, limit, fromEnd: slice.fromEnd })),
    placeOf: ({ rank }) => String(rank),
    count: () => countOfEntities(filter, context),
  });
  const remembered = ({ entity }: RankedEntity): EntityParent => {
    context.loaders.entities.prime(entity.id, entity);
    return entity;
  };
  return {
    ...ranked,
    edges: async () => (await ranked.edges()).map(({ cursor, node }) => ({ cursor, node: remembered(node) })),
    nodes: async () => (await ranked.nodes()).map(remembered),
  };
}

export async function countOfEntities(filter: EntityFilter, context: Context): Promise<number> {
  return (await context.read(entityCount(filter)))[0] ?? 0;
}

/** The language asked for where the data has names in it, else the document's own. */
async function languageOfNames(asked: string | undefined, context: Context): Promise<string> {
  const { languages } = await context.loaders.ontology();
  if (asked !== undefined && languages.includes(asked)) return asked;
  const own = await ownLanguage(context);
  return own !== undefined && languages.includes(own) ? own : (languages[0] ?? 'zh');
}

function rankOf(place: string | undefined): number | undefined {
  return place === undefined ? undefined : Number(place);
}
