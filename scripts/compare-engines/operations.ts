/** Operations over the whole API, made from what the data holds: the same ones for the same data. */

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface KnownIds {
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
  readonly passages: readonly string[];
  readonly types: readonly string[];
}

const ENTITY = 'id kind subkind zh: name(language: "zh") name aliases(language: "en") description(language: "en") degree documentRank ... on Event { time place { id name(language: "en") } }';
const RELATIONSHIP = `id type { name label(language: "en") group count } startNode { id name(language: "en") } endNode { id } statement(language: "en") basis reason(language: "zh")
  quantity { value comparator unit(language: "en") text(language: "zh") } evidenceCount documentRank evidence { id position gist(language: "en") section { title(language: "en") } }`;
const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const GRAPH = `nodes { ${ENTITY} } relationships { ${RELATIONSHIP} } totalNodes totalRelationships truncated`;

type Make = (known: KnownIds, turn: number) => Operation;

const KINDS = ['CONCEPT', 'ACTOR', 'GOAL', 'EVENT'];
const ORDERS = ['NAME', 'DEGREE', 'TIME', 'DOCUMENT'];
const DIRECTIONS = ['OUTGOING', 'INCOMING', 'BOTH'];
const TEXTS = ['三万', '群眾', 'sanwan', 'qun zhong', 'sw', 'masses', 'cadre', '的', 'a', 'three ten'];

const MAKES: readonly Make[] = [
  ({ entities }, turn) => ({ query: `query ($id: ID!) { entity(id: $id) { ${ENTITY} passages(first: 5) { nodes { id } ${PAGE_INFO} } } }`, variables: { id: pick(entities, turn) } }),
  ({ relationships }, turn) => ({ query: `query ($id: ID!) { relationship(id: $id) { ${RELATIONSHIP} } }`, variables: { id: pick(relationships, turn) } }),
  ({ entities, relationships, passages }, turn) => ({
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    variables: { ids: [pick(entities, turn), 'actor:nobody', pick(relationships, turn), pick(passages, turn)] },
  }),
  (_known, turn) => ({
    query: `query ($order: EntityOrder, $first: Int, $filter: EntityFilter) { entities(orderBy: $order, language: "en", first: $first, filter: $filter) { nodes { ${ENTITY} } ${PAGE_INFO} } }`,
    variables: { order: pick(ORDERS, turn), first: 5 + 10 * (turn % 5), filter: { kinds: [pick(KINDS, turn)], minDegree: turn % 4, time: { from: '2011', includeUndated: turn % 2 === 0 } } },
  }),
  (_known, turn) => ({
    query: `query ($order: EntityOrder, $last: Int) { entities(orderBy: $order, language: "zh", last: $last) { nodes { id } ${PAGE_INFO} } }`,
    variables: { order: pick(ORDERS, turn), last: 7 },
  }),
  ({ entities, types }, turn) => ({
    query: `query ($id: ID!, $direction: Direction, $filter: RelationshipFilter) { entity(id: $id) { relationships(direction: $direction, first: 30, filter: $filter) { nodes { ${RELATIONSHIP} } ${PAGE_INFO} } } }`,
    variables: { id: pick(entities, turn), direction: pick(DIRECTIONS, turn), filter: turn % 2 === 0 ? null : { types: [pick(types, turn), pick(types, turn + 7)] } },
  }),
  ({ types }, turn) => ({
    query: `query ($filter: RelationshipFilter, $first: Int) { relationships(filter: $filter, first: $first) { nodes { ${RELATIONSHIP} } ${PAGE_INFO} } }`,
    variables: { first: 20, filter: [{ types: [pick(types, turn)] }, { basis: 'INFERRED' }, { minEvidence: 2 }, { document: 'mass-work-2011', basis: 'STATED' }][turn % 4] },
  }),
  (_known, turn) => ({
    query: `query ($text: String!) { search(text: $text, first: 8) { totalCount entities { entity { id } matched value field by score } relationships { relationship { id statement(language: "en") } matched by } passages { passage { id } matched by } } }`,
    variables: { text: pick(TEXTS, turn) },
  }),
  (_known, turn) => ({
    query: `query ($limit: Int, $filter: GraphFilter) { graph(limit: $limit, filter: $filter) { ${GRAPH} } }`,
    variables: { limit: [5, 40, 500][turn % 3], filter: { entities: { kinds: [pick(KINDS, turn), pick(KINDS, turn + 1)] } } },
  }),
  ({ entities }, turn) => ({
    query: `query ($ids: [ID!]!, $depth: Int, $direction: Direction, $limit: Int) { neighborhood(ids: $ids, depth: $depth, direction: $direction, limit: $limit) { ${GRAPH} } }`,
    variables: { ids: [pick(entities, turn), pick(entities, turn + 5)], depth: 1 + (turn % 3), direction: pick(DIRECTIONS, turn), limit: [10, 300][turn % 2] },
  }),
  ({ entities }, turn) => ({
    query: `query ($ids: [ID!]!, $filter: GraphFilter) { subgraph(ids: $ids, filter: $filter) { ${GRAPH} } }`,
    variables: { ids: [...new Set(Array.from({ length: 30 }, (_, index) => pick(entities, turn + index * 3)))], filter: turn % 2 === 0 ? null : { entities: { kinds: ['GOAL', 'ACTOR'] } } },
  }),
  ({ entities, types }, turn) => ({
    query: `query ($from: ID!, $to: ID!, $respectDirection: Boolean, $maxLength: Int, $filter: GraphFilter) { paths(from: $from, to: $to, respectDirection: $respectDirection, maxLength: $maxLength, filter: $filter) {
      nodes { id length evidenceCount narrative(language: "en") nodes { id } relationships { id } } ${PAGE_INFO} truncated exploredNodes relaxations { change pathCount maxLength } } }`,
    variables: {
      from: pick(entities, turn),
      to: pick(entities, turn + 1 + (turn % 11)),
      respectDirection: turn % 3 === 0,
      maxLength: 3 + (turn % 2),
      filter: turn % 4 === 0 ? { relationships: { types: types.slice(0, 8) } } : null,
    },
  }),
  ({ passages }, turn) => ({
    query: `query ($id: ID!) { passage(id: $id) { id position gist(language: "zh") fingerprint text section { id title } document { id title(language: "en") } entities { id } relationships { id } } }`,
    variables: { id: pick(passages, turn) },
  }),
  () => ({
    query: `{ ontology { languages kinds { kind label count subkinds { name label(language: "en") count } } groups { name count } relationshipTypes { name group label inverseLabel definition startKinds endKinds count } }
      statistics { entities relationships passages citedPassages documents revision } documents { id title author language source passageCount citedPassageCount sections { id title position passages { id } } } }`,
    variables: {},
  }),
];

/** The same operations for the same data, going through all sorts of questions in turn. */
export function operations(known: KnownIds, count: number): readonly Operation[] {
  return Array.from({ length: count }, (_, index) => {
    const make = MAKES[index % MAKES.length] as Make;
    return make(known, Math.floor(index / MAKES.length) * 5 + index);
  });
}

/** What the operations ask about. */
export const KNOWN_IDS: Operation = {
  query: `{ graph(limit: 5000) { nodes { id } relationships { id } } documents { sections { passages { id } } } ontology { relationshipTypes { name } } }`,
  variables: {},
};

export interface KnownIdsAnswer {
  readonly graph: { readonly nodes: readonly { id: string }[]; readonly relationships: readonly { id: string }[] };
  readonly documents: readonly { readonly sections: readonly { readonly passages: readonly { id: string }[] }[] }[];
  readonly ontology: { readonly relationshipTypes: readonly { name: string }[] };
}

export function knownIdsOf({ graph, documents, ontology }: KnownIdsAnswer): KnownIds {
  return {
    entities: graph.nodes.map(({ id }) => id),
    relationships: graph.relationships.map(({ id }) => id),
    passages: documents.flatMap(({ sections }) => sections.flatMap(({ passages }) => passages.map(({ id }) => id))),
    types: ontology.relationshipTypes.map(({ name }) => name),
  };
}

function pick<Item>(items: readonly Item[], turn: number): Item {
  return items[turn % items.length] as Item;
}
