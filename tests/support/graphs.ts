import {
  type Document,
  type Entity,
  type EntityKind,
  type Ontology,
  type Passage,
  type Quantity,
  type Relationship,
  type Section,
} from '../../server/graph/model.ts';

/** What a test says of a graph; everything else follows from it. */
export interface GraphSketch {
  readonly entities: readonly EntitySketch[];
  readonly relationships: readonly RelationshipSketch[];
  /** Number of passages in each section of each document. */
  readonly documents: readonly { readonly id: string; readonly sections: readonly number[] }[];
}

export interface EntitySketch {
  /** Its kind, a colon, a slug. */
  readonly id: string;
  readonly name?: string | undefined;
  readonly subkind?: string | null | undefined;
  /** First and last day. */
  readonly days?: readonly [string, string] | undefined;
  readonly aliases?: readonly string[] | undefined;
  /** Ids of passages beside those that its relationships cite. */
  readonly mentions?: readonly string[] | undefined;
}

export interface RelationshipSketch {
  readonly start: string;
  readonly type: string;
  readonly end: string;
  readonly passages: readonly string[];
  readonly inferred?: boolean | undefined;
  readonly quantity?: Quantity | undefined;
}

export interface StoredEntity extends Entity {
  readonly timeFrom: string | null;
  readonly timeTo: string | null;
  readonly degreeRank: number;
  readonly timeRank: number;
  readonly nameRank: number;
  /** Ids of the passages that mention it, in the order of the documents. */
  readonly passageIds: readonly string[];
}

/** A graph as the database holds it, in plain lists. */
export interface SmallGraph {
  readonly entities: readonly StoredEntity[];
  readonly relationships: readonly Relationship[];
  readonly documents: readonly Document[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly ontology: Ontology;
  readonly revision: string;
}

export const TYPES = ['AIMS_AT', 'LEADS_TO', 'PART_OF', 'TAKES_PLACE_IN'] as const;

let revisions = 0;

/**
 * Entities named in lines such as `a -AIMS_AT-> event:b`, in the order of first mention; a name without a kind is a concept, and one that
 * stands alone is isolated. There are two documents with three sections; relationships cite their passages in turn, every third one two. The first
 * sentence of a document has its original, the fourth is not counted.
 */
export function draw(drawing: string, entities: Readonly<Record<string, Omit<EntitySketch, 'id'>>> = {}): SmallGraph {
  const ids = new Set<string>();
  const relationships: RelationshipSketch[] = [];
  const idOf = (name: string): string => {
    const id = name.includes(':') ? name : `concept:${name}`;
    ids.add(id);
    return id;
  };
  for (const line of drawing.split('\n').map((one) => one.trim()).filter((one) => one !== '')) {
    const drawn = /^(\S+) -([A-Z_]+)-> (\S+)$/.exec(line);
    if (drawn === null) {
      idOf(line);
      continue;
    }
    const [, start = '', type = '', end = ''] = drawn;
    const turn = relationships.length;
    const passages = turn % 3 === 2 ? [passageInTurn(turn), passageInTurn(turn + 1)].sort() : [passageInTurn(turn)];
    relationships.push({ start: idOf(start), type, end: idOf(end), passages, inferred: turn % 4 === 3 });
  }
  return graphOf({
    entities: [...ids].map((id) => ({ id, ...entities[id] })),
    relationships,
    documents: DOCUMENTS,
  });
}

const DOCUMENTS = [
  { id: 'first', sections: [2, 3] },
  { id: 'second', sections: [2] },
];
export const PASSAGES = ['first:p01', 'first:p02', 'first:p03', 'first:p04', 'first:p05', 'second:p01', 'second:p02'];
const passageInTurn = (turn: number): string => PASSAGES[turn % PASSAGES.length] ?? '';

export function graphOf(sketch: GraphSketch): SmallGraph {
  const relationships = relationshipsOf(sketch);
  const places = sketch.documents.flatMap((document) => passagesOf(document, relationships));
  const order = new Map(places.map(({ id }, position) => [id, position]));
  const incident = incidence(relationships);
  const degrees = sketch.entities.map(({ id }) => (incident.get(id) ?? []).filter(isBetweenOthers).length);
  const names = sketch.entities.map(({ id, name }) => name ?? id);
  const days = sketch.entities.map((entity) => entity.days?.[0] ?? '~');
  const degreeRanks = ranksOf(degrees.map((degree) => -degree));
  const nameRanks = ranksOf(names);
  const timeRanks = ranksOf(days);
  const entities = sketch.entities.map((entity, index): StoredEntity => {
    const cited = (incident.get(entity.id) ?? []).flatMap((one) => one.passageIds);
    const name = names[index] ?? '';
    return {
      id: entity.id,
      kind: entity.id.slice(0, entity.id.indexOf(':')).toUpperCase() as EntityKind,
      subkind: entity.subkind ?? null,
      name: { en: `${name} (en)`, zh: name },
      aliases: { en: [...(entity.aliases ?? [])], zh: [] },
      description: { en: `What ${name} is.`, zh: `${name}。` },
      time: entity.days === undefined ? null : entity.days.join('/'),
      degree: degrees[index] ?? 0,
      documentRank: index,
      timeFrom: entity.days?.[0] ?? null,
      timeTo: entity.days?.[1] ?? null,
      degreeRank: degreeRanks[index] ?? 0,
      timeRank: timeRanks[index] ?? 0,
      nameRank: nameRanks[index] ?? 0,
      passageIds: [...new Set([...cited, ...(entity.mentions ?? [])])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    };
  });
  return {
    entities,
    relationships,
    documents: sketch.documents.map(({ id }) => documentOf(id, places)),
    sections: sketch.documents.flatMap(({ id, sections }) =>
      sections.map((_, position) => ({ id: `${id}:s${String(position)}`, documentId: id, title: { en: `${id} ${String(position)}`, zh: id }, position })),
    ),
    passages: places,
    ontology: ONTOLOGY,
    revision: `revision-${String(++revisions)}`,
  };
}

function relationshipsOf({ relationships }: GraphSketch): readonly Relationship[] {
  const times = new Map<string, number>();
  return relationships.map(({ start, type, end, passages, inferred = false, quantity }, documentRank) => {
    const base = `${start}/${type}/${end}`;
    const time = (times.get(base) ?? 0) + 1;
    times.set(base, time);
    return {
      id: time === 1 ? base : `${base}~${String(time)}`,
      type,
      startId: start,
      endId: end,
      statement: { en: `${start} ${type} ${end}`, zh: `${start}，${end}` },
      basis: inferred ? 'INFERRED' : 'STATED',
      reason: inferred ? { en: 'because', zh: '因为' } : null,
      quantity: quantity ?? null,
      passageIds: passages,
      documentRank,
    };
  });
}

function passagesOf(document: GraphSketch['documents'][number], relationships: readonly Relationship[]): readonly Passage[] {
  return document.sections
    .flatMap((count, section) => Array.from({ length: count }, () => section))
    .map((section, index) => {
      const id = `${document.id}:p${String(index + 1).padStart(2, '0')}`;
      return {
        id,
        documentId: document.id,
        sectionId: `${document.id}:s${String(section)}`,
        position: index + 1,
        gist: { en: `gist of ${id}`, zh: `${id} 的大意` },
        fingerprint: id.padEnd(64, '0'),
        length: index === 3 ? null : 10 * (index + 1),
        text: index === 0 ? `original ${id}` : null,
        relationshipIds: relationships.filter((one) => one.passageIds.includes(id)).map((one) => one.id),
      };
    });
}

function documentOf(id: string, passages: readonly Passage[]): Document {
  const own = passages.filter((passage) => passage.documentId === id);
  return {
    id,
    title: { en: `Title of ${id}`, zh: `${id} 的标题` },
    author: `author of ${id}`,
    language: 'zh',
    source: { en: `Source of ${id}`, zh: `${id} 的出处` },
    passageCount: own.length,
    citedPassageCount: own.filter((passage) => passage.relationshipIds.length > 0).length,
  };
}

/** For each value its place in the ascending order, equal ones by their place in the list. */
function ranksOf(values: readonly (string | number)[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => compare(values[a], values[b]) || a - b);
  const ranks: number[] = [];
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  return a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1;
}

const isBetweenOthers = (one: Relationship): boolean => one.startId !== one.endId;

/** The relationships at each entity, a self-loop once; for large graphs there must be no looking through all of them for each. */
function incidence(relationships: readonly Relationship[]): ReadonlyMap<string, readonly Relationship[]> {
  const incident = new Map<string, Relationship[]>();
  for (const one of relationships) {
    for (const id of new Set([one.startId, one.endId])) {
      const at = incident.get(id);
      if (at === undefined) incident.set(id, [one]);
      else at.push(one);
    }
  }
  return incident;
}

const ALL_KINDS: readonly EntityKind[] = ['CONCEPT', 'ACTOR', 'GOAL', 'EVENT'];
const ONTOLOGY: Ontology = {
  languages: ['zh', 'en'],
  kinds: ALL_KINDS.map((kind) => ({ kind, label: { en: kind, zh: kind }, definition: { en: `What a ${kind} is.`, zh: kind } })),
  subkinds: [
    { kind: 'CONCEPT', name: 'principle', label: { en: 'principle', zh: '原则' } },
    { kind: 'ACTOR', name: 'person', label: { en: 'person', zh: '人物' } },
    { kind: 'CONCEPT', name: 'place', label: { en: 'place', zh: '地点' } },
  ],
  relationshipTypes: TYPES.map((name) => ({
    name,
    group: 'group',
    label: { en: name, zh: name },
    inverseLabel: { en: `inverse of ${name}`, zh: name },
    definition: { en: `When ${name} holds.`, zh: name },
    startKinds: ALL_KINDS,
    endKinds: ALL_KINDS,
  })),
};
