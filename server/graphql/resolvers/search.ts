import type { Context } from '../context.ts';
import type { EntityHitResolvers, PassageHitResolvers, RelationshipHitResolvers } from '../generated/resolvers.ts';
import { entityReference } from '../ids.ts';

export const entityHitFields: EntityHitResolvers = {
  entity: ({ id }) => entityReference(id),
};

export const relationshipHitFields: RelationshipHitResolvers = {
  relationship: ({ id }, _args, context) => foundRelationship(id, context),
};

export const passageHitFields: PassageHitResolvers = {
  passage: ({ id }) => ({ id }),
};

async function foundRelationship(id: string, context: Context) {
  const relationship = await context.loaders.relationships.load(id);
  if (relationship === null) throw new Error(`The relationship ${id} went away after the search found it`);
  return relationship;
}
