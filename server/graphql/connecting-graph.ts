import { connectingTree } from '../tracing/connecting-tree.ts';
import { storeAdjacency } from '../tracing/store-adjacency.ts';
import { idsOf } from './arguments.ts';
import type { Context } from './context.ts';
import { graphFilterOf } from './filters.ts';
import type { QueryConnectionsArgs } from './generated/resolvers.ts';
import { knownEntities } from './graph-answers.ts';
import { BOUNDS } from './limits.ts';
import type { ConnectingGraphParent } from './parents.ts';
import { limitsNow } from './path-page.ts';

/** A small set of relationships that joins the given entities. */
export async function connectingGraph(args: QueryConnectionsArgs, context: Context): Promise<ConnectingGraphParent> {
  const ids = idsOf('ids', args.ids, 2, BOUNDS.ends);
  const filter = graphFilterOf(args.filter);
  await knownEntities('ids', ids, context);
  const adjacency = storeAdjacency(context.store, { ...filter, allowedIds: ids }, { deadlineMs: context.remainingMs(), signal: context.signal });
  return connectingTree(adjacency, ids, limitsNow(context));
}
