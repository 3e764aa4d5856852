import type { RelationshipType } from '../../graph/model.ts';
import type { Context } from '../context.ts';
import type {
  KindDefinitionResolvers,
  OntologyResolvers,
  RelationshipGroupResolvers,
  RelationshipTypeResolvers,
  SubkindDefinitionResolvers,
} from '../generated/resolvers.ts';
import type { RelationshipTypeParent } from '../parents.ts';
import { textIn } from '../texts.ts';

export const ontologyFields: OntologyResolvers = {
  groups: ({ relationshipTypes }) =>
    [...new Set(relationshipTypes.map(({ group }) => group))].map((group) => ({
      name: group,
      types: relationshipTypes.filter((type) => type.group === group).map(({ name }) => name),
    })),
};

export const relationshipGroupFields: RelationshipGroupResolvers = {
  relationshipTypes: ({ types }) => types.map((name) => ({ name })),
  count: async ({ types }, _args, context) => {
    const counts = await context.loaders.relationshipTypeCounts();
    return types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
  },
};

export const relationshipTypeFields: RelationshipTypeResolvers = {
  group: async (parent, _args, context) => (await wholeType(parent, context)).group,
  label: async (parent, { language }, context) => textIn((await wholeType(parent, context)).label, language, () => firstLanguage(context)),
  inverseLabel: async (parent, { language }, context) => textIn((await wholeType(parent, context)).inverseLabel, language, () => firstLanguage(context)),
  definition: async (parent, { language }, context) => textIn((await wholeType(parent, context)).definition, language, () => firstLanguage(context)),
  startKinds: async (parent, _args, context) => (await wholeType(parent, context)).startKinds,
  endKinds: async (parent, _args, context) => (await wholeType(parent, context)).endKinds,
  count: async ({ name }, _args, context) => (await context.loaders.relationshipTypeCounts()).get(name) ?? 0,
};

export const kindDefinitionFields: KindDefinitionResolvers = {
  label: ({ label }, { language }, context) => textIn(label, language, () => firstLanguage(context)),
  definition: ({ definition }, { language }, context) => textIn(definition, language, () => firstLanguage(context)),
  count: ({ kind }, _args, context) => countOfKind(context, kind),
  subkinds: async ({ kind }, _args, context) => (await context.loaders.ontology()).subkinds.filter((subkind) => subkind.kind === kind),
};

export const subkindDefinitionFields: SubkindDefinitionResolvers = {
  label: ({ label }, { language }, context) => textIn(label, language, () => firstLanguage(context)),
  count: ({ kind, name }, _args, context) => countOfKind(context, kind, name),
};

async function countOfKind(context: Context, kind: string, subkind?: string): Promise<number> {
  const rows = await context.loaders.kindCounts();
  return rows.reduce((sum, row) => (row.kind === kind && (subkind === undefined || row.subkind === subkind) ? sum + row.count : sum), 0);
}

async function wholeType({ name }: RelationshipTypeParent, context: Context): Promise<RelationshipType> {
  const type = (await context.loaders.ontology()).relationshipTypes.find((known) => known.name === name);
  if (type === undefined) throw new Error(`The ontology does not know the relationship type ${name}`);
  return type;
}

async function firstLanguage(context: Context): Promise<string | undefined> {
  return (await context.loaders.ontology()).languages[0];
}
