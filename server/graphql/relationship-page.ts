import type { RelationshipFilter } from '../cypher/filters.ts';
import { relationshipCount } from '../cypher/relationship-count.ts';
import { relationshipPage } from '../cypher/relationship-page.ts';
import type { Relationship } from '../graph/model.ts';
import { forwardSlice } from './arguments.ts';
import { connection, placeOfCursor, type Connection, type Slice } from './connection.ts';
import type { Context } from './context.ts';
import { relationshipFilterOf } from './filters.ts';
import type { EntityRelationshipsArgs, QueryRelationshipsArgs } from './generated/resolvers.ts';

const LIST = 'relationships';

/** All relationships that pass the filter. */
export function relationshipConnection(args: Partial<QueryRelationshipsArgs>, context: Context): Connection<Relationship> {
  const slice = forwardSlice(args);
  const filter = relationshipFilterOf('filter', args.filter);
  const afterRank = rankAfter(slice);
  return connection({
    list: LIST,
    slice,
    items: (limit) => context.read(relationshipPage({ filter, afterRank, limit })),
    placeOf: ({ documentRank }) => String(documentRank),
    count: () => countOfRelationships(filter, context),
  });
}

/** Those of one entity. */
export function relationshipsOfEntity(id: string, args: Partial<EntityRelationshipsArgs>, context: Context): Connection<Relationship> {
  const slice = forwardSlice(args);
  const filter = relationshipFilterOf('filter', args.filter);
  const direction = args.direction ?? 'BOTH';
  const afterRank = rankAfter(slice);
  const { relationshipsOfEntity: pages, relationshipCountOfEntity: counts } = context.loaders;
  return connection({
    list: LIST,
    slice,
    items: (limit) => pages.load({ id, direction, filter, afterRank, limit }),
    placeOf: ({ documentRank }) => String(documentRank),
    count: () => counts.load({ id, direction, filter }),
  });
}

export async function countOfRelationships(filter: RelationshipFilter, context: Context): Promise<number> {
  return (await context.read(relationshipCount(filter)))[0] ?? 0;
}

function rankAfter(slice: Slice): number | undefined {
  const place = placeOfCursor('after', LIST, slice.after);
  return place === undefined ? undefined : Number(place);
}
