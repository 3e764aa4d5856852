import type { Exploration, Point } from '../../exploration/exploration.ts';
import { firstPicture, type FirstPicture } from '../../exploration/first-picture.ts';
import { neighbours, type KnownGraph } from '../../exploration/known-graph.ts';
import type { VisibleGraph } from '../../exploration/visible-graph.ts';
import { crowdFont, roomOf, type Room } from '../sizes.ts';
import { layOutArgument } from './argument.ts';
import { groupedInput } from './grouped-view.ts';
import { bandsOf, layOutGrouped } from './grouped.ts';
import { placeInBands } from './in-band.ts';
import type { LayoutOrder } from './lay-out.ts';
import { placeNearParents } from './near-parent.ts';
import { separate } from './separate.ts';

type Places = Readonly<Record<string, Point>>;

/** What has to happen before everything visible has a place: nothing, places at hand, or a layout that takes longer, with places for the time being. */
export type Placement =
  | { readonly kind: 'none' }
  | { readonly kind: 'places'; readonly positions: Places }
  | { readonly kind: 'order'; readonly layout: LayoutOrder; readonly meanwhile: Places };

/** Past this many, finding each a free place before a layout moves it again is not worth the wait. */
const MOST_NEAR_PARENTS = 400;
/** Past this many, grouping takes longer than a frame or two. */
const MOST_GROUPED_AT_ONCE = 400;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export interface Situation {
  readonly graph: VisibleGraph;
  readonly known: KnownGraph;
  readonly exploration: Pick<Exploration, 'positions' | 'pinnedIds' | 'arrangement' | 'aroundId'>;
  /** Where entities stand on the canvas just now, to start from. */
  readonly standing: ReadonlyMap<string, Point>;
  /** The canvas's width over its height. */
  readonly aspect: number;
}

export function planPlacement(situation: Situation): Placement {
  const { graph, known, exploration, aspect } = situation;
  const visible = graph.entities.map(({ entity }) => entity.id);
  const placed = new Map(Object.entries(exploration.positions));
  if (visible.every((id) => placed.has(id))) return { kind: 'none' };
  const pinned = new Set(exploration.pinnedIds);
  const anew = visible.every((id) => !placed.has(id) || pinned.has(id));
  const rooms = roomsOf(known, crowdFont(visible.length));
  if (!anew) return { kind: 'places', positions: arrivals(situation, visible, placed, rooms) };
  switch (exploration.arrangement) {
    case 'argument': {
      const start = aroundPinned(argumentPlaces(known, visible, rooms, aspect), placed, rooms);
      return { kind: 'places', positions: unplaced([...start, ...arrivalsPlaced(known, visible, start, rooms)], placed) };
    }
    case 'connections': {
      const meanwhile = placesForNow(situation, visible, placed, rooms);
      return {
        kind: 'order',
        meanwhile: Object.fromEntries(meanwhile),
        layout: {
          by: 'connections',
          nodes: visible.map((id) => ({ id, at: meanwhile.get(id) ?? { x: 0, y: 0 }, room: rooms(id), fixed: placed.has(id) })),
          aspect,
          edges: graph.relationships.map(({ relationship: { startId, endId } }) => ({ startId, endId })),
        },
      };
    }
    default: {
      const input = groupedInput(exploration.arrangement, situation, rooms);
      if (visible.length <= MOST_GROUPED_AT_ONCE) return { kind: 'places', positions: unplaced(layOutGrouped(input), placed) };
      return { kind: 'order', meanwhile: Object.fromEntries(placesForNow(situation, visible, placed, rooms)), layout: { by: 'groups', ...input } };
    }
  }
}

/** What stands stays; what comes takes a free place, in its band where the arrangement has lasting ones, else beside what it hangs on. */
function arrivals(situation: Situation, visible: readonly string[], placed: ReadonlyMap<string, Point>, rooms: (id: string) => Room): Places {
  const { known, exploration } = situation;
  const { arrangement } = exploration;
  const banded = arrangement === 'sections' || arrangement === 'time' ? placeInBands(bandsOf(groupedInput(arrangement, situation, rooms)), placed, new Set(exploration.pinnedIds), rooms) : new Map<string, Point>();
  const start = new Map([...placed, ...banded]);
  return unplaced([...banded, ...arrivalsPlaced(known, visible, start, rooms)], placed);
}

function placesForNow({ known, standing, aspect }: Situation, visible: readonly string[], placed: ReadonlyMap<string, Point>, rooms: (id: string) => Room): ReadonlyMap<string, Point> {
  const start = new Map([...(standing.size > 0 ? standing : argumentPlaces(known, visible, rooms, aspect)), ...placed]);
  return new Map([...start, ...(visible.length > MOST_NEAR_PARENTS ? spiral(visible, start) : arrivalsPlaced(known, visible, start, rooms))]);
}

function unplaced(places: Iterable<readonly [string, Point]>, placed: ReadonlyMap<string, Point>): Places {
  return Object.fromEntries([...places].filter(([id]) => !placed.has(id)));
}

function argumentPlaces(known: KnownGraph, visible: readonly string[], rooms: (id: string) => Room, aspect: number): ReadonlyMap<string, Point> {
  return layOutArgument(restricted(firstPicture(known), new Set(visible)), rooms, aspect);
}

/** What is pinned stays; the rest makes room for it. */
function aroundPinned(places: ReadonlyMap<string, Point>, pinned: ReadonlyMap<string, Point>, rooms: (id: string) => Room): ReadonlyMap<string, Point> {
  if (pinned.size === 0) return places;
  return separate([...new Map([...places, ...pinned])].map(([id, at]) => ({ id, at, room: rooms(id), fixed: pinned.has(id) })));
}

function restricted(picture: FirstPicture, visible: ReadonlySet<string>): FirstPicture {
  return {
    centreId: picture.centreId !== null && visible.has(picture.centreId) ? picture.centreId : null,
    around: picture.around.filter(({ id }) => visible.has(id)),
  };
}

function arrivalsPlaced(known: KnownGraph, visible: readonly string[], standing: ReadonlyMap<string, Point>, rooms: (id: string) => Room): ReadonlyMap<string, Point> {
  const shown = new Set(visible);
  const coming = visible
    .filter((id) => !standing.has(id))
    .map((id) => ({ id, neighbourIds: neighbours(known, id).filter((other) => shown.has(other)) }));
  return coming.length === 0 ? new Map() : placeNearParents(standing, coming, rooms);
}

function spiral(visible: readonly string[], standing: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const places = visible.map((id, index): readonly [string, Point] => {
    const radius = 60 * Math.sqrt(index + 1);
    return [id, { x: Math.cos(index * GOLDEN_ANGLE) * radius, y: Math.sin(index * GOLDEN_ANGLE) * radius }];
  });
  return new Map(places.filter(([id]) => !standing.has(id)));
}

function roomsOf(known: KnownGraph, font: number): (id: string) => Room {
  const none = { left: 20, right: 20, top: 20, bottom: 20 };
  return (id) => {
    const entity = known.entities.get(id);
    return entity === undefined ? none : roomOf(entity, font);
  };
}
