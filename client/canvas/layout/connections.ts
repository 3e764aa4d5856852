import type { Point } from '../../exploration/exploration.ts';
import type { Relationship } from '../../exploration/graph.ts';
import type { Room } from '../sizes.ts';
import { fillShape } from './fill-shape.ts';
import { forcesOfFew } from './forces-of-few.ts';
import { forcesOfMany } from './forces-of-many.ts';
import { extentOf } from './in-band.ts';
import { separate, type Placed } from './separate.ts';

export interface ConnectionsInput {
  /** With a place to start from; what is fixed keeps it. */
  readonly nodes: readonly Placed[];
  readonly edges: readonly Pick<Relationship, 'startId' | 'endId'>[];
  /** The canvas's width over its height: what is not held by pins is stretched to fill it. */
  readonly aspect: number;
}

const NO_ROOM: Room = { left: 0, right: 0, top: 0, bottom: 0 };

/** Past this many fcose takes minutes. */
const MOST_OF_FEW = 400;
/** Among many, where few are named, together they get this much more ground than they and their names would fill. */
const GROUND_OF_MANY = 1.5;

/** Puts what is joined near each other and keeps labels apart, or past 400 nodes shapes alone. The same input gives the same answer. */
export function layOutConnections({ nodes, edges, aspect }: ConnectionsInput): ReadonlyMap<string, Point> {
  const many = nodes.length > MOST_OF_FEW;
  const places = many ? forcesOfMany(nodes, edges) : forcesOfFew(nodes, edges);
  const pinned = nodes.some(({ fixed }) => fixed);
  const stretch = pinned ? 1 : Math.sqrt(Math.min(2, Math.max(0.5, aspect)));
  const settled = nodes.map((node) => {
    const { x, y } = places.get(node.id) ?? node.at;
    return { ...node, at: node.fixed ? node.at : { x: x * stretch, y: y / stretch } };
  });
  const apart = separate(!many ? settled : (pinned ? settled : spread(settled)).map(withoutName));
  const rooms = new Map(nodes.map(({ id, room }) => [id, room]));
  return pinned ? apart : fillShape(apart, (id) => rooms.get(id) ?? NO_ROOM, aspect);
}

/** Draws everything as far apart as gives all of it ground enough: what is together stays together then when it is kept apart. */
function spread(placed: readonly Placed[]): readonly Placed[] {
  const places = new Map(placed.map(({ id, at }) => [id, at]));
  const whole = extentOf([...places.keys()], places, () => NO_ROOM);
  const needed = placed.reduce((sum, { room }) => sum + (room.left + room.right) * (room.top + room.bottom), 0);
  const ground = whole === null ? 0 : (whole.right - whole.left) * (whole.bottom - whole.top);
  const times = ground === 0 ? 1 : Math.max(1, Math.sqrt((GROUND_OF_MANY * needed) / ground));
  return placed.map((one) => ({ ...one, at: { x: one.at.x * times, y: one.at.y * times } }));
}

/** Above a shape there is no name. What is fixed keeps the room of its name. */
function withoutName(placed: Placed): Placed {
  const { top } = placed.room;
  return placed.fixed ? placed : { ...placed, room: { left: top, right: top, top, bottom: top } };
}
