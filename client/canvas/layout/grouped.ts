import type { Arrangement, Point } from '../../exploration/exploration.ts';
import { LABEL_FONT, LABEL_LINE, labelGap, TITLE_FONT, type Room } from '../sizes.ts';
import { labelFont, zoomStep } from '../reading-size.ts';
import { bandsAsColumns, bandsAsRows, type Band } from './bands.ts';
import { fillShape } from './fill-shape.ts';
import { extentOf } from './in-band.ts';
import { layersOf, type Arrow } from './layers.ts';
import { alongTime } from './along-time.ts';
import { layOutRings, ringsAround } from './rings.ts';
import { separate } from './separate.ts';

/** Arrangements that put entities together in bands. */
export type Grouping = Exclude<Arrangement, 'argument' | 'connections'>;

export interface GroupedNode {
  readonly id: string;
  readonly room: Room;
  /** Size of its name over that of its letters, where it is written however many stand around it; else null. */
  readonly alwaysNamed: { readonly width: number; readonly height: number } | null;
  /** Where a pin holds it; null where it may go anywhere. */
  readonly pinnedAt: Point | null;
  /** The section or the time it belongs to; null where it has none. */
  readonly group: string | null;
}

export interface GroupedInput {
  readonly grouping: Grouping;
  /** In the order of the text, section by section. */
  readonly nodes: readonly GroupedNode[];
  readonly arrows: readonly Arrow[];
  /** The entity rings go round. */
  readonly aroundId: string | null;
  /** Width over height of the canvas. */
  readonly aspect: number;
}

/** Below it the canvas is a phone's, held upright. */
const UPRIGHT = 0.8;
/** From left to right is read more easily than downwards, until it is drawn so much smaller. */
const WORTH_ACROSS = 1.25;
/** Height of a canvas most often, in CSS pixels, to tell how large titles will be beside the rest. */
const USUAL_HEIGHT = 760;
const ABOVE = 34;

export function bandsOf({ grouping, nodes, arrows, aroundId }: Pick<GroupedInput, 'grouping' | 'arrows' | 'aroundId'> & { readonly nodes: readonly Pick<GroupedNode, 'id' | 'group'>[] }): readonly Band[] {
  const ids = nodes.map(({ id }) => id);
  if (grouping === 'layers') return layersOf(ids, arrows);
  if (grouping === 'concentric') return aroundId === null ? [{ id: 'apart', members: ids }] : ringsAround(aroundId, ids, arrows);
  const groups = new Map<string, string[]>();
  for (const { id, group } of nodes) groups.set(group ?? '', [...(groups.get(group ?? '') ?? []), id]);
  const named = [...groups].filter(([group]) => group !== '').sort(([a], [b]) => (grouping === 'time' ? (a < b ? -1 : 1) : 0));
  const without = groups.get('') ?? [];
  return [...named.map(([group, members]) => ({ id: group, members })), ...(without.length === 0 ? [] : [{ id: 'apart', members: without }])];
}

/** What is pinned stays; the rest makes room for it. */
export function layOutGrouped(input: GroupedInput): ReadonlyMap<string, Point> {
  const bands = bandsOf(input);
  const { places: placed, roomOf } = withWords(
    (before, roomOf) => (input.grouping === 'concentric' ? layOutRings(bands, input.arrows, roomOf, input.aspect, before) : layOutBands(input, bands, roomOf, before)),
    input,
  );
  const places = fillShape(placed, roomOf, input.aspect);
  if (input.nodes.every(({ pinnedAt }) => pinnedAt === null)) return places;
  return separate(input.nodes.map(({ id, pinnedAt }) => ({ id, at: pinnedAt ?? places.get(id) ?? { x: 0, y: 0 }, room: roomOf(id), fixed: pinnedAt !== null })));
}

function layOutBands({ grouping, aspect }: GroupedInput, bands: readonly Band[], roomOf: (id: string) => Room, before: number): ReadonlyMap<string, Point> {
  if (grouping === 'layers') {
    const across = bandsAsColumns({ bands, roomOf, aspect, before: ABOVE, interleaved: true });
    const down = bandsAsRows({ bands, roomOf, aspect, before: ABOVE, interleaved: true });
    return heightNeeded(down, roomOf, aspect) * WORTH_ACROSS < heightNeeded(across, roomOf, aspect) ? down : across;
  }
  if (grouping === 'time' && aspect > UPRIGHT) return alongTime(bands, roomOf, aspect, before);
  return bandsAsRows({ bands, roomOf, aspect, before, interleaved: false });
}

interface LaidOut {
  readonly places: ReadonlyMap<string, Point>;
  readonly roomOf: (id: string) => Room;
}

/** Titles and the names that are always written keep their size on the screen: the farther away all of it is seen from, the more room they take. */
function withWords(layOut: (before: number, roomOf: LaidOut['roomOf']) => LaidOut['places'], { nodes, grouping, aspect }: GroupedInput): LaidOut {
  const lines = isTitledInTwoLines(grouping, aspect) ? 2 : 1;
  const near = roomsFor(nodes, LABEL_FONT);
  const first = layOut(ABOVE, near);
  const font = labelFont(zoomStep(Math.min(1, USUAL_HEIGHT / Math.max(1, heightNeeded(first, near, aspect)))));
  const before = font * TITLE_FONT * LABEL_LINE * lines + LABEL_FONT;
  if (before <= ABOVE) return { places: first, roomOf: near };
  const far = roomsFor(nodes, font);
  return { places: layOut(before, far), roomOf: far };
}

function roomsFor(nodes: readonly GroupedNode[], font: number): (id: string) => Room {
  const rooms = new Map(nodes.map(({ id, room, alwaysNamed }) => [id, alwaysNamed === null ? room : withName(room, alwaysNamed, font)]));
  return (id) => rooms.get(id) ?? { left: 0, right: 0, top: 0, bottom: 0 };
}

/** Room for a name below, in letters of that size. */
function withName({ left, right, top, bottom }: Room, { width, height }: { readonly width: number; readonly height: number }, font: number): Room {
  const half = (width * font) / 2;
  return { left: Math.max(left, half), right: Math.max(right, half), top, bottom: Math.max(bottom, top + labelGap(font) + height * font) };
}

/** Dates side by side, and the names of sections on a phone. */
function isTitledInTwoLines(grouping: Grouping, aspect: number): boolean {
  return grouping === (aspect > UPRIGHT ? 'time' : 'sections');
}

/** Height of the smallest canvas of that shape that holds everything. */
function heightNeeded(places: ReadonlyMap<string, Point>, roomOf: (id: string) => Room, aspect: number): number {
  const extent = extentOf([...places.keys()], places, roomOf);
  return extent === null ? 0 : Math.max(extent.bottom - extent.top, (extent.right - extent.left) / aspect);
}
