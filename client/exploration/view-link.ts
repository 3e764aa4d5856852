import { folded, DamagedBits, readBits, unfolded, writeBits, type BitReader } from './bits.ts';
import { CLOSEST_ZOOM, EMPTY_EXPLORATION, FARTHEST_ZOOM, type Camera, type Expansion, type Exploration, type Point } from './exploration.ts';
import { readFilters, writeFilters } from './filter-words.ts';
import type { KnownGraph } from './known-graph.ts';
import { hash, MARK_BITS, marksIn } from './marks.ts';
import { readSelection, toldSelection, writtenSelection, type ReadSelection } from './selection-link.ts';

const VERSION = '1';
/** Characters past which a link is not looked at. */
const LONGEST = 65_536;
const CHECK_BITS = 12;
const CHECK_CHARACTERS = 2;
const WIDTH_BITS = 5;
const FARTHEST = 2 ** 29;
/** From the middle of the graph to what a camera looks at: past the edge of the largest graph. */
const FARTHEST_CAMERA = 2 ** 20;

export const VIEW_PARTS = ['length', 'version', 'entities', 'selected', 'sources', 'places', 'camera', 'filters'] as const;
export type ViewPart = (typeof VIEW_PARTS)[number];

/** What a link holds of an exploration; the rest is in the query of the address, and so is a selection that is small enough to be read there. */
export type SharedView = Pick<
  Exploration,
  'entityIds' | 'addedIds' | 'expansions' | 'hiddenIds' | 'selection' | 'positions' | 'pinnedIds' | 'camera' | 'filters'
>;

export interface ReadView {
  readonly view: SharedView;
  /** Entities and relationships the graph no longer holds; a link names them by marks no name can be read from. */
  readonly gone: number;
  /** What the filters name and neither the ontology nor the text holds any longer. */
  readonly goneNames: readonly string[];
  /** Parts that could not be read, or not in full. */
  readonly damaged: readonly ViewPart[];
}

const EMPTY_VIEW: SharedView = viewOf(EMPTY_EXPLORATION);

/**
 * The view as the fragment of an address, without its `#`: `view=1` is the version; camera and filters in words; entities by their marks, in the
 * order of arrival; which are selected, where there are many; how each came and whether it is hidden; where each stands, to 1 unit of the graph, and
 * which are pinned. A part that a reader does not know, as an older one does not know `selected`, is passed over and the rest read.
 */
export function writeView(exploration: SharedView, known: KnownGraph): string {
  const { camera, filters } = exploration;
  const { packed } = toldSelection(exploration, known);
  return [
    `view=${VERSION}`,
    ...(camera === null ? [] : [`camera=${[rounded(camera.x, 10), rounded(camera.y, 10), rounded(camera.zoom, 10_000)].join(',')}`]),
    ...writeFilters(filters),
    `entities=${checked(writtenEntities(exploration, known))}`,
    ...(packed.entityIds.length + packed.relationshipIds.length === 0 ? [] : [`selected=${checked(writtenSelection(packed, exploration.entityIds))}`]),
    `sources=${checked(writtenSources(exploration))}`,
    `places=${checked(writtenPlaces(exploration))}`,
  ].join('&');
}

/** Null where the fragment is no view's. Never throws: what is damaged is named, and the rest is read. */
export function readView(fragment: string, known: KnownGraph): ReadView | null {
  if (!isView(fragment)) return null;
  if (fragment.length > LONGEST) return { view: EMPTY_VIEW, gone: 0, goneNames: [], damaged: ['length'] };
  const parameters = new URLSearchParams(fragment);
  if (parameters.get('view') !== VERSION) return { view: EMPTY_VIEW, gone: 0, goneNames: [], damaged: ['version'] };
  const damaged = new Set<ViewPart>();
  const part = <Value>(name: ViewPart, fallback: Value, read: (bits: BitReader) => Value): Value => {
    try {
      return read(readBits(body(parameters.get(name))));
    } catch (reason) {
      if (!(reason instanceof DamagedBits)) throw reason;
      damaged.add(name);
      return fallback;
    }
  };
  if (isDamaged(parameters.get('entities'))) damaged.add('entities');
  const slots = readEntities(parameters.get('entities')?.slice(CHECK_CHARACTERS) ?? '', known);
  const nothing: ReadSelection = { entities: [], relationshipIds: [] };
  const selected = parameters.has('selected') ? part('selected', nothing, (bits) => readSelection(bits, known)) : nothing;
  const sources = part('sources', { others: [], expansions: [], hidden: [] }, readSources);
  const places = part('places', { positions: [], pinned: [] }, readPlaces);
  const camera = readCamera(parameters.get('camera'));
  if (camera === undefined) damaged.add('camera');
  const { filters, goneNames, whole: filtersWhole } = readFilters(parameters, known);
  if (!filtersWhole) damaged.add('filters');
  return {
    view: {
      ...assembled(slots, selected, sources, places),
      camera: camera ?? null,
      filters,
    },
    gone: [...(damaged.has('entities') ? [] : slots), ...selected.relationshipIds].filter((id) => id === null).length,
    goneNames: filtersWhole ? goneNames : [],
    damaged: VIEW_PARTS.filter((name) => damaged.has(name)),
  };
}

export function isView(fragment: string): boolean {
  return /^view=/.test(fragment);
}

function viewOf({ entityIds, addedIds, expansions, hiddenIds, selection, positions, pinnedIds, camera, filters }: Exploration): SharedView {
  return { entityIds, addedIds, expansions, hiddenIds, selection, positions, pinnedIds, camera, filters };
}

function writtenEntities({ entityIds }: SharedView, known: KnownGraph): string {
  const marks = marksIn(known);
  const bits = writeBits();
  const spelled = entityIds.flatMap((id, index) => (marks.markOf(id) === null ? [index] : []));
  bits.count(entityIds.length);
  bits.sequence(spelled);
  for (const id of entityIds) {
    const mark = marks.markOf(id);
    if (mark !== null) bits.fixed(mark, MARK_BITS);
    else {
      const bytes = new TextEncoder().encode(id);
      bits.count(bytes.length);
      bytes.forEach((byte) => bits.fixed(byte, 8));
    }
  }
  return bits.text();
}

/** Null for each that is gone. Where the text ends too soon, as in an address cut short, those before the end. */
function readEntities(text: string, known: KnownGraph): readonly (string | null)[] {
  const slots: (string | null)[] = [];
  try {
    const bits = readBits(text);
    const marks = marksIn(known);
    const length = bits.count();
    const spelled = new Set(bits.sequence());
    while (slots.length < length) slots.push(spelled.has(slots.length) ? readSpelled(bits) : marks.idOf(bits.fixed(MARK_BITS)));
  } catch (reason) {
    if (!(reason instanceof DamagedBits)) throw reason;
  }
  return slots;
}

function readSpelled(bits: BitReader): string {
  const bytes: number[] = [];
  for (let left = bits.count(); left > 0; left--) bytes.push(bits.fixed(8));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

interface Sources {
  /** Those that were not put there themselves. */
  readonly others: readonly number[];
  readonly expansions: readonly { readonly from: number; readonly led: readonly number[] }[];
  readonly hidden: readonly number[];
}

function writtenSources({ entityIds, addedIds, expansions, hiddenIds }: SharedView): string {
  const bits = writeBits();
  const indexOf = new Map(entityIds.map((id, index) => [id, index]));
  const indexes = (ids: readonly string[]) => ids.flatMap((id) => indexOf.get(id) ?? []);
  const among = (ids: ReadonlySet<string>, wanted: boolean) => entityIds.flatMap((id, index) => (ids.has(id) === wanted ? [index] : []));
  bits.sequence(among(new Set(addedIds), false));
  bits.count(expansions.length);
  for (const { entityId, led } of expansions) bits.sequence(indexes([entityId, ...led]));
  bits.sequence(among(new Set(hiddenIds), true));
  return bits.text();
}

function readSources(bits: BitReader): Sources {
  const others = bits.sequence();
  const expansions: Sources['expansions'][number][] = [];
  for (let left = bits.count(); left > 0; left--) {
    const [from, ...led] = bits.sequence();
    if (from !== undefined) expansions.push({ from, led });
  }
  return { others, expansions, hidden: bits.sequence() };
}

interface Places {
  readonly positions: readonly (readonly [index: number, at: Point])[];
  readonly pinned: readonly number[];
}

function writtenPlaces({ entityIds, positions, pinnedIds }: SharedView): string {
  const bits = writeBits();
  const pinned = new Set(pinnedIds);
  const placed = entityIds.flatMap((id, index) => {
    const at = positions[id];
    return at === undefined ? [] : [{ index, x: whole(at.x), y: whole(at.y) }];
  });
  bits.count(entityIds.length);
  bits.sequence(entityIds.flatMap((id, index) => (positions[id] === undefined ? [index] : [])));
  bits.sequence(entityIds.flatMap((id, index) => (pinned.has(id) ? [index] : [])));
  for (const axis of ['x', 'y'] as const) {
    const least = placed.reduce((least, at) => Math.min(least, at[axis]), Infinity);
    const most = placed.reduce((most, at) => Math.max(most, at[axis]), -Infinity);
    if (placed.length === 0) break;
    const width = 32 - Math.clz32(most - least);
    bits.count(folded(least));
    bits.fixed(width, WIDTH_BITS);
    for (const at of placed) bits.fixed(at[axis] - least, width);
  }
  return bits.text();
}

function readPlaces(bits: BitReader): Places {
  const length = bits.count();
  if (length > LONGEST) throw new DamagedBits(`No link holds ${String(length)} entities.`);
  const unplaced = new Set(bits.sequence());
  const indexes = Array.from({ length }, (_, index) => index).filter((index) => !unplaced.has(index));
  const pinned = bits.sequence();
  const axis = () => {
    if (indexes.length === 0) return [];
    const least = unfolded(bits.count());
    const width = bits.fixed(WIDTH_BITS);
    return indexes.map(() => least + bits.fixed(width));
  };
  const xs = axis();
  const ys = axis();
  return { positions: indexes.map((index, at) => [index, { x: xs[at] ?? 0, y: ys[at] ?? 0 }]), pinned };
}

/** Keeps the promises of the transitions: everything named is in the view, once, and in it by being added or led to. */
function assembled(slots: readonly (string | null)[], selected: ReadSelection, sources: Sources, places: Places): Omit<SharedView, 'camera' | 'filters'> {
  const ids = (indexes: readonly number[]) => [...new Set(indexes.flatMap((index) => slots[index] ?? []))];
  const entityIds = [...new Set(slots.flatMap((id) => id ?? []))];
  const expansions = new Map<string, Expansion>();
  for (const { from, led } of sources.expansions) {
    const entityId = slots[from] ?? null;
    if (entityId === null) continue;
    const ledIds = ids(led).filter((id) => id !== entityId);
    if (ledIds.length > 0) expansions.set(entityId, { entityId, led: ledIds });
  }
  const ledAtAll = new Set([...expansions.values()].flatMap(({ led }) => led));
  const others = new Set(ids(sources.others));
  const positions = places.positions.flatMap(([index, at]) => {
    const id = slots[index] ?? null;
    return id === null ? [] : [[id, at] as const];
  });
  return {
    entityIds,
    addedIds: entityIds.filter((id) => !others.has(id) || !ledAtAll.has(id)),
    expansions: [...expansions.values()],
    hiddenIds: ids(sources.hidden),
    selection: { entityIds: ids(selected.entities), relationshipIds: [...new Set(selected.relationshipIds.flatMap((id) => id ?? []))] },
    positions: Object.fromEntries(positions),
    pinnedIds: ids(places.pinned),
  };
}

/** Undefined where what is written is no camera. */
function readCamera(text: string | null): Camera | null | undefined {
  if (text === null) return null;
  if (!/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/.test(text)) return undefined;
  const [x = NaN, y = NaN, zoom = NaN] = text.split(',').map(Number);
  return [x, y].every((value) => Math.abs(value) <= FARTHEST_CAMERA) && zoom >= FARTHEST_ZOOM && zoom <= CLOSEST_ZOOM ? { x, y, zoom } : undefined;
}

function checked(text: string): string {
  return `${checkOf(text)}${text}`;
}

/** Tells whether a part is what was written; guards against chance, not against intent. */
export function checkOf(text: string): string {
  const bits = writeBits();
  bits.fixed(hash(text) >>> (32 - CHECK_BITS), CHECK_BITS);
  return bits.text();
}

function isDamaged(written: string | null): boolean {
  return written === null || checkOf(written.slice(CHECK_CHARACTERS)) !== written.slice(0, CHECK_CHARACTERS);
}

function body(written: string | null): string {
  if (written === null || isDamaged(written)) throw new DamagedBits('The text is not the one that was written.');
  return written.slice(CHECK_CHARACTERS);
}

function whole(value: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, Math.round(value)));
}

function rounded(value: number, parts: number): string {
  return (Math.round(value * parts) / parts).toFixed(Math.log10(parts)).replace(/\.?0+$/, '');
}
