import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../exploration/exploration.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';
import { motionMs } from './camera.ts';
import { setClass } from './drawn-nodes.ts';
import type { EdgeElement, NodeElement, SceneElements } from './elements.ts';

/** Past this many, places change at once. */
const MOST_MOVING = 400;

/** Makes the canvas hold exactly these elements at these places: what is new grows out of a neighbour, what leaves goes back into one. */
export function applyElements(cy: Core, elements: SceneElements, positions: Readonly<Record<string, Point>>): void {
  const placed = elements.nodes.filter(({ id }) => positions[id] !== undefined);
  const wanted = new Set([...placed.map(({ id }) => id), ...elements.edges.map(({ id }) => id)]);
  const durationMs = cy.nodes().empty() || placed.length > MOST_MOVING ? 0 : motionMs();
  const standing = idsStanding(cy);
  cy.batch(() => {
    removeOthers(cy, wanted, durationMs);
    const beside = neighboursStanding(cy, elements, standing);
    const arriving = placed.filter(({ id }) => !standing.has(id));
    const from = arriving.map(({ id }) => origin(beside.get(id), positions[id]));
    cy.add(arriving.map((node, index) => ({ group: 'nodes' as const, data: nodeData(node), classes: [...node.classes], position: from[index] ?? { x: 0, y: 0 } })));
    const ends = new Set(placed.map(({ id }) => id));
    const edges = elements.edges.filter((edge) => ends.has(edge.source) && ends.has(edge.target));
    cy.add(edges.filter(({ id }) => !standing.has(id)).map((edge) => ({ group: 'edges' as const, data: edgeData(edge), classes: [...edge.classes] })));
    for (const node of placed) if (standing.has(node.id)) update(cy.getElementById(node.id), nodeData(node), node.classes, ['greyed', 'expanded', 'pinned']);
    for (const edge of edges) if (standing.has(edge.id)) update(cy.getElementById(edge.id), edgeData(edge), edge.classes, ['greyed', 'inferred', 'back']);
  });
  for (const { id } of placed) moveTo(cy.getElementById(id), positions[id], durationMs);
}

/** Greys and clears what stands as the graph has it, where nothing else of it has changed. */
export function greyElements(cy: Core, { entities, relationships }: VisibleGraph): void {
  const changing = cy.collection();
  const compare = (id: string, greyed: boolean) => {
    const element = cy.getElementById(id);
    if (element.hasClass('greyed') !== greyed) changing.merge(element);
  };
  for (const { entity, greyed } of entities) compare(entity.id, greyed);
  for (const { relationship, greyed } of relationships) compare(relationship.id, greyed);
  cy.batch(() => {
    changing.toggleClass('greyed');
  });
}

function idsStanding(cy: Core): ReadonlySet<string> {
  const standing = new Set<string>();
  cy.elements().forEach((element) => {
    if (!element.hasClass('leaving')) standing.add(element.id());
  });
  return standing;
}

function removeOthers(cy: Core, wanted: ReadonlySet<string>, durationMs: number): void {
  const returning = cy.elements('.leaving').filter((element) => wanted.has(element.id()));
  returning.stop().remove();
  const leaving = cy.elements().filter((element) => !wanted.has(element.id()) && !element.hasClass('title') && !element.hasClass('leaving'));
  leaving.edges().remove();
  const nodes = leaving.nodes();
  if (durationMs === 0) {
    nodes.remove();
    return;
  }
  nodes.forEach((node) => {
    const into = node.neighborhood('node').filter((other) => wanted.has(other.id())).first();
    const position = into.empty() ? { ...node.position() } : { ...(into as NodeSingular).position() };
    node.connectedEdges().remove();
    node.addClass('leaving');
    node.animate({ position, style: { opacity: 0 } }, { duration: durationMs, easing: 'ease-in', complete: () => node.hasClass('leaving') && node.remove() });
  });
}

/** By id of an entity, one that it is joined to and that stands already. */
function neighboursStanding(cy: Core, { edges }: SceneElements, standing: ReadonlySet<string>): ReadonlyMap<string, NodeSingular> {
  const found = new Map<string, NodeSingular>();
  for (const { source, target } of edges) {
    for (const [id, other] of [[source, target], [target, source]] as const) if (!found.has(id) && standing.has(other)) found.set(id, cy.getElementById(other));
  }
  return found;
}

/** Where an entity comes from: a neighbour that stands already, else the place it goes to. */
function origin(neighbour: NodeSingular | undefined, place: Point | undefined): Point {
  return { ...(neighbour?.position() ?? place ?? { x: 0, y: 0 }) };
}

/** A person takes the entity over from wherever it has come to. */
export function interrupt(node: NodeSingular): void {
  node.stop();
  node.removeScratch('_going');
}

function moveTo(node: NodeSingular, to: Point | undefined, durationMs: number): void {
  if (to === undefined || node.empty() || node.grabbed()) return;
  const going = node.scratch('_going') as Point | undefined;
  const { x, y } = going ?? node.position();
  if (Math.hypot(to.x - x, to.y - y) < 0.5) return;
  node.stop();
  if (durationMs === 0) {
    node.removeScratch('_going');
    node.position({ ...to });
    return;
  }
  node.scratch('_going', to);
  node.animate({ position: { ...to } }, { duration: durationMs, easing: 'ease-out', complete: () => node.removeScratch('_going') });
}

function update(element: NodeSingular | EdgeSingular, data: Record<string, unknown>, classes: readonly string[], managed: readonly string[]): void {
  const now = element.data() as Record<string, unknown>;
  for (const [key, value] of Object.entries(data)) {
    if (key !== 'id' && key !== 'source' && key !== 'target' && now[key] !== value) element.data(key, value);
  }
  for (const name of managed) {
    setClass(element, name, classes.includes(name));
  }
}

function nodeData({ classes: _, ...data }: NodeElement): Record<string, unknown> {
  return data;
}

function edgeData({ classes: _, ...data }: EdgeElement): Record<string, unknown> {
  return data;
}
