import type { EntityNode, Relationship } from './graph.ts';
import { neighbours, otherEnd, type KnownGraph } from './known-graph.ts';

/** What an entity is to the centre of the picture, in the order of reading, clockwise. */
export const SECTORS = ['why', 'purpose', 'who', 'how', 'outcome'] as const;
export type Sector = (typeof SECTORS)[number];

export interface PicturedEntity {
  readonly id: string;
  readonly sector: Sector;
  /** The pictured entity it hangs on: the centre, or a neighbour of the centre. */
  readonly parentId: string;
}

export interface FirstPicture {
  /** Null where nothing is known. */
  readonly centreId: string | null;
  /** Sector by sector; within one in the order of the document, what hangs on an entity right after it. */
  readonly around: readonly PicturedEntity[];
}

const ENTITIES_AROUND = 38;
/** Of those, the share that touches the centre itself; the others say more of these. */
const INNER_SHARE = 0.62;

/** The same graph gives the same picture. */
export function firstPicture(known: KnownGraph): FirstPicture {
  const centre = centreOf(known);
  if (centre === null) return { centreId: null, around: [] };
  const inner = chosenInner(known, centre);
  const outer = chosenOuter(known, centre, inner);
  const byDocument = (a: PicturedEntity, b: PicturedEntity) => rank(known, a.id) - rank(known, b.id);
  const around = SECTORS.flatMap((sector) =>
    inner
      .filter((pictured) => pictured.sector === sector)
      .sort(byDocument)
      .flatMap((pictured) => [pictured, ...outer.filter(({ parentId }) => parentId === pictured.id).sort(byDocument)]),
  );
  return { centreId: centre.id, around };
}

export function picturedIds({ centreId, around }: FirstPicture): readonly string[] {
  return centreId === null ? [] : [centreId, ...around.map(({ id }) => id)];
}

/** What every known entity is to the centre: its own sector where it touches the centre, else that of the nearest which does. */
export function sectorsOf(known: KnownGraph, centreId: string): ReadonlyMap<string, Sector> {
  const sectors = new Map<string, Sector>();
  for (const id of neighbours(known, centreId)) sectors.set(id, sectorAtCentre(known, centreId, id));
  const queue = [...sectors.keys()];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const next of neighbours(known, id)) {
      if (next === centreId || sectors.has(next)) continue;
      sectors.set(next, sectors.get(id) ?? 'how');
      queue.push(next);
    }
  }
  return sectors;
}

/** The most connected event; where there is none, the most connected entity. */
function centreOf(known: KnownGraph): EntityNode | null {
  const all = [...known.entities.values()];
  const events = all.filter(({ kind }) => kind === 'EVENT');
  const connected = (a: EntityNode, b: EntityNode) => b.degree - a.degree || a.documentRank - b.documentRank;
  return (events.length > 0 ? events : all).sort(connected)[0] ?? null;
}

function chosenInner(known: KnownGraph, centre: EntityNode): PicturedEntity[] {
  const candidates = neighbours(known, centre.id).map((id) => ({ id, sector: sectorAtCentre(known, centre.id, id), parentId: centre.id }));
  return fairly(candidates, Math.round(ENTITIES_AROUND * INNER_SHARE), ({ sector }) => sector, (candidate) => weight(known, candidate.id, centre.id));
}

function chosenOuter(known: KnownGraph, centre: EntityNode, inner: readonly PicturedEntity[]): PicturedEntity[] {
  const taken = new Set([centre.id, ...inner.map(({ id }) => id)]);
  const touching = new Set(neighbours(known, centre.id));
  const candidates = [...known.entities.keys()].flatMap((id) => {
    if (taken.has(id)) return [];
    const parents = inner.filter((pictured) => relationshipsBetween(known, id, pictured.id).length > 0);
    const parent = parents.sort((a, b) => weight(known, id, b.id) - weight(known, id, a.id) || rank(known, a.id) - rank(known, b.id))[0];
    return parent === undefined ? [] : [{ id, sector: touching.has(id) ? sectorAtCentre(known, centre.id, id) : parent.sector, parentId: parent.id }];
  });
  const hanging = candidates.filter((candidate) => candidate.sector === inner.find(({ id }) => id === candidate.parentId)?.sector);
  return fairly(hanging, ENTITIES_AROUND - inner.length, ({ parentId }) => parentId, (candidate) => weight(known, candidate.id, candidate.parentId));
}

/** Takes the weightiest of each group in turn, so that no group crowds the others out; order decides what is equal. */
function fairly<Value>(values: readonly Value[], count: number, groupOf: (value: Value) => string, weightOf: (value: Value) => number): Value[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(groupOf(value), [...(groups.get(groupOf(value)) ?? []), value]);
  const rounds = [...groups.values()].flatMap((group) =>
    group.sort((a, b) => weightOf(b) - weightOf(a)).map((value, round) => ({ value, round, weight: weightOf(value) })),
  );
  return rounds
    .sort((a, b) => a.round - b.round || b.weight - a.weight)
    .slice(0, count)
    .map(({ value }) => value);
}

/** Evidence for what joins the two counts most, then how much the entity joins others. */
function weight(known: KnownGraph, id: string, parentId: string): number {
  const evidence = relationshipsBetween(known, id, parentId).reduce((sum, relationship) => sum + relationship.evidenceCount, 0);
  return evidence + (known.entities.get(id)?.degree ?? 0) / 2;
}

/** The group of its relationships with the centre that has the most evidence says what an entity is to it. */
function sectorAtCentre(known: KnownGraph, centreId: string, id: string): Sector {
  const entity = known.entities.get(id);
  const votes = new Map<Sector, number>();
  for (const relationship of relationshipsBetween(known, id, centreId)) {
    const sector = sectorOf(known.types.get(relationship.type)?.group ?? '', relationship.startId === centreId, entity?.kind === 'ACTOR');
    votes.set(sector, (votes.get(sector) ?? 0) + Math.max(1, relationship.evidenceCount));
  }
  return [...votes].sort(([a, most], [b, more]) => more - most || SECTORS.indexOf(a) - SECTORS.indexOf(b))[0]?.[0] ?? 'how';
}

function sectorOf(group: string, fromCentre: boolean, actor: boolean): Sector {
  if (actor) return 'who';
  switch (group) {
    case 'decides':
      return 'why';
    case 'aims-at':
      return 'purpose';
    case 'leads-to':
      return fromCentre ? 'outcome' : 'why';
    case 'evidence':
      return 'outcome';
    default:
      return 'how';
  }
}

function relationshipsBetween(known: KnownGraph, a: string, b: string): readonly Relationship[] {
  return (known.incident.get(a) ?? []).filter((relationship) => otherEnd(relationship, a) === b && a !== b);
}

function rank(known: KnownGraph, id: string): number {
  return known.entities.get(id)?.documentRank ?? 0;
}
