/** What one operation may ask for; the descriptions in schema.graphql name the same figures. */
export const LIMITS = {
  depth: 12,
  /** Introspection nests types in types: the query that tools send is 13 deep. */
  introspectionDepth: 15,
  tokens: 2000,
  aliases: 30,
  directives: 50,
  rootFields: 20,
  /** Selections with fragments spread, so that fragments in fragments cannot grow without bound. */
  selections: 1000,
  /** Objects an answer could hold at most. */
  cost: 50_000,
  validationErrors: 10,
  deadlineMs: 10_000,
} as const;

export const BOUNDS = {
  first: 100,
  defaultFirst: 20,
  limit: 5000,
  depth: 4,
  maxLength: 8,
  ids: 500,
  via: 5,
  ends: 50,
  idLength: 400,
  names: 100,
  nameLength: 40,
  searchLength: 200,
  edtfLength: 60,
  languageLength: 35,
  cursorLength: 400,
} as const;
