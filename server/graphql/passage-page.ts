import type { Passage } from '../graph/model.ts';
import { forwardSlice } from './arguments.ts';
import { connection, placeOfCursor, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import type { EntityPassagesArgs } from './generated/resolvers.ts';

const LIST = 'passages';

/** The passages that mention an entity. */
export function passagesOfEntity(id: string, args: Partial<EntityPassagesArgs>, context: Context): Connection<Passage> {
  const slice = forwardSlice(args);
  const place = placeOfCursor('after', LIST, slice.after);
  const after = place === undefined ? undefined : { documentId: place.slice(place.indexOf(' ') + 1), position: Number.parseInt(place, 10) };
  return connection({
    list: LIST,
    slice,
    items: (limit) => context.loaders.passagesOfEntity.load({ id, after, limit }),
    placeOf: ({ documentId, position }) => `${String(position)} ${documentId}`,
    count: () => context.loaders.passageCountOfEntity.load(id),
  });
}
