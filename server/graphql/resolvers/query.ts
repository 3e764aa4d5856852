import { dataset, type Dataset } from '../../cypher/dataset.ts';
import { idOf, idsOf, firstOf, textOfLength } from '../arguments.ts';
import { connectingGraph } from '../connecting-graph.ts';
import type { Context } from '../context.ts';
import { entityConnection } from '../entity-page.ts';
import type { QueryResolvers, ResolversParentTypes } from '../generated/resolvers.ts';
import { neighborhood, subgraph, wholeGraph } from '../graph-answers.ts';
import { sortOfId } from '../ids.ts';
import { BOUNDS } from '../limits.ts';
import { passagesOfAll } from '../passage-page.ts';
import { pathConnection } from '../path-page.ts';
import { relationshipConnection } from '../relationship-page.ts';

export const queryFields: QueryResolvers = {
  node: (_parent, { id }, context) => nodeById(idOf('id', id), context),
  nodes: async (_parent, { ids }, context) => {
    const found = new Map(await Promise.all(idsOf('ids', ids, 0).map(async (id) => [id, await nodeById(id, context)] as const)));
    return ids.map((id) => found.get(id) ?? null);
  },
  entity: (_parent, { id }, context) => context.loaders.entities.load(idOf('id', id)),
  entities: (_parent, args, context) => entityConnection(args, context),
  relationship: (_parent, { id }, context) => context.loaders.relationships.load(idOf('id', id)),
  relationships: (_parent, args, context) => relationshipConnection(args, context),
  search: (_parent, { text, kinds, first }, context) =>
    context.search.search(
      { text: textOfLength('text', text, BOUNDS.searchLength), kinds: kinds ?? undefined, first: firstOf(first) },
      { deadlineMs: context.remainingMs(), signal: context.signal },
    ),
  graph: (_parent, args, context) => wholeGraph(args, context),
  neighborhood: (_parent, args, context) => neighborhood(args, context),
  subgraph: (_parent, args, context) => subgraph(args, context),
  paths: (_parent, args, context) => pathConnection(args, context),
  connections: (_parent, args, context) => connectingGraph(args, context),
  sharedPassages: (_parent, args, context) => passagesOfAll(args, context),
  documents: (_parent, _args, context) => context.loaders.documents(),
  document: (_parent, { id }, context) => documentById(idOf('id', id), context),
  passage: (_parent, { id }, context) => context.loaders.passages.load(idOf('id', id)),
  ontology: (_parent, _args, context) => context.loaders.ontology(),
  statistics: async (_parent, _args, context) => ({ ...(await loaded(context)), engine: context.store.engine }),
};

async function nodeById(id: string, context: Context): Promise<ResolversParentTypes['Node'] | null> {
  switch (sortOfId(id)) {
    case 'entity':
      return context.loaders.entities.load(id);
    case 'relationship':
      return context.loaders.relationships.load(id);
    case 'passage':
      return context.loaders.passages.load(id);
    case 'section':
      return context.loaders.sections.load(id);
    case 'document':
      return documentById(id, context);
  }
}

async function documentById(id: string, context: Context) {
  return (await context.loaders.documents()).find((document) => document.id === id) ?? null;
}

const NOTHING: Omit<Dataset, 'schemaVersion' | 'languages'> = { revision: '', entities: 0, relationships: 0, passages: 0, citedPassages: 0, documents: 0 };

async function loaded(context: Context): Promise<typeof NOTHING> {
  return (await context.read(dataset()))[0] ?? NOTHING;
}
