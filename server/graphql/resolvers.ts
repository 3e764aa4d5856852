import { GraphQLScalarType, type GraphQLScalarTypeConfig } from 'graphql';
import type { Resolvers } from './generated/resolvers.ts';
import { sortOfId } from './ids.ts';
import { documentFields, sectionFields } from './resolvers/document.ts';
import { entityFields, eventFields, typeNameOf } from './resolvers/entity.ts';
import { kindDefinitionFields, ontologyFields, relationshipGroupFields, relationshipTypeFields, subkindDefinitionFields } from './resolvers/ontology.ts';
import { passageFields } from './resolvers/passage.ts';
import { connectingGraphFields, pathConnectionFields, pathFields } from './resolvers/path.ts';
import { queryFields } from './resolvers/query.ts';
import { quantityFields, relationshipFields } from './resolvers/relationship.ts';
import { entityHitFields, passageHitFields, relationshipHitFields } from './resolvers/search.ts';

/** A text whose form the resolvers check, so that what is wrong with it can be told together with the argument. */
const textScalar = (name: string): GraphQLScalarType<string, string> => {
  const textOnly = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new TypeError(`${name} is written as a string`);
  };
  const config: GraphQLScalarTypeConfig<string, string> = { name, serialize: textOnly, parseValue: textOnly };
  return new GraphQLScalarType(config);
};

const NODE_TYPES = { relationship: 'Relationship', document: 'Document', section: 'Section', passage: 'Passage' } as const;

export const resolvers: Resolvers = {
  Query: queryFields,
  LanguageTag: textScalar('LanguageTag'),
  EDTF: textScalar('EDTF'),
  Node: {
    __resolveType: (parent) => {
      const sort = sortOfId(parent.id);
      return sort === 'entity' ? typeNameOf(parent as Parameters<typeof typeNameOf>[0]) : NODE_TYPES[sort];
    },
  },
  Entity: { __resolveType: typeNameOf },
  Concept: entityFields,
  Actor: entityFields,
  Goal: entityFields,
  Event: eventFields,
  Relationship: relationshipFields,
  Quantity: quantityFields,
  RelationshipType: relationshipTypeFields,
  RelationshipGroup: relationshipGroupFields,
  Document: documentFields,
  Section: sectionFields,
  Passage: passageFields,
  Path: pathFields,
  PathConnection: pathConnectionFields,
  ConnectingGraph: connectingGraphFields,
  EntityHit: entityHitFields,
  RelationshipHit: relationshipHitFields,
  PassageHit: passageHitFields,
  Ontology: ontologyFields,
  KindDefinition: kindDefinitionFields,
  SubkindDefinition: subkindDefinitionFields,
};
