import type { Exploration, Point } from '../../exploration/exploration.ts';
import { firstPicture, type FirstPicture } from '../../exploration/first-picture.ts';
import type { KnownGraph } from '../../exploration/known-graph.ts';
import { neighbours } from '../../exploration/known-graph.ts';
import type { VisibleGraph } from '../../exploration/visible-graph.ts';
import { roomOf, type Room } from '../sizes.ts';
import { layOutArgument } from './argument.ts';
import type { ConnectionsInput } from './connections.ts';
import { placeNearParents } from './near-parent.ts';

/** What has to happen before everything visible has a place: nothing, places at hand, or a force layout elsewhere. */
export type Placement =
  | { readonly kind: 'none' }
  | { readonly kind: 'places'; readonly positions: Readonly<Record<string, Point>> }
  | { readonly kind: 'connections'; readonly input: ConnectionsInput };

/** Past this many, finding each a free place before the force layout moves it again is not worth the wait. */
const MOST_NEAR_PARENTS = 400;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

interface Situation {
  readonly graph: VisibleGraph;
  readonly known: KnownGraph;
  readonly exploration: Pick<Exploration, 'positions' | 'pinnedIds' | 'arrangement'>;
  /** Where entities stand on the canvas just now, to start from. */
  readonly standing: ReadonlyMap<string, Point>;
  /** The canvas's width over its height. */
  readonly aspect: number;
}

export function planPlacement({ graph, known, exploration, standing, aspect }: Situation): Placement {
  const visible = graph.entities.map(({ entity }) => entity.id);
  const placed = new Map(Object.entries(exploration.positions));
  if (visible.every((id) => placed.has(id))) return { kind: 'none' };
  const rooms = roomsOf(known);
  const pinned = new Set(exploration.pinnedIds);
  const anew = visible.every((id) => !placed.has(id) || pinned.has(id));
  if (exploration.arrangement === 'connections' && anew) {
    const start = new Map([...(standing.size > 0 ? standing : argumentPlaces(known, visible, rooms, aspect)), ...placed]);
    const all = new Map([...start, ...(visible.length > MOST_NEAR_PARENTS ? spiral(visible, start) : arrivalsPlaced(known, visible, start, rooms))]);
    return {
      kind: 'connections',
      input: {
        nodes: visible.map((id) => ({ id, at: all.get(id) ?? { x: 0, y: 0 }, room: rooms(id), fixed: placed.has(id) })),
        aspect,
        edges: graph.relationships.map(({ relationship: { startId, endId } }) => ({ startId, endId })),
      },
    };
  }
  const start = anew ? new Map([...argumentPlaces(known, visible, rooms, aspect), ...placed]) : placed;
  const arrived = arrivalsPlaced(known, visible, start, rooms);
  return { kind: 'places', positions: Object.fromEntries([...start, ...arrived].filter(([id]) => !placed.has(id))) };
}

function argumentPlaces(known: KnownGraph, visible: readonly string[], rooms: (id: string) => Room, aspect: number): ReadonlyMap<string, Point> {
  return layOutArgument(restricted(firstPicture(known), new Set(visible)), rooms, aspect);
}

function restricted(picture: FirstPicture, visible: ReadonlySet<string>): FirstPicture {
  return {
    centreId: picture.centreId !== null && visible.has(picture.centreId) ? picture.centreId : null,
    around: picture.around.filter(({ id }) => visible.has(id)),
  };
}

function arrivalsPlaced(known: KnownGraph, visible: readonly string[], standing: ReadonlyMap<string, Point>, rooms: (id: string) => Room): ReadonlyMap<string, Point> {
  const shown = new Set(visible);
  const arrivals = visible
    .filter((id) => !standing.has(id))
    .map((id) => ({ id, neighbourIds: neighbours(known, id).filter((other) => shown.has(other)) }));
  return arrivals.length === 0 ? new Map() : placeNearParents(standing, arrivals, rooms);
}

function spiral(visible: readonly string[], standing: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const places = visible.map((id, index): readonly [string, Point] => {
    const radius = 60 * Math.sqrt(index + 1);
    return [id, { x: Math.cos(index * GOLDEN_ANGLE) * radius, y: Math.sin(index * GOLDEN_ANGLE) * radius }];
  });
  return new Map(places.filter(([id]) => !standing.has(id)));
}

function roomsOf(known: KnownGraph): (id: string) => Room {
  const none = { left: 20, right: 20, top: 20, bottom: 20 };
  return (id) => {
    const entity = known.entities.get(id);
    return entity === undefined ? none : roomOf(entity);
  };
}
