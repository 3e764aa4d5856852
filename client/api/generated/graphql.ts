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

/** Which entities are meant. Each field narrows further; without any field all entities pass. */
export type EntityFilter = {
  /** Mentioned in this document. */
  document?: string | number | null | undefined;
  /** One of these; at most 500. */
  ids?: Array<string | number> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<EntityKind> | null | undefined;
  /** With at least so many relationships with other entities, 0 or more. */
  minDegree?: number | null | undefined;
  /** Of one of these subkinds, such as `person`; at most 100, of at most 40 characters each. */
  subkinds?: Array<string> | null | undefined;
  /** Whose time meets this range. */
  time?: TimeRange | null | undefined;
};

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

/** Which part of the graph is meant: a relationship belongs to it where it passes and both its ends do. */
export type GraphFilter = {
  /** Which entities. */
  entities?: EntityFilter | null | undefined;
  /** Which relationships. */
  relationships?: RelationshipFilter | null | undefined;
};

/** The order of a list of paths. Among equals the shortest first, then those with the most evidence, then by id. */
export type PathOrder =
  /** Those with the fewest relationships against their direction first, by `againstCount`. */
  | 'DIRECTION'
  /** Those with the most evidence first, by `evidenceCount`. */
  | 'EVIDENCE'
  /** The shortest first. */
  | 'SHORTEST'
  /** Those with the fewest inferred relationships first, by `inferredCount`: what is stated throughout before all others. */
  | 'STATED';

/** Which relationships are meant. Each field narrows further; without any field all relationships pass. */
export type RelationshipFilter = {
  /** With this basis. */
  basis?: Basis | null | undefined;
  /** With a passage of this document as evidence. */
  document?: string | number | null | undefined;
  /** Supported by at least so many passages, 0 or more. */
  minEvidence?: number | null | undefined;
  /** Of one of these types, by name; at most 100. */
  types?: Array<string | number> | null | undefined;
};

/** What can be given up in a question for paths. */
export type RelaxationChange =
  /** Exclude no entities. */
  | 'DROP_EXCLUDE'
  /** Let every entity and relationship pass. */
  | 'DROP_FILTER'
  /** Pass no given entities. */
  | 'DROP_VIA'
  /** Follow relationships either way. */
  | 'IGNORE_DIRECTION'
  /** Allow longer paths. */
  | 'RAISE_MAX_LENGTH';

/** A range of time: an entity is in it where a day of its own time is. Open where an end is not given. */
export type TimeRange = {
  /** From the first day of this time on. */
  from?: string | null | undefined;
  /** Whether entities without a time pass too. */
  includeUndated?: boolean | null | undefined;
  /** To the last day of this time; not before `from`. */
  to?: string | null | undefined;
};

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
      , evidence: Array<{ id: string }> }> }, documents: Array<{ id: string, author: string, language: string, passageCount: number, citedPassageCount: number, zh: string, en: string, sourceZh: string, sourceEn: string, sections: Array<{ id: string, zh: string, en: string, passages: Array<{ id: string, position: number }> }> }> };

export type WholeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeCountsQuery = { statistics: { entities: number, relationships: number }, ontology: { kinds: Array<{ kind: EntityKind, count: number, subkinds: Array<{ name: string, count: number }> }>, relationshipTypes: Array<{ name: string, count: number }> }, dated: { totalCount: number }, inferred: { totalCount: number } };

export type WholeGraphQueryVariables = Exact<{
  limit: number;
}>;


export type WholeGraphQuery = { graph: { nodes: Array<
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
    , type: { definition: string, name: string }, quantity: { text: string } | null, evidence: Array<{ id: string, position: number, fingerprint: string, gist: string, text: string | null, section: { title: string } }> } | null };

export type ReadingQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type ReadingQuery = { document: { id: string, title: string, author: string, language: string, source: string, passageCount: number, citedPassageCount: number, sections: Array<{ id: string, title: string, passages: Array<{ id: string, position: number, fingerprint: string, gist: string, text: string | null, entities: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, relationships: Array<{ id: string }> }> }> } | null };

export type MentionsQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type MentionsQuery = { document: { sections: Array<{ passages: Array<{ id: string, entities: Array<
          | { name: string, aliases: Array<string>, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          | { name: string, aliases: Array<string>, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          | { name: string, aliases: Array<string>, time: string | null, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
          | { name: string, aliases: Array<string>, id: string, kind: EntityKind, subkind: string | null, degree: number, documentRank: number, zh: string, en: string }
        > }> }> } | null };

export type AttachablePassagesQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type AttachablePassagesQuery = { document: { sections: Array<{ passages: Array<{ id: string, position: number, fingerprint: string, gist: string }> }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  language: string;
}>;


export type SearchQuery = { search: { totalCount: number, leftOut: number, entities: Array<{ matched: string, field: string, by: string, entity:
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

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  via: Array<string | number> | string | number;
  exclude: Array<string | number> | string | number;
  maxLength: number;
  respectDirection: boolean;
  filter: GraphFilter;
  first: number;
  after?: string | null | undefined;
  fromAny: Array<string | number> | string | number;
  toAny: Array<string | number> | string | number;
  orderBy: PathOrder;
  unfiltered?: GraphFilter | null | undefined;
  countsUnfiltered?: boolean;
}>;


export type PathsQuery = { paths: { totalCount: number, truncated: boolean, exploredNodes: number, nodes: Array<{ id: string, length: number, evidenceCount: number, inferredCount: number, againstCount: number, zh: { text: string, citations: Array<{ number: number, passage: { id: string, position: number } }> }, en: { text: string, citations: Array<{ number: number, passage: { id: string, position: number } }> }, nodes: Array<
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
        , evidence: Array<{ id: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, relaxations: Array<{ change: RelaxationChange, pathCount: number, truncated: boolean, maxLength: number | null }> }, unfiltered?: { totalCount: number, truncated: boolean } };

export type PathStepsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  language: string;
}>;


export type PathStepsQuery = { nodes: Array<
    | { __typename: 'Actor' }
    | { __typename: 'Concept' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | { __typename: 'Goal' }
    | { __typename: 'Passage' }
    | { __typename: 'Relationship', id: string, statement: string, basis: Basis, reason: string | null, quantity: { text: string } | null, evidence: Array<{ id: string, position: number, fingerprint: string, gist: string, text: string | null, section: { title: string } }> }
    | { __typename: 'Section' }
   | null> };

export type SharedPassagesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  language: string;
}>;


export type SharedPassagesQuery = { sharedPassages: { totalCount: number, nodes: Array<{ id: string, position: number, gist: string }> } };

export type ConnectionsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ConnectionsQuery = { connections: { truncated: boolean, nodes: Array<
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
      , evidence: Array<{ id: string }> }>, groups: Array<Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >> } };

export type CitationQueryVariables = Exact<{
  language: string;
}>;


export type CitationQuery = { statistics: { revision: string }, documents: Array<{ id: string, title: string, author: string, language: string, source: string, zh: string, en: string }> };

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
    sourceZh: source(language: "zh")
    sourceEn: source(language: "en")
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
export const WholeCountsDocument = new TypedDocumentString(`
    query WholeCounts {
  statistics {
    entities
    relationships
  }
  ontology {
    kinds {
      kind
      count
      subkinds {
        name
        count
      }
    }
    relationshipTypes {
      name
      count
    }
  }
  dated: entities(filter: {time: {includeUndated: false}}, first: 1) {
    totalCount
  }
  inferred: relationships(filter: {basis: INFERRED}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WholeCountsQuery, WholeCountsQueryVariables>;
export const WholeGraphDocument = new TypedDocumentString(`
    query WholeGraph($limit: Int!) {
  graph(limit: $limit) {
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
}`) as unknown as TypedDocumentString<WholeGraphQuery, WholeGraphQueryVariables>;
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
      fingerprint
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
    source(language: $language)
    passageCount
    citedPassageCount
    sections {
      id
      title(language: $language)
      passages {
        id
        position
        fingerprint
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
export const MentionsDocument = new TypedDocumentString(`
    query Mentions($id: ID!, $language: LanguageTag!) {
  document(id: $id) {
    sections {
      passages {
        id
        entities {
          ...EntityNode
          name(language: $language)
          aliases(language: $language)
        }
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
}`) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const AttachablePassagesDocument = new TypedDocumentString(`
    query AttachablePassages($id: ID!, $language: LanguageTag!) {
  document(id: $id) {
    sections {
      passages {
        id
        position
        fingerprint
        gist(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttachablePassagesQuery, AttachablePassagesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $language: LanguageTag!) {
  search(text: $text, first: $first) {
    totalCount
    leftOut
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
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $via: [ID!]!, $exclude: [ID!]!, $maxLength: Int!, $respectDirection: Boolean!, $filter: GraphFilter!, $first: Int!, $after: String, $fromAny: [ID!]!, $toAny: [ID!]!, $orderBy: PathOrder!, $unfiltered: GraphFilter = {}, $countsUnfiltered: Boolean! = false) {
  paths(
    from: $from
    to: $to
    via: $via
    exclude: $exclude
    maxLength: $maxLength
    respectDirection: $respectDirection
    filter: $filter
    first: $first
    after: $after
    fromAny: $fromAny
    toAny: $toAny
    orderBy: $orderBy
  ) {
    nodes {
      id
      length
      evidenceCount
      inferredCount
      againstCount
      zh: paragraph(language: "zh") {
        text
        citations {
          number
          passage {
            id
            position
          }
        }
      }
      en: paragraph(language: "en") {
        text
        citations {
          number
          passage {
            id
            position
          }
        }
      }
      nodes {
        ...EntityNode
      }
      relationships {
        ...RelationshipLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    truncated
    exploredNodes
    relaxations {
      change
      pathCount
      truncated
      maxLength
    }
  }
  unfiltered: paths(
    from: $from
    to: $to
    via: $via
    exclude: $exclude
    maxLength: $maxLength
    respectDirection: $respectDirection
    filter: $unfiltered
    first: 1
    fromAny: $fromAny
    toAny: $toAny
  ) @include(if: $countsUnfiltered) {
    totalCount
    truncated
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
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PathStepsDocument = new TypedDocumentString(`
    query PathSteps($ids: [ID!]!, $language: LanguageTag!) {
  nodes(ids: $ids) {
    __typename
    ... on Relationship {
      id
      statement(language: $language)
      basis
      reason(language: $language)
      quantity {
        text(language: $language)
      }
      evidence {
        id
        position
        fingerprint
        gist(language: $language)
        text
        section {
          title(language: $language)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathStepsQuery, PathStepsQueryVariables>;
export const SharedPassagesDocument = new TypedDocumentString(`
    query SharedPassages($ids: [ID!]!, $language: LanguageTag!) {
  sharedPassages(ids: $ids, first: 100) {
    totalCount
    nodes {
      id
      position
      gist(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<SharedPassagesQuery, SharedPassagesQueryVariables>;
export const ConnectionsDocument = new TypedDocumentString(`
    query Connections($ids: [ID!]!) {
  connections(ids: $ids) {
    nodes {
      ...EntityNode
    }
    relationships {
      ...RelationshipLine
    }
    groups {
      id
    }
    truncated
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
}`) as unknown as TypedDocumentString<ConnectionsQuery, ConnectionsQueryVariables>;
export const CitationDocument = new TypedDocumentString(`
    query Citation($language: LanguageTag!) {
  statistics {
    revision
  }
  documents {
    id
    title(language: $language)
    zh: title(language: "zh")
    en: title(language: "en")
    author
    language
    source(language: $language)
  }
}
    `) as unknown as TypedDocumentString<CitationQuery, CitationQueryVariables>;