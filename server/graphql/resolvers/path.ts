import type { ConnectingGraphResolvers, PathConnectionResolvers, PathResolvers } from '../generated/resolvers.ts';
import { entityReference } from '../ids.ts';
import { paragraphOf } from '../path-paragraph.ts';
import { relationshipsById } from '../path-page.ts';
import { ownLanguage, textIn } from '../texts.ts';

export const pathFields: PathResolvers = {
  nodes: ({ nodeIds }) => nodeIds.map(entityReference),
  relationships: (path, _args, context) => relationshipsById(path.relationshipIds, context),
  narrative: async (path, { language }, context) =>
    Promise.all((await relationshipsById(path.relationshipIds, context)).map(async ({ statement }) => textIn(statement, language, () => ownLanguage(context)))),
  paragraph: (path, { language }, context) => paragraphOf(path, language, context),
};

export const connectingGraphFields: ConnectingGraphResolvers = {
  nodes: ({ nodeIds }) => nodeIds.map(entityReference),
  relationships: ({ relationshipIds }, _args, context) => relationshipsById(relationshipIds, context),
  groups: ({ groups }) => groups.map((ids) => ids.map(entityReference)),
};

export const pathConnectionFields: PathConnectionResolvers = {
  truncated: ({ traced }) => traced.truncated,
  exploredNodes: ({ traced }) => traced.exploredNodes,
};
