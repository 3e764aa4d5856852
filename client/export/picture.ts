import { sceneElements, type EdgeElement, type NodeElement } from '../canvas/elements.ts';
import { APART, bendsOf, standingNode } from '../canvas/edge-bends.ts';
import { STRAIGHT, type Bend } from '../canvas/edge-curve.ts';
import type { IconMarkup } from '../canvas/entity-picture.ts';
import { isCrowded } from '../canvas/full-style.ts';
import type { CanvasWords } from '../canvas/canvas-words.ts';
import { GROUP_NAMES } from '../canvas/group-lines.ts';
import { entityFont, LABEL_FONT, roomOf, type Room } from '../canvas/sizes.ts';
import { standsBack } from '../canvas/stands-back.ts';
import type { RingEdge } from '../canvas/layout/ring-edges.ts';
import { ringsOf, titlesOf, type Title } from '../canvas/titles.ts';
import type { Exploration, Point } from '../exploration/exploration.ts';
import { firstPicture } from '../exploration/first-picture.ts';
import { ENTITY_KINDS, textIn, type EntityKind } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';

export interface PicturedNode extends NodeElement {
  readonly at: Point;
  readonly name: string;
  /** Inner markup of its icon. */
  readonly icon: string;
  readonly font: number;
  readonly chosen: boolean;
}

export interface PicturedEdge extends EdgeElement {
  readonly start: PicturedNode;
  readonly end: PicturedNode;
  readonly bend: Bend;
  /** Chosen, or part of the path that lies open. */
  readonly lit: boolean;
}

/** What is drawn and where, in units of the graph: one is a CSS pixel at the reading zoom. */
export interface Picture {
  readonly nodes: readonly PicturedNode[];
  readonly edges: readonly PicturedEdge[];
  readonly titles: readonly Title[];
  /** Lines between the rings of the arrangement. */
  readonly rings: readonly RingEdge[];
  readonly kinds: readonly EntityKind[];
  readonly groups: readonly string[];
  readonly inferred: boolean;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

const MARGIN = 24;

/** The graph as it stands; without `words`, without the names of the arrangement's parts and the lines between them. */
export function pictureOf(graph: VisibleGraph, known: KnownGraph, exploration: Exploration, icon: IconMarkup, words: CanvasWords | null): Picture {
  const { language, positions, selection, trace } = exploration;
  const argument = firstPicture(known);
  const scene = sceneElements(graph, known, language, () => null, standsBack(known, exploration.arrangement, argument.centreId));
  const onPath = new Set(trace.isolated ? trace.pathIds : []);
  const along = new Set(scene.edges.flatMap(({ id, source, target }) => (onPath.has(id) ? [id, source, target] : [])));
  const apart = ({ id, classes }: NodeElement | EdgeElement) => (onPath.size > 0 && !along.has(id) ? [...classes, 'apart'] : classes);
  const nodes = scene.nodes.flatMap((node): PicturedNode[] => {
    const at = positions[node.id];
    const entity = known.entities.get(node.id);
    return at === undefined || entity === undefined ? [] : [{ ...node, classes: apart(node), at, name: textIn(entity.name, language), icon: icon(entity.kind, entity.subkind), font: entityFont(node.degree, LABEL_FONT), chosen: selection.entityIds.includes(node.id) }];
  });
  const standing = new Map(nodes.map((node) => [node.id, node]));
  const bends = bendsOf(nodes.map(standingNode), scene.edges, !isCrowded(graph));
  const loops = new Map<string, number>();
  const edges = scene.edges.flatMap((edge): PicturedEdge[] => {
    const [start, end] = [standing.get(edge.source), standing.get(edge.target)];
    if (start === undefined || end === undefined) return [];
    const loop = edge.source === edge.target ? (loops.get(edge.source) ?? 0) : 0;
    if (start === end) loops.set(edge.source, loop + 1);
    return [{ ...edge, classes: apart(edge), start, end, bend: bends.get(edge.id) ?? { ...STRAIGHT, distance: loop * APART }, lit: selection.relationshipIds.includes(edge.id) || trace.pathIds.includes(edge.id) }];
  });
  const titles = words === null ? [] : titlesOf({ graph, known, exploration, picture: argument }, words, 1);
  const rings = words === null ? [] : ringsOf({ graph, known, exploration });
  const rooms = graph.entities.flatMap(({ entity }) => {
    const at = positions[entity.id];
    return at === undefined ? [] : [{ at, room: roomOf(entity) }];
  });
  return {
    nodes,
    edges,
    titles,
    rings,
    kinds: ENTITY_KINDS.filter((kind) => graph.entities.some(({ entity }) => entity.kind === kind)),
    groups: [...new Set([...GROUP_NAMES, ...edges.map(({ group }) => group)])].filter((name) => edges.some(({ group }) => group === name)),
    inferred: edges.some(({ classes }) => classes.includes('inferred')),
    box: boxAround([...rooms, ...titles, ...rings.map(({ at, halfWidth, halfHeight }) => ({ at, room: { left: halfWidth, right: halfWidth, top: halfHeight, bottom: halfHeight } }))]),
  };
}

function boxAround(all: readonly { readonly at: Point; readonly room: Room }[]): Picture['box'] {
  if (all.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...all.map(({ at, room }) => at.x - room.left)) - MARGIN,
    top: Math.min(...all.map(({ at, room }) => at.y - room.top)) - MARGIN,
    right: Math.max(...all.map(({ at, room }) => at.x + room.right)) + MARGIN,
    bottom: Math.max(...all.map(({ at, room }) => at.y + room.bottom)) + MARGIN,
  };
}
