import type { PassagePlace } from '../cypher/passages-of-entities.ts';
import { passagesMentioningAll, passageCountMentioningAll } from '../cypher/passages-mentioning-all.ts';
import type { Passage } from '../graph/model.ts';
import { forwardSlice, idsOf } from './arguments.ts';
import { connection, placeOfCursor, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import type { EntityPassagesArgs, QuerySharedPassagesArgs } from './generated/resolvers.ts';
import { knownEntities } from './graph-answers.ts';
import { BOUNDS } from './limits.ts';

const LIST = 'passages';

/** The passages that mention an entity. */
export function passagesOfEntity(id: string, args: Partial<EntityPassagesArgs>, context: Context): Connection<Passage> {
  const slice = forwardSlice(args);
  const place = placeOfCursor('after', LIST, slice.after);
  const after = passagePlace(place);
  return connection({
    list: LIST,
    slice,
    items: (limit) => context.loaders.passagesOfEntity.load({ id, after, limit }),
    placeOf: writtenPlace,
    count: () => context.loaders.passageCountOfEntity.load(id),
  });
}

/** The passages that mention every one of these entities. */
export async function passagesOfAll(args: QuerySharedPassagesArgs, context: Context): Promise<Connection<Passage>> {
  const slice = forwardSlice(args);
  const ids = idsOf('ids', args.ids, 2, BOUNDS.ends);
  const list = `shared ${[...ids].sort().join(' ')}`;
  const after = passagePlace(placeOfCursor('after', list, slice.after));
  await knownEntities('ids', ids, context);
  return connection({
    list,
    slice,
    items: (limit) => context.read(passagesMentioningAll({ ids, after, limit })),
    placeOf: writtenPlace,
    count: async () => (await context.read(passageCountMentioningAll(ids)))[0] ?? 0,
  });
}

function passagePlace(place: string | undefined): PassagePlace | undefined {
  return place === undefined ? undefined : { documentId: place.slice(place.indexOf(' ') + 1), position: Number.parseInt(place, 10) };
}

function writtenPlace({ documentId, position }: Passage): string {
  return `${String(position)} ${documentId}`;
}
