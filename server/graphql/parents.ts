import type { Entity, EntityKind } from '../graph/model.ts';
import type { SearchAnswer, SearchHit } from '../search/search.ts';
import type { ConnectingTree } from '../tracing/connecting-tree.ts';
import type { PathQuestion, TracedPath, TracedPaths } from '../tracing/path-question.ts';
import type { Relaxation } from '../tracing/relaxations.ts';
import type { Connection } from './connection.ts';
import type { Document, Passage, Relationship, Section } from '../graph/model.ts';

/** What a resolver is handed for a value of each type: the whole of it, or what its id alone tells, until more is asked for. */

export type EntityParent = Entity | { readonly id: string; readonly kind: EntityKind };
export type PassageParent = Passage | { readonly id: string };
export type SectionParent = Section | { readonly id: string };
export type DocumentParent = Document | { readonly id: string };
export interface RelationshipTypeParent {
  readonly name: string;
}
export interface RelationshipGroupParent {
  readonly name: string;
  readonly types: readonly string[];
}
export type RelationshipParent = Relationship;

export type {
  KindDefinition as KindDefinitionParent,
  Ontology as OntologyParent,
  Quantity as QuantityParent,
  SubkindDefinition as SubkindDefinitionParent,
} from '../graph/model.ts';

export interface GraphParent {
  nodes(): Promise<readonly EntityParent[]>;
  relationships(): Promise<readonly Relationship[]>;
  totalNodes(): Promise<number>;
  totalRelationships(): Promise<number>;
  truncated(): Promise<boolean>;
}

export type EntityConnectionParent = Connection<EntityParent>;
export type RelationshipConnectionParent = Connection<Relationship>;
export type PassageConnectionParent = Connection<PassageParent>;

export interface CitationParent {
  readonly number: number;
  readonly passage: PassageParent;
}
export type ConnectingGraphParent = ConnectingTree;

export type PathParent = TracedPath;
export interface PathConnectionParent extends Connection<TracedPath> {
  readonly question: PathQuestion;
  readonly traced: TracedPaths;
  relaxations(): Promise<readonly Relaxation[]>;
}

export type SearchResultParent = SearchAnswer;
export type EntityHitParent = SearchHit;
export type RelationshipHitParent = SearchHit;
export type PassageHitParent = SearchHit;
