import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityParent, RelationshipParent, QuantityParent, RelationshipTypeParent, RelationshipGroupParent, DocumentParent, SectionParent, PassageParent, GraphParent, PathParent, CitationParent, ConnectingGraphParent, PathConnectionParent, EntityConnectionParent, RelationshipConnectionParent, PassageConnectionParent, OntologyParent, KindDefinitionParent, SubkindDefinitionParent, EntityHitParent, RelationshipHitParent, PassageHitParent, SearchResultParent } from '../parents.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Extended Date/Time Format (ISO 8601-2, levels 0 and 1), such as `2011-03/2011-06`, `2010-10` or `2009?`; at most 60 characters. */
  EDTF: { input: string; output: string; }
  /**
   * A BCP 47 language tag, such as `zh`, `en` or `zh-Hans`; at most 35 characters. A text that is missing in the language asked for, or
   * asked for without one, comes in the document's own language.
   */
  LanguageTag: { input: string; output: string; }
};

/** A person, organisation or group that acts or is acted upon. */
export type Actor = Entity & Node & {
  readonly __typename?: 'Actor';
  /** Other names under which a reader would look for it; at most 20 in each language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of relationships with other entities. */
  readonly degree: Scalars['Int']['output'];
  /** What it is in this text. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Position in the order of first mention, from 0. */
  readonly documentRank: Scalars['Int']['output'];
  /** Such as `actor:the-masses`; at most 80 characters. */
  readonly id: Scalars['ID']['output'];
  /** Always `ACTOR`. */
  readonly kind: EntityKind;
  /** The name, as short as a reader would say it. */
  readonly name: Scalars['String']['output'];
  /** Passages that mention it, in the order of the text. */
  readonly passages: PassageConnection;
  /** Its relationships, in the order of their first evidence in the text. */
  readonly relationships: RelationshipConnection;
  /** A finer sort within the kind, such as `person`; its label stands in `ontology`. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
};


/** A person, organisation or group that acts or is acted upon. */
export type ActorAliasesArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A person, organisation or group that acts or is acted upon. */
export type ActorDescriptionArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A person, organisation or group that acts or is acted upon. */
export type ActorNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A person, organisation or group that acts or is acted upon. */
export type ActorPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, organisation or group that acts or is acted upon. */
export type ActorRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a relationship rests on its evidence. */
export type Basis =
  /** A reader infers it from the cited passages, and says why. */
  | 'INFERRED'
  /** The cited passages say it. */
  | 'STATED';

/** A passage that a text cites by a number. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** From 1, in the order of first use; one number for each passage. */
  readonly number: Scalars['Int']['output'];
  /** The passage. */
  readonly passage: Passage;
};

/** How a figure is meant. */
export type Comparator =
  /** About the value. */
  | 'ABOUT'
  /** Exactly the value. */
  | 'EQUAL'
  /** Less than the value. */
  | 'LESS_THAN'
  /** More than the value. */
  | 'MORE_THAN';

/** An idea, principle, problem, measure, place or figure that the text reasons with. */
export type Concept = Entity & Node & {
  readonly __typename?: 'Concept';
  /** Other names under which a reader would look for it; at most 20 in each language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of relationships with other entities. */
  readonly degree: Scalars['Int']['output'];
  /** What it is in this text. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Position in the order of first mention, from 0. */
  readonly documentRank: Scalars['Int']['output'];
  /** Such as `concept:mass-line`; at most 80 characters. */
  readonly id: Scalars['ID']['output'];
  /** Always `CONCEPT`. */
  readonly kind: EntityKind;
  /** The name, as short as a reader would say it. */
  readonly name: Scalars['String']['output'];
  /** Passages that mention it, in the order of the text. */
  readonly passages: PassageConnection;
  /** Its relationships, in the order of their first evidence in the text. */
  readonly relationships: RelationshipConnection;
  /** A finer sort within the kind, such as `principle`; its label stands in `ontology`. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
};


/** An idea, principle, problem, measure, place or figure that the text reasons with. */
export type ConceptAliasesArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** An idea, principle, problem, measure, place or figure that the text reasons with. */
export type ConceptDescriptionArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** An idea, principle, problem, measure, place or figure that the text reasons with. */
export type ConceptNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** An idea, principle, problem, measure, place or figure that the text reasons with. */
export type ConceptPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An idea, principle, problem, measure, place or figure that the text reasons with. */
export type ConceptRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Given entities joined by few relationships, followed either way. What cannot be joined stands in groups of its own. */
export type ConnectingGraph = {
  readonly __typename?: 'ConnectingGraph';
  /** Number of entities the search looked at. */
  readonly exploredNodes: Scalars['Int']['output'];
  /** The given entities by what joins them: one group where all are joined. */
  readonly groups: ReadonlyArray<ReadonlyArray<Entity>>;
  /** The given entities in the order given, then those between them. */
  readonly nodes: ReadonlyArray<Entity>;
  /** As many as `nodes` without `groups`: no more than 2 - 2/n times the fewest that join n entities, unless `truncated`. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Whether the search ended before it had seen enough; then there may be fewer groups, and shorter ways. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Which way a relationship is followed, seen from an entity. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** From end node to start node. */
  | 'INCOMING'
  /** From start node to end node. */
  | 'OUTGOING';

/** A text that the graph was read from. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** The author, as printed. */
  readonly author: Scalars['String']['output'];
  /** Number of passages that at least one relationship cites. */
  readonly citedPassageCount: Scalars['Int']['output'];
  /** A slug; at most 60 characters. */
  readonly id: Scalars['ID']['output'];
  /** The language the document is written in. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Number of passages. */
  readonly passageCount: Scalars['Int']['output'];
  /** Its sections, in order. */
  readonly sections: ReadonlyArray<Section>;
  /** Where it was published. */
  readonly source: Scalars['String']['output'];
  /** The title. */
  readonly title: Scalars['String']['output'];
};


/** A text that the graph was read from. */
export type DocumentSourceArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A text that the graph was read from. */
export type DocumentTitleArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A node of the graph that is drawn: a concept, an actor, a goal or an event. */
export type Entity = {
  /** Other names under which a reader would look for it; at most 20 in each language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of relationships with other entities. */
  readonly degree: Scalars['Int']['output'];
  /** What it is in this text. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Position in the order of first mention, from 0. */
  readonly documentRank: Scalars['Int']['output'];
  /** Kind, colon and slug, such as `event:san-wan-campaign`; at most 80 characters. */
  readonly id: Scalars['ID']['output'];
  /** Which of the four kinds it is of. */
  readonly kind: EntityKind;
  /** The name, as short as a reader would say it. */
  readonly name: Scalars['String']['output'];
  /** Passages that mention it, in the order of the text. */
  readonly passages: PassageConnection;
  /** Its relationships, in the order of their first evidence in the text. */
  readonly relationships: RelationshipConnection;
  /** A finer sort within the kind, such as `person`; its label stands in `ontology`. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
};


/** A node of the graph that is drawn: a concept, an actor, a goal or an event. */
export type EntityAliasesArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A node of the graph that is drawn: a concept, an actor, a goal or an event. */
export type EntityDescriptionArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A node of the graph that is drawn: a concept, an actor, a goal or an event. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A node of the graph that is drawn: a concept, an actor, a goal or an event. */
export type EntityPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A node of the graph that is drawn: a concept, an actor, a goal or an event. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities of the page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities of the page alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of entities in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity on a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Which entities are meant. Each field narrows further; without any field all entities pass. */
export type EntityFilter = {
  /** Mentioned in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** One of these; at most 500. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** With at least so many relationships with other entities, 0 or more. */
  readonly minDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Of one of these subkinds, such as `person`; at most 100, of at most 40 characters each. */
  readonly subkinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whose time meets this range. */
  readonly time?: InputMaybe<TimeRange>;
};

/** An entity that matches a search. */
export type EntityHit = {
  readonly __typename?: 'EntityHit';
  /** How it matched: `EXACT`, `PREFIX`, `SUBSTRING`, `PINYIN`, `INITIALS`, `TRADITIONAL`, `ALIAS` or `WORD`. */
  readonly by: Scalars['String']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** Where it stands, such as `name.zh` or `aliases.en`. */
  readonly field: Scalars['String']['output'];
  /** The part that matched, as it stands in the data. */
  readonly matched: Scalars['String']['output'];
  /** How well it matched: more than 0, at most 1; the best first. */
  readonly score: Scalars['Float']['output'];
  /** The whole text that it is a part of. */
  readonly value: Scalars['String']['output'];
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

/** The order of a list of entities. */
export type EntityOrder =
  /** The most connected first. */
  | 'DEGREE'
  /** As they first appear in the text. */
  | 'DOCUMENT'
  /** By name in the language given: Chinese by pinyin, English by the alphabet. */
  | 'NAME'
  /** The earliest first, those without a time last. */
  | 'TIME';

/** What happens in time: a campaign, a meeting, an anniversary. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Other names under which a reader would look for it; at most 20 in each language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of relationships with other entities. */
  readonly degree: Scalars['Int']['output'];
  /** What it is in this text. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Position in the order of first mention, from 0. */
  readonly documentRank: Scalars['Int']['output'];
  /** Such as `event:san-wan-campaign`; at most 80 characters. */
  readonly id: Scalars['ID']['output'];
  /** Always `EVENT`. */
  readonly kind: EntityKind;
  /** The name, as short as a reader would say it. */
  readonly name: Scalars['String']['output'];
  /** Passages that mention it, in the order of the text. */
  readonly passages: PassageConnection;
  /** Where it took place, as far as the text says. */
  readonly place?: Maybe<Entity>;
  /** Its relationships, in the order of their first evidence in the text. */
  readonly relationships: RelationshipConnection;
  /** A finer sort within the kind, such as `meeting`; its label stands in `ontology`. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
  /** When it happened, as far as the text says. */
  readonly time?: Maybe<Scalars['EDTF']['output']>;
};


/** What happens in time: a campaign, a meeting, an anniversary. */
export type EventAliasesArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What happens in time: a campaign, a meeting, an anniversary. */
export type EventDescriptionArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What happens in time: a campaign, a meeting, an anniversary. */
export type EventNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What happens in time: a campaign, a meeting, an anniversary. */
export type EventPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What happens in time: a campaign, a meeting, an anniversary. */
export type EventRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody wants to bring about. */
export type Goal = Entity & Node & {
  readonly __typename?: 'Goal';
  /** Other names under which a reader would look for it; at most 20 in each language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of relationships with other entities. */
  readonly degree: Scalars['Int']['output'];
  /** What it is in this text. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Position in the order of first mention, from 0. */
  readonly documentRank: Scalars['Int']['output'];
  /** Such as `goal:close-ties-with-the-masses`; at most 80 characters. */
  readonly id: Scalars['ID']['output'];
  /** Always `GOAL`. */
  readonly kind: EntityKind;
  /** The name, as short as a reader would say it. */
  readonly name: Scalars['String']['output'];
  /** Passages that mention it, in the order of the text. */
  readonly passages: PassageConnection;
  /** Its relationships, in the order of their first evidence in the text. */
  readonly relationships: RelationshipConnection;
  /** A finer sort within the kind; its label stands in `ontology`. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
};


/** What somebody wants to bring about. */
export type GoalAliasesArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What somebody wants to bring about. */
export type GoalDescriptionArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What somebody wants to bring about. */
export type GoalNameArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What somebody wants to bring about. */
export type GoalPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody wants to bring about. */
export type GoalRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of the graph. Nothing is cut without saying so: totals are those of the whole answer. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The entities; at most as many as `limit`. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relationships among `nodes`, each once, in the order of the text. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Number of entities in the whole answer. */
  readonly totalNodes: Scalars['Int']['output'];
  /** Number of relationships among the entities of the whole answer. */
  readonly totalRelationships: Scalars['Int']['output'];
  /** Whether `nodes` holds fewer than `totalNodes`. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Which part of the graph is meant: a relationship belongs to it where it passes and both its ends do. */
export type GraphFilter = {
  /** Which entities. */
  readonly entities?: InputMaybe<EntityFilter>;
  /** Which relationships. */
  readonly relationships?: InputMaybe<RelationshipFilter>;
};

/** A kind of entities. */
export type KindDefinition = {
  readonly __typename?: 'KindDefinition';
  /** Number of entities of this kind. */
  readonly count: Scalars['Int']['output'];
  /** What belongs to it. */
  readonly definition: Scalars['String']['output'];
  /** The kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Finer sorts within it. */
  readonly subkinds: ReadonlyArray<SubkindDefinition>;
};


/** A kind of entities. */
export type KindDefinitionDefinitionArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A kind of entities. */
export type KindDefinitionLabelArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** Whatever has an id that is unique in the whole graph: entities, relationships, documents, sections and passages. */
export type Node = {
  /** Unique in the whole graph, and the same after the data is loaded again; at most 400 characters. */
  readonly id: Scalars['ID']['output'];
};

/** What kinds of entities and relationships there are. */
export type Ontology = {
  readonly __typename?: 'Ontology';
  /** The groups of relationship types, in the order of the legend. */
  readonly groups: ReadonlyArray<RelationshipGroup>;
  /** The four kinds, in the order of the legend. */
  readonly kinds: ReadonlyArray<KindDefinition>;
  /** The languages every text is given in, the first is shown first. */
  readonly languages: ReadonlyArray<Scalars['LanguageTag']['output']>;
  /** All types of relationships, in the order of the ontology. */
  readonly relationshipTypes: ReadonlyArray<RelationshipType>;
};

/** Which part of a list a page holds (Relay Cursor Connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null where there is none. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null where there is none. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A text with numbered citations. */
export type Paragraph = {
  readonly __typename?: 'Paragraph';
  /** What the numbers stand for, in their order. */
  readonly citations: ReadonlyArray<Citation>;
  /** The text, with the number of each citation in square brackets where it belongs, such as `[2]`. */
  readonly text: Scalars['String']['output'];
};

/** One sentence of a document. */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  /** The document it stands in. */
  readonly document: Document;
  /** Entities it mentions, in the order of the text. */
  readonly entities: ReadonlyArray<Entity>;
  /** SHA-256 of the sentence, NFKC, without white space and punctuation; 64 lower-case hexadecimal digits. */
  readonly fingerprint: Scalars['String']['output'];
  /** What the sentence says, in our own words. */
  readonly gist: Scalars['String']['output'];
  /** Document id, colon, `p` and number, such as `mass-work-2011:p01`. */
  readonly id: Scalars['ID']['output'];
  /** From 1, in the order of the document. */
  readonly position: Scalars['Int']['output'];
  /** Relationships that cite it, in the order of the text. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** The section it stands in. */
  readonly section: Section;
  /** The original, only where the installation was given the text. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** One sentence of a document. */
export type PassageGistArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A page of passages. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** The passages of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The passages of the page alone. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of passages in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage on a page. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** A passage that matches a search. */
export type PassageHit = {
  readonly __typename?: 'PassageHit';
  /** How it matched: `EXACT`, `PREFIX`, `SUBSTRING`, `PINYIN`, `INITIALS`, `TRADITIONAL`, `ALIAS` or `WORD`. */
  readonly by: Scalars['String']['output'];
  /** Where it stands, such as `gist.zh`, or `text`. */
  readonly field: Scalars['String']['output'];
  /** The part that matched, as it stands in the data. */
  readonly matched: Scalars['String']['output'];
  /** The passage. */
  readonly passage: Passage;
  /** How well it matched: more than 0, at most 1; the best first. */
  readonly score: Scalars['Float']['output'];
  /** The whole text that it is a part of. */
  readonly value: Scalars['String']['output'];
};

/** A simple path: no node twice. Length counts relationships. */
export type Path = {
  readonly __typename?: 'Path';
  /** Number of its relationships that it follows from end node to start node, 0 to `length`. */
  readonly againstCount: Scalars['Int']['output'];
  /** Number of passages that support its relationships, each relationship's counted for itself. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** The same for the same relationships in the same order. */
  readonly id: Scalars['ID']['output'];
  /** Number of its relationships that a reader infers, 0 to `length`. */
  readonly inferredCount: Scalars['Int']['output'];
  /** Number of relationships, 1 to 8. */
  readonly length: Scalars['Int']['output'];
  /** The path told as sentences, in order: one for each relationship. */
  readonly narrative: ReadonlyArray<Scalars['String']['output']>;
  /** The entities it passes, from one end to the other: one more than `length`. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The path told as one paragraph, each sentence with the numbers of the passages that say it. */
  readonly paragraph: Paragraph;
  /** The relationships it follows, in order; each may point either way unless the direction was to be respected. */
  readonly relationships: ReadonlyArray<Relationship>;
};


/** A simple path: no node twice. Length counts relationships. */
export type PathNarrativeArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A simple path: no node twice. Length counts relationships. */
export type PathParagraphArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A page of paths. */
export type PathConnection = {
  readonly __typename?: 'PathConnection';
  /** The paths of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** Number of entities the search looked at. */
  readonly exploredNodes: Scalars['Int']['output'];
  /** The paths of the page alone. */
  readonly nodes: ReadonlyArray<Path>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Where there is no path: what giving up each condition of the question alone would give. Empty where there are paths. */
  readonly relaxations: ReadonlyArray<Relaxation>;
  /** Number of paths found. Where `truncated`, there are more. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the search ended before it had seen every path; then `totalCount` is a lower bound. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A path on a page. */
export type PathEdge = {
  readonly __typename?: 'PathEdge';
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: Path;
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

/** A figure that the text gives. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** Whether the figure is exact, a bound or about right. */
  readonly comparator: Comparator;
  /** The figure as a reader would say it. */
  readonly text: Scalars['String']['output'];
  /** What is counted. */
  readonly unit: Scalars['String']['output'];
  /** The figure itself: 18700 for "1.87 ten-thousands". */
  readonly value: Scalars['Float']['output'];
};


/** A figure that the text gives. */
export type QuantityTextArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A figure that the text gives. */
export type QuantityUnitArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * How the given entities hang together: a small set of relationships that joins them, directly or through others. The filter holds for the
   * relationships and for the entities between the given ones, which are always allowed.
   */
  readonly connections: ConnectingGraph;
  /** The document with this id; null where there is none. */
  readonly document?: Maybe<Document>;
  /** All documents, in order. */
  readonly documents: ReadonlyArray<Document>;
  /** Entities, page by page. Forwards with `first` and `after`, or backwards with `last` and `before`; the first 20 where neither is given. */
  readonly entities: EntityConnection;
  /** The entity with this id; null where there is none. */
  readonly entity?: Maybe<Entity>;
  /** The graph as a whole, the most connected entities first where it is cut. */
  readonly graph: Graph;
  /** What lies within `depth` relationships of the given entities, nearest first; the given ones included. */
  readonly neighborhood: Graph;
  /** The one thing with this id, whatever it is; null where there is none. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the order asked for; null in the place of one that is not there. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What kinds of entities and relationships there are. */
  readonly ontology: Ontology;
  /** The passage with this id; null where there is none. */
  readonly passage?: Maybe<Passage>;
  /**
   * Simple paths (no entity twice), shortest first; equal ones by evidence, the most first, then by id. Parallel relationships make paths of
   * their own. The filter holds for the relationships and for the entities between the ends and `via`, which are always allowed. `from` equal to
   * `to`, an end or a `via` that is excluded, and ids that are not there, are `BAD_USER_INPUT`.
   */
  readonly paths: PathConnection;
  /** The relationship with this id; null where there is none. */
  readonly relationship?: Maybe<Relationship>;
  /** Relationships, page by page, in the order of their first evidence in the text. */
  readonly relationships: RelationshipConnection;
  /**
   * Entities, relationships and passages that match the text, best first, each with what matched: in Chinese (simplified or traditional), in
   * pinyin (with or without spaces and tones, or initials alone), in English, or by any part of a word.
   */
  readonly search: SearchResult;
  /** Passages that mention all of the given entities, in the order of the text. */
  readonly sharedPassages: PassageConnection;
  /** How much there is, and which database holds it. */
  readonly statistics: Statistics;
  /** The given entities and the relationships among them. */
  readonly subgraph: Graph;
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryConnectionsArgs = {
  filter?: InputMaybe<GraphFilter>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryGraphArgs = {
  filter?: InputMaybe<GraphFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryPassageArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  exclude?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  fromAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PathOrder>;
  respectDirection?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['ID']['input'];
  toAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QuerySharedPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. An operation has 10 seconds, a nesting of at most 12, 2000 tokens, 30 aliases and a request body of at most 256 KiB. */
export type QuerySubgraphArgs = {
  filter?: InputMaybe<GraphFilter>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What the text says of two entities, with the passages that say it. */
export type Relationship = Node & {
  readonly __typename?: 'Relationship';
  /** Whether the passages state it or a reader infers it. */
  readonly basis: Basis;
  /** Position in the order of first evidence, from 0. */
  readonly documentRank: Scalars['Int']['output'];
  /** Where it ends. */
  readonly endNode: Entity;
  /** The passages that support it, in the order of the text; at least one. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Number of passages that support it. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** `<start id>/<TYPE>/<end id>`, with `~2`, `~3` ... for further ones of the same type between the same ends; at most 400 characters. */
  readonly id: Scalars['ID']['output'];
  /** The figure the text gives, if it gives one. */
  readonly quantity?: Maybe<Quantity>;
  /** Why a reader infers it; null when `STATED`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly startNode: Entity;
  /** One sentence that says the relationship, from start node to end node. */
  readonly statement: Scalars['String']['output'];
  /** What sort of relationship it is. */
  readonly type: RelationshipType;
};


/** What the text says of two entities, with the passages that say it. */
export type RelationshipReasonArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** What the text says of two entities, with the passages that say it. */
export type RelationshipStatementArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The relationships of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The relationships of the page alone. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Number of relationships in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relationship on a page. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** Which relationships are meant. Each field narrows further; without any field all relationships pass. */
export type RelationshipFilter = {
  /** With this basis. */
  readonly basis?: InputMaybe<Basis>;
  /** With a passage of this document as evidence. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Supported by at least so many passages, 0 or more. */
  readonly minEvidence?: InputMaybe<Scalars['Int']['input']>;
  /** Of one of these types, by name; at most 100. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A group of relationship types in the legend. */
export type RelationshipGroup = {
  readonly __typename?: 'RelationshipGroup';
  /** Number of relationships of its types. */
  readonly count: Scalars['Int']['output'];
  /** Its name in the data, such as `goals`. */
  readonly name: Scalars['String']['output'];
  /** The types that belong to it. */
  readonly relationshipTypes: ReadonlyArray<RelationshipType>;
};

/** A relationship that matches a search. */
export type RelationshipHit = {
  readonly __typename?: 'RelationshipHit';
  /** How it matched: `EXACT`, `PREFIX`, `SUBSTRING`, `PINYIN`, `INITIALS`, `TRADITIONAL`, `ALIAS` or `WORD`. */
  readonly by: Scalars['String']['output'];
  /** Where it stands, such as `statement.en`. */
  readonly field: Scalars['String']['output'];
  /** The part that matched, as it stands in the data. */
  readonly matched: Scalars['String']['output'];
  /** The relationship. */
  readonly relationship: Relationship;
  /** How well it matched: more than 0, at most 1; the best first. */
  readonly score: Scalars['Float']['output'];
  /** The whole text that it is a part of. */
  readonly value: Scalars['String']['output'];
};

/** A sort of relationship, as the ontology defines it. */
export type RelationshipType = {
  readonly __typename?: 'RelationshipType';
  /** Number of relationships of this type. */
  readonly count: Scalars['Int']['output'];
  /** What it says of its two ends, and what sets it apart from its neighbours. */
  readonly definition: Scalars['String']['output'];
  /** Kinds that may stand at the end. */
  readonly endKinds: ReadonlyArray<EntityKind>;
  /** Name of the group of the legend it belongs to, such as `goals`. */
  readonly group: Scalars['String']['output'];
  /** The same relationship read from the end node: "end INVERSE LABEL start" makes a sentence. */
  readonly inverseLabel: Scalars['String']['output'];
  /** Reading from start to end: "start LABEL end" makes a sentence. */
  readonly label: Scalars['String']['output'];
  /** Upper snake case, such as `AIMS_AT`; at most 40 characters. */
  readonly name: Scalars['ID']['output'];
  /** Kinds that may stand at the start. */
  readonly startKinds: ReadonlyArray<EntityKind>;
};


/** A sort of relationship, as the ontology defines it. */
export type RelationshipTypeDefinitionArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A sort of relationship, as the ontology defines it. */
export type RelationshipTypeInverseLabelArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};


/** A sort of relationship, as the ontology defines it. */
export type RelationshipTypeLabelArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** One condition given up, the others kept, in a question for paths that has no answer, and what that would give. */
export type Relaxation = {
  readonly __typename?: 'Relaxation';
  /** What to give up. */
  readonly change: RelaxationChange;
  /** The least length that gives a path, or 8 where none does; only with `RAISE_MAX_LENGTH`. */
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  /** How many paths there would be; 0 where this change alone does not help. Where `truncated`, there may be more. */
  readonly pathCount: Scalars['Int']['output'];
  /** Whether the search ended before it had seen every path; then `pathCount` is a lower bound. */
  readonly truncated: Scalars['Boolean']['output'];
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

/** What a search found; `first` holds for each of the three lists. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** Entities, best first. */
  readonly entities: ReadonlyArray<EntityHit>;
  /** Number of entities, relationships and passages that were not looked through: of a very large graph a search holds the passages and, in the order of the document, about the first 500,000 of the rest. */
  readonly leftOut: Scalars['Int']['output'];
  /** Passages, best first. */
  readonly passages: ReadonlyArray<PassageHit>;
  /** Relationships, best first. */
  readonly relationships: ReadonlyArray<RelationshipHit>;
  /** Number of matches of the three sorts together, also those that were not asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A part of a document under one heading. */
export type Section = Node & {
  readonly __typename?: 'Section';
  /** Document id, colon, `s` and number, such as `mass-work-2011:s0`. */
  readonly id: Scalars['ID']['output'];
  /** Its passages, in order. */
  readonly passages: ReadonlyArray<Passage>;
  /** From 0: what comes before the first heading is section 0. */
  readonly position: Scalars['Int']['output'];
  /** The heading; for what comes before the first heading, a word for it. */
  readonly title: Scalars['String']['output'];
};


/** A part of a document under one heading. */
export type SectionTitleArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** How much there is, and which database holds it. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** Number of passages that at least one relationship cites. */
  readonly citedPassages: Scalars['Int']['output'];
  /** Number of documents. */
  readonly documents: Scalars['Int']['output'];
  /** Name and version of the database, such as `Neo4j 5.26.12 community`. */
  readonly engine: Scalars['String']['output'];
  /** Number of entities. */
  readonly entities: Scalars['Int']['output'];
  /** Number of passages. */
  readonly passages: Scalars['Int']['output'];
  /** Number of relationships. */
  readonly relationships: Scalars['Int']['output'];
  /** Fingerprint of the data as loaded: equal where the data is. */
  readonly revision: Scalars['String']['output'];
};

/** A finer sort of entities within a kind. */
export type SubkindDefinition = {
  readonly __typename?: 'SubkindDefinition';
  /** Number of entities of this subkind. */
  readonly count: Scalars['Int']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Its name in the data, such as `person`. */
  readonly name: Scalars['String']['output'];
};


/** A finer sort of entities within a kind. */
export type SubkindDefinitionLabelArgs = {
  language?: InputMaybe<Scalars['LanguageTag']['input']>;
};

/** A range of time: an entity is in it where a day of its own time is. Open where an end is not given. */
export type TimeRange = {
  /** From the first day of this time on. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether entities without a time pass too. */
  readonly includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  /** To the last day of this time; not before `from`. */
  readonly to?: InputMaybe<Scalars['EDTF']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
  ;
  Node:
    | ( EntityParent )
    | ( EntityParent )
    | ( DocumentParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( PassageParent )
    | ( RelationshipParent )
    | ( SectionParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<EntityParent>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Citation: ResolverTypeWrapper<CitationParent>;
  Comparator: Comparator;
  Concept: ResolverTypeWrapper<EntityParent>;
  ConnectingGraph: ResolverTypeWrapper<ConnectingGraphParent>;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentParent>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Entity: ResolverTypeWrapper<EntityParent>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityHit: ResolverTypeWrapper<EntityHitParent>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  Event: ResolverTypeWrapper<EntityParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Goal: ResolverTypeWrapper<EntityParent>;
  Graph: ResolverTypeWrapper<GraphParent>;
  GraphFilter: GraphFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindDefinition: ResolverTypeWrapper<KindDefinitionParent>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Ontology: ResolverTypeWrapper<OntologyParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paragraph: ResolverTypeWrapper<Omit<Paragraph, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  Passage: ResolverTypeWrapper<PassageParent>;
  PassageConnection: ResolverTypeWrapper<PassageConnectionParent>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  PassageHit: ResolverTypeWrapper<PassageHitParent>;
  Path: ResolverTypeWrapper<PathParent>;
  PathConnection: ResolverTypeWrapper<PathConnectionParent>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  PathOrder: PathOrder;
  Quantity: ResolverTypeWrapper<QuantityParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relationship: ResolverTypeWrapper<RelationshipParent>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipConnectionParent>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipFilter: RelationshipFilter;
  RelationshipGroup: ResolverTypeWrapper<RelationshipGroupParent>;
  RelationshipHit: ResolverTypeWrapper<RelationshipHitParent>;
  RelationshipType: ResolverTypeWrapper<RelationshipTypeParent>;
  Relaxation: ResolverTypeWrapper<Relaxation>;
  RelaxationChange: RelaxationChange;
  SearchResult: ResolverTypeWrapper<SearchResultParent>;
  Section: ResolverTypeWrapper<SectionParent>;
  Statistics: ResolverTypeWrapper<Statistics>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubkindDefinition: ResolverTypeWrapper<SubkindDefinitionParent>;
  TimeRange: TimeRange;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: EntityParent;
  Boolean: Scalars['Boolean']['output'];
  Citation: CitationParent;
  Concept: EntityParent;
  ConnectingGraph: ConnectingGraphParent;
  Document: DocumentParent;
  EDTF: Scalars['EDTF']['output'];
  Entity: EntityParent;
  EntityConnection: EntityConnectionParent;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityHit: EntityHitParent;
  Event: EntityParent;
  Float: Scalars['Float']['output'];
  Goal: EntityParent;
  Graph: GraphParent;
  GraphFilter: GraphFilter;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  KindDefinition: KindDefinitionParent;
  LanguageTag: Scalars['LanguageTag']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Ontology: OntologyParent;
  PageInfo: PageInfo;
  Paragraph: Omit<Paragraph, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  Passage: PassageParent;
  PassageConnection: PassageConnectionParent;
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  PassageHit: PassageHitParent;
  Path: PathParent;
  PathConnection: PathConnectionParent;
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  Quantity: QuantityParent;
  Query: Record<PropertyKey, never>;
  Relationship: RelationshipParent;
  RelationshipConnection: RelationshipConnectionParent;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  RelationshipFilter: RelationshipFilter;
  RelationshipGroup: RelationshipGroupParent;
  RelationshipHit: RelationshipHitParent;
  RelationshipType: RelationshipTypeParent;
  Relaxation: Relaxation;
  SearchResult: SearchResultParent;
  Section: SectionParent;
  Statistics: Statistics;
  String: Scalars['String']['output'];
  SubkindDefinition: SubkindDefinitionParent;
  TimeRange: TimeRange;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<ActorAliasesArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ActorDescriptionArgs>>;
  documentRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ActorNameArgs>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<ActorPassagesArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ActorRelationshipsArgs, 'direction' | 'first'>>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<ConceptAliasesArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ConceptDescriptionArgs>>;
  documentRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConceptNameArgs>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<ConceptPassagesArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ConceptRelationshipsArgs, 'direction' | 'first'>>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectingGraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectingGraph'] = ResolversParentTypes['ConnectingGraph']> = {
  exploredNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Entity']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citedPassageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  passageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DocumentSourceArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DocumentTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Concept' | 'Event' | 'Goal', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityHit'] = ResolversParentTypes['EntityHit']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<EventAliasesArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EventDescriptionArgs>>;
  documentRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<EventPassagesArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EventRelationshipsArgs, 'direction' | 'first'>>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<GoalAliasesArgs>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GoalDescriptionArgs>>;
  documentRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GoalNameArgs>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<GoalPassagesArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<GoalRelationshipsArgs, 'direction' | 'first'>>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalRelationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KindDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindDefinition'] = ResolversParentTypes['KindDefinition']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<KindDefinitionDefinitionArgs>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<KindDefinitionLabelArgs>>;
  subkinds?: Resolver<ReadonlyArray<ResolversTypes['SubkindDefinition']>, ParentType, ContextType>;
};

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Concept' | 'Document' | 'Event' | 'Goal' | 'Passage' | 'Relationship' | 'Section', ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['RelationshipGroup']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindDefinition']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  relationshipTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paragraph'] = ResolversParentTypes['Paragraph']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PassageGistArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PassageHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageHit'] = ResolversParentTypes['PassageHit']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  againstCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  narrative?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<PathNarrativeArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Paragraph'], ParentType, ContextType, Partial<PathParagraphArgs>>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  exploredNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  relaxations?: Resolver<ReadonlyArray<ResolversTypes['Relaxation']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuantityTextArgs>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuantityUnitArgs>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  connections?: Resolver<ResolversTypes['ConnectingGraph'], ParentType, ContextType, RequireFields<QueryConnectionsArgs, 'ids'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'limit'>>;
  neighborhood?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'direction' | 'ids' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<QueryPassageArgs, 'id'>>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'exclude' | 'first' | 'from' | 'fromAny' | 'maxLength' | 'orderBy' | 'respectDirection' | 'to' | 'toAny' | 'via'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<QueryRelationshipsArgs>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sharedPassages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QuerySharedPassagesArgs, 'first' | 'ids'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids'>>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  documentRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endNode?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RelationshipReasonArgs>>;
  startNode?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RelationshipStatementArgs>>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RelationshipGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipGroup'] = ResolversParentTypes['RelationshipGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationshipTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
};

export type RelationshipHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipHit'] = ResolversParentTypes['RelationshipHit']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipType'] = ResolversParentTypes['RelationshipType']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RelationshipTypeDefinitionArgs>>;
  endKinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RelationshipTypeInverseLabelArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RelationshipTypeLabelArgs>>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startKinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
};

export type RelaxationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relaxation'] = ResolversParentTypes['Relaxation']> = {
  change?: Resolver<ResolversTypes['RelaxationChange'], ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityHit']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['PassageHit']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['RelationshipHit']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SectionTitleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  citedPassages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubkindDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubkindDefinition'] = ResolversParentTypes['SubkindDefinition']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SubkindDefinitionLabelArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConnectingGraph?: ConnectingGraphResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityHit?: EntityHitResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  KindDefinition?: KindDefinitionResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  PassageHit?: PassageHitResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  RelationshipGroup?: RelationshipGroupResolvers<ContextType>;
  RelationshipHit?: RelationshipHitResolvers<ContextType>;
  RelationshipType?: RelationshipTypeResolvers<ContextType>;
  Relaxation?: RelaxationResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  SubkindDefinition?: SubkindDefinitionResolvers<ContextType>;
};

