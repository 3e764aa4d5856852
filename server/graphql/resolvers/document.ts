import type { Document, Section } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import type { DocumentResolvers, SectionResolvers } from '../generated/resolvers.ts';
import type { DocumentParent, SectionParent } from '../parents.ts';
import { languageOfDocument, textIn } from '../texts.ts';

export const documentFields: DocumentResolvers = {
  title: async (parent, { language }, context) => {
    const document = await wholeDocument(parent, context);
    return textIn(document.title, language, () => Promise.resolve(document.language));
  },
  author: async (parent, _args, context) => (await wholeDocument(parent, context)).author,
  language: async (parent, _args, context) => (await wholeDocument(parent, context)).language,
  source: async (parent, { language }, context) => {
    const document = await wholeDocument(parent, context);
    return textIn(document.source, language, () => Promise.resolve(document.language));
  },
  sections: ({ id }, _args, context) => context.loaders.sectionsOfDocument.load(id),
  passageCount: async (parent, _args, context) => (await wholeDocument(parent, context)).passageCount,
  citedPassageCount: async (parent, _args, context) => (await wholeDocument(parent, context)).citedPassageCount,
};

export const sectionFields: SectionResolvers = {
  title: async (parent, { language }, context) => {
    const section = await wholeSection(parent, context);
    return textIn(section.title, language, () => languageOfDocument(context, section.documentId));
  },
  position: async (parent, _args, context) => (await wholeSection(parent, context)).position,
  passages: ({ id }, _args, context) => context.loaders.passagesOfSection.load(id),
};

async function wholeDocument(parent: DocumentParent, context: Context): Promise<Document> {
  if ('title' in parent) return parent;
  const document = (await context.loaders.documents()).find(({ id }) => id === parent.id);
  if (document === undefined) throw new Error(`There is no document ${parent.id}, which a passage names`);
  return document;
}

async function wholeSection(parent: SectionParent, context: Context): Promise<Section> {
  if ('title' in parent) return parent;
  const section = await context.loaders.sections.load(parent.id);
  if (section === null) throw new Error(`There is no section ${parent.id}, which a passage names`);
  return section;
}
