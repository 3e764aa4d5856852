import type { PathConnectionResolvers, PathResolvers } from '../generated/resolvers.ts';
import { entityReference } from '../ids.ts';
import { relationshipsOf } from '../path-page.ts';
import { ownLanguage, textIn } from '../texts.ts';

export const pathFields: PathResolvers = {
  nodes: ({ nodeIds }) => nodeIds.map(entityReference),
  relationships: (path, _args, context) => relationshipsOf(path, context),
  narrative: async (path, { language }, context) =>
    Promise.all((await relationshipsOf(path, context)).map(async ({ statement }) => textIn(statement, language, () => ownLanguage(context)))),
};

export const pathConnectionFields: PathConnectionResolvers = {
  truncated: ({ traced }) => traced.truncated,
  exploredNodes: ({ traced }) => traced.exploredNodes,
};
