import type { Passage } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import type { PassageResolvers } from '../generated/resolvers.ts';
import type { PassageParent } from '../parents.ts';
import { languageOfDocument, textIn } from '../texts.ts';

export const passageFields: PassageResolvers = {
  document: async (parent, _args, context) => ({ id: (await wholePassage(parent, context)).documentId }),
  section: async (parent, _args, context) => ({ id: (await wholePassage(parent, context)).sectionId }),
  position: async (parent, _args, context) => (await wholePassage(parent, context)).position,
  gist: async (parent, { language }, context) => {
    const { gist, documentId } = await wholePassage(parent, context);
    return textIn(gist, language, () => languageOfDocument(context, documentId));
  },
  fingerprint: async (parent, _args, context) => (await wholePassage(parent, context)).fingerprint,
  text: async (parent, _args, context) => (await wholePassage(parent, context)).text,
  entities: ({ id }, _args, context) => context.loaders.entitiesOfPassage.load(id),
  relationships: async (parent, _args, context) => {
    const { relationshipIds } = await wholePassage(parent, context);
    const found = await Promise.all(relationshipIds.map((id) => context.loaders.relationships.load(id)));
    return found.filter((relationship) => relationship !== null).sort((a, b) => a.documentRank - b.documentRank);
  },
};

async function wholePassage(parent: PassageParent, context: Context): Promise<Passage> {
  if ('gist' in parent) return parent;
  const passage = await context.loaders.passages.load(parent.id);
  if (passage === null) throw new Error(`There is no passage ${parent.id}, which a relationship names`);
  return passage;
}
