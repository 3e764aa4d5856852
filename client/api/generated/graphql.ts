/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a relationship rests on its evidence. */
export type Basis =
  /** A reader infers it from the cited passages, and says why. */
  | 'INFERRED'
  /** The cited passages say it. */
  | 'STATED';

/** The four kinds of entities. */
export type EntityKind =
  /** A person, organisation or group that acts or is acted upon. */
  | 'ACTOR'
  /** An idea, principle, problem, measure, place or figure that the text reasons with. */
  | 'CONCEPT'
  /** What happens in time: a campaign, a meeting, an anniversary. */
  | 'EVENT'
  /** What somebody wants to bring about. */
  | 'GOAL';

type EntityNode_Actor_Fragment = { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string };

type EntityNode_Concept_Fragment = { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string };

type EntityNode_Event_Fragment = { time: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string };

type EntityNode_Goal_Fragment = { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string };

export type EntityNodeFragment =
  | EntityNode_Actor_Fragment
  | EntityNode_Concept_Fragment
  | EntityNode_Event_Fragment
  | EntityNode_Goal_Fragment
;

export type RelationshipLineFragment = { id: string, basis: Basis, evidenceCount: number, documentRank: number, type: { name: string }, startNode:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , endNode:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , evidence: Array<{ id: string }> };

export type OpeningQueryVariables = Exact<{
  limit: number;
}>;


export type OpeningQuery = { graph: { totalNodes: number, totalRelationships: number, nodes: Array<
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { time: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
    >, relationships: Array<{ id: string, basis: Basis, evidenceCount: number, documentRank: number, type: { name: string }, startNode:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , endNode:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , evidence: Array<{ id: string }> }> }, documents: Array<{ id: string, author: string, language: string, source: string, passageCount: number, citedPassageCount: number, zh: string, en: string, sections: Array<{ id: string, zh: string, en: string, passages: Array<{ id: string, position: number }> }> }> };

export type OntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyQuery = { ontology: { kinds: Array<{ kind: EntityKind, subkinds: Array<{ name: string, zh: string, en: string }> }>, relationshipTypes: Array<{ name: string, group: string, zh: string, en: string, inverseZh: string, inverseEn: string }> } };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
  limit: number;
}>;


export type NeighboursQuery = { neighborhood: { totalNodes: number, nodes: Array<
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { time: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
    >, relationships: Array<{ id: string, basis: Basis, evidenceCount: number, documentRank: number, type: { name: string }, startNode:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , endNode:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , evidence: Array<{ id: string }> }> } };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SubgraphQuery = { subgraph: { nodes: Array<
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { time: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
    >, relationships: Array<{ id: string, basis: Basis, evidenceCount: number, documentRank: number, type: { name: string }, startNode:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , endNode:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , evidence: Array<{ id: string }> }> } };

export type ExistingQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ExistingQuery = { nodes: Array<
    | { __typename: 'Actor', id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
    | { __typename: 'Concept', id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
    | { __typename: 'Document' }
    | { __typename: 'Event', time: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
    | { __typename: 'Goal', id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
    | { __typename: 'Passage' }
    | { __typename: 'Relationship', id: string, basis: Basis, evidenceCount: number, documentRank: number, startNode:
        | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      , endNode:
        | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      , type: { name: string }, evidence: Array<{ id: string }> }
    | { __typename: 'Section' }
   | null> };

export type EntityDetailsQueryVariables = Exact<{
  id: string | number;
  language: string;
  after?: string | null | undefined;
}>;


export type EntityDetailsQuery = { entity:
    | { aliases: Array<string>, description: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string, passages: { totalCount: number, nodes: Array<{ id: string, position: number }> }, relationships: { totalCount: number, nodes: Array<{ statement: string, id: string, basis: Basis, evidenceCount: number, documentRank: number, startNode:
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          , endNode:
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          , type: { name: string }, evidence: Array<{ id: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { aliases: Array<string>, description: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string, passages: { totalCount: number, nodes: Array<{ id: string, position: number }> }, relationships: { totalCount: number, nodes: Array<{ statement: string, id: string, basis: Basis, evidenceCount: number, documentRank: number, startNode:
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          , endNode:
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          , type: { name: string }, evidence: Array<{ id: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { time: string | null, aliases: Array<string>, description: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string, passages: { totalCount: number, nodes: Array<{ id: string, position: number }> }, relationships: { totalCount: number, nodes: Array<{ statement: string, id: string, basis: Basis, evidenceCount: number, documentRank: number, startNode:
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          , endNode:
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          , type: { name: string }, evidence: Array<{ id: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { aliases: Array<string>, description: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string, passages: { totalCount: number, nodes: Array<{ id: string, position: number }> }, relationships: { totalCount: number, nodes: Array<{ statement: string, id: string, basis: Basis, evidenceCount: number, documentRank: number, startNode:
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          , endNode:
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
            | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          , type: { name: string }, evidence: Array<{ id: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type RelationshipDetailsQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type RelationshipDetailsQuery = { relationship: { statement: string, reason: string | null, id: string, basis: Basis, evidenceCount: number, documentRank: number, startNode:
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
    , endNode:
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
      | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
    , type: { definition: string, name: string }, quantity: { text: string } | null, evidence: Array<{ id: string, position: number, gist: string, text: string | null, section: { title: string } }> } | null };

export type ReadingQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type ReadingQuery = { document: { id: string, title: string, author: string, language: string, source: string, passageCount: number, citedPassageCount: number, sections: Array<{ id: string, title: string, passages: Array<{ id: string, position: number, gist: string, text: string | null, entities: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, relationships: Array<{ id: string }> }> }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  language: string;
}>;


export type SearchQuery = { search: { totalCount: number, entities: Array<{ matched: string, field: string, by: string, entity:
        | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        | { time: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
       }>, relationships: Array<{ matched: string, field: string, by: string, relationship: { statement: string, id: string, basis: Basis, evidenceCount: number, documentRank: number, startNode:
          | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        , endNode:
          | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          | { id: string, time: string | null, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          | { id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        , type: { name: string }, evidence: Array<{ id: string }> } }>, passages: Array<{ matched: string, field: string, by: string, passage: { id: string, position: number, gist: string, relationships: Array<{ id: string }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityNodeFragmentDoc = new TypedDocumentString(`
    fragment EntityNode on Entity {
  id
  kind
  subkind
  zh: name(language: "zh")
  en: name(language: "en")
  degree
  documentRank
  ... on Event {
    time
  }
}
    `, {"fragmentName":"EntityNode"}) as unknown as TypedDocumentString<EntityNodeFragment, unknown>;
export const RelationshipLineFragmentDoc = new TypedDocumentString(`
    fragment RelationshipLine on Relationship {
  id
  type {
    name
  }
  startNode {
    id
  }
  endNode {
    id
  }
  basis
  evidenceCount
  evidence {
    id
  }
  documentRank
}
    `, {"fragmentName":"RelationshipLine"}) as unknown as TypedDocumentString<RelationshipLineFragment, unknown>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening($limit: Int!) {
  graph(limit: $limit) {
    nodes {
      ...EntityNode
    }
    relationships {
      ...RelationshipLine
    }
    totalNodes
    totalRelationships
  }
  documents {
    id
    zh: title(language: "zh")
    en: title(language: "en")
    author
    language
    source
    passageCount
    citedPassageCount
    sections {
      id
      zh: title(language: "zh")
      en: title(language: "en")
      passages {
        id
        position
      }
    }
  }
}
    fragment EntityNode on Entity {
  id
  kind
  subkind
  zh: name(language: "zh")
  en: name(language: "en")
  degree
  documentRank
  ... on Event {
    time
  }
}
fragment RelationshipLine on Relationship {
  id
  type {
    name
  }
  startNode {
    id
  }
  endNode {
    id
  }
  basis
  evidenceCount
  evidence {
    id
  }
  documentRank
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const OntologyDocument = new TypedDocumentString(`
    query Ontology {
  ontology {
    kinds {
      kind
      subkinds {
        name
        zh: label(language: "zh")
        en: label(language: "en")
      }
    }
    relationshipTypes {
      name
      group
      zh: label(language: "zh")
      en: label(language: "en")
      inverseZh: inverseLabel(language: "zh")
      inverseEn: inverseLabel(language: "en")
    }
  }
}
    `) as unknown as TypedDocumentString<OntologyQuery, OntologyQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $limit: Int!) {
  neighborhood(ids: [$id], limit: $limit) {
    nodes {
      ...EntityNode
    }
    relationships {
      ...RelationshipLine
    }
    totalNodes
  }
}
    fragment EntityNode on Entity {
  id
  kind
  subkind
  zh: name(language: "zh")
  en: name(language: "en")
  degree
  documentRank
  ... on Event {
    time
  }
}
fragment RelationshipLine on Relationship {
  id
  type {
    name
  }
  startNode {
    id
  }
  endNode {
    id
  }
  basis
  evidenceCount
  evidence {
    id
  }
  documentRank
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!) {
  subgraph(ids: $ids) {
    nodes {
      ...EntityNode
    }
    relationships {
      ...RelationshipLine
    }
  }
}
    fragment EntityNode on Entity {
  id
  kind
  subkind
  zh: name(language: "zh")
  en: name(language: "en")
  degree
  documentRank
  ... on Event {
    time
  }
}
fragment RelationshipLine on Relationship {
  id
  type {
    name
  }
  startNode {
    id
  }
  endNode {
    id
  }
  basis
  evidenceCount
  evidence {
    id
  }
  documentRank
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const ExistingDocument = new TypedDocumentString(`
    query Existing($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ...EntityNode
    ...RelationshipLine
    ... on Relationship {
      startNode {
        ...EntityNode
      }
      endNode {
        ...EntityNode
      }
    }
  }
}
    fragment EntityNode on Entity {
  id
  kind
  subkind
  zh: name(language: "zh")
  en: name(language: "en")
  degree
  documentRank
  ... on Event {
    time
  }
}
fragment RelationshipLine on Relationship {
  id
  type {
    name
  }
  startNode {
    id
  }
  endNode {
    id
  }
  basis
  evidenceCount
  evidence {
    id
  }
  documentRank
}`) as unknown as TypedDocumentString<ExistingQuery, ExistingQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!, $language: LanguageTag!, $after: String) {
  entity(id: $id) {
    ...EntityNode
    aliases(language: $language)
    description(language: $language)
    ... on Event {
      time
    }
    passages(first: 100) {
      nodes {
        id
        position
      }
      totalCount
    }
    relationships(first: 100, after: $after) {
      nodes {
        ...RelationshipLine
        statement(language: $language)
        startNode {
          ...EntityNode
        }
        endNode {
          ...EntityNode
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityNode on Entity {
  id
  kind
  subkind
  zh: name(language: "zh")
  en: name(language: "en")
  degree
  documentRank
  ... on Event {
    time
  }
}
fragment RelationshipLine on Relationship {
  id
  type {
    name
  }
  startNode {
    id
  }
  endNode {
    id
  }
  basis
  evidenceCount
  evidence {
    id
  }
  documentRank
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const RelationshipDetailsDocument = new TypedDocumentString(`
    query RelationshipDetails($id: ID!, $language: LanguageTag!) {
  relationship(id: $id) {
    ...RelationshipLine
    startNode {
      ...EntityNode
    }
    endNode {
      ...EntityNode
    }
    type {
      definition(language: $language)
    }
    statement(language: $language)
    reason(language: $language)
    quantity {
      text(language: $language)
    }
    evidence {
      id
      position
      gist(language: $language)
      text
      section {
        title(language: $language)
      }
    }
  }
}
    fragment EntityNode on Entity {
  id
  kind
  subkind
  zh: name(language: "zh")
  en: name(language: "en")
  degree
  documentRank
  ... on Event {
    time
  }
}
fragment RelationshipLine on Relationship {
  id
  type {
    name
  }
  startNode {
    id
  }
  endNode {
    id
  }
  basis
  evidenceCount
  evidence {
    id
  }
  documentRank
}`) as unknown as TypedDocumentString<RelationshipDetailsQuery, RelationshipDetailsQueryVariables>;
export const ReadingDocument = new TypedDocumentString(`
    query Reading($id: ID!, $language: LanguageTag!) {
  document(id: $id) {
    id
    title(language: $language)
    author
    language
    source
    passageCount
    citedPassageCount
    sections {
      id
      title(language: $language)
      passages {
        id
        position
        gist(language: $language)
        text
        entities {
          id
        }
        relationships {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadingQuery, ReadingQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $language: LanguageTag!) {
  search(text: $text, first: $first) {
    totalCount
    entities {
      entity {
        ...EntityNode
      }
      matched
      field
      by
    }
    relationships {
      relationship {
        ...RelationshipLine
        statement(language: $language)
        startNode {
          ...EntityNode
        }
        endNode {
          ...EntityNode
        }
      }
      matched
      field
      by
    }
    passages {
      passage {
        id
        position
        gist(language: $language)
        relationships {
          id
        }
      }
      matched
      field
      by
    }
  }
}
    fragment EntityNode on Entity {
  id
  kind
  subkind
  zh: name(language: "zh")
  en: name(language: "en")
  degree
  documentRank
  ... on Event {
    time
  }
}
fragment RelationshipLine on Relationship {
  id
  type {
    name
  }
  startNode {
    id
  }
  endNode {
    id
  }
  basis
  evidenceCount
  evidence {
    id
  }
  documentRank
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;