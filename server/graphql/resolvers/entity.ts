import type { Entity } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import type { ConceptResolvers, EventResolvers } from '../generated/resolvers.ts';
import { entityReference } from '../ids.ts';
import type { EntityParent } from '../parents.ts';
import { passagesOfEntity } from '../passage-page.ts';
import { relationshipsOfEntity } from '../relationship-page.ts';
import { inLanguage, ownLanguage, textIn } from '../texts.ts';

const TYPE_NAMES = { CONCEPT: 'Concept', ACTOR: 'Actor', GOAL: 'Goal', EVENT: 'Event' } as const;

export const typeNameOf = ({ kind }: EntityParent): 'Concept' | 'Actor' | 'Goal' | 'Event' => TYPE_NAMES[kind];

/** The fields all four kinds share. */
export const entityFields = {
  subkind: withWhole((entity) => entity.subkind),
  name: withWhole((entity, { language }: Language, context) => textIn(entity.name, language, () => ownLanguage(context))),
  aliases: withWhole(async (entity, { language }: Language, context) => inLanguage(entity.aliases, language ?? (await ownLanguage(context))) ?? []),
  description: withWhole((entity, { language }: Language, context) => textIn(entity.description, language, () => ownLanguage(context)) || null),
  degree: withWhole((entity) => entity.degree),
  documentRank: withWhole((entity) => entity.documentRank),
  relationships: ({ id }, args, context) => relationshipsOfEntity(id, args, context),
  passages: ({ id }, args, context) => passagesOfEntity(id, args, context),
} satisfies ConceptResolvers;

export const eventFields = {
  ...entityFields,
  time: withWhole((entity) => entity.time),
  place: async ({ id }, _args, context) => {
    const placeId = await context.loaders.placeOfEvent.load(id);
    return placeId === null ? null : entityReference(placeId);
  },
} satisfies EventResolvers;

interface Language {
  language?: string | null | undefined;
}

type WithWhole<Args, Value> = (parent: EntityParent, args: Args, context: Context) => Value | Promise<Value>;

/** Reads the entity first where only its id is known; a whole one is answered at once. */
function withWhole<Value, Args = unknown>(answer: (entity: Entity, args: Args, context: Context) => Value | Promise<Value>): WithWhole<Args, Value> {
  return (parent, args, context) => {
    if ('name' in parent) return answer(parent, args, context);
    return context.loaders.entities.load(parent.id).then((entity) => {
      if (entity === null) throw new Error(`There is no entity ${parent.id}, which a relationship or passage names`);
      return answer(entity, args, context);
    });
  };
}
