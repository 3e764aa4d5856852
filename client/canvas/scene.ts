import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../exploration/exploration.ts';
import { motionMs } from './camera.ts';
import type { EdgeElement, NodeElement, SceneElements } from './elements.ts';

/** Past this many, places change at once. */
const MOST_MOVING = 400;

/** Makes the canvas hold exactly these elements at these places: what is new grows out of a neighbour, what leaves goes back into one. */
export function applyElements(cy: Core, elements: SceneElements, positions: Readonly<Record<string, Point>>): void {
  const placed = elements.nodes.filter(({ id }) => positions[id] !== undefined);
  const wanted = new Set([...placed.map(({ id }) => id), ...elements.edges.map(({ id }) => id)]);
  const durationMs = cy.nodes().empty() || placed.length > MOST_MOVING ? 0 : motionMs();
  cy.batch(() => {
    removeOthers(cy, wanted, durationMs);
    const arriving = placed.filter(({ id }) => present(cy, id).empty());
    const beside = neighboursStanding(cy, elements);
    const from = arriving.map(({ id }) => origin(beside.get(id), positions[id]));
    cy.add(arriving.map((node, index) => ({ group: 'nodes' as const, data: nodeData(node), classes: [...node.classes], position: from[index] ?? { x: 0, y: 0 } })));
    const standing = new Set(placed.map(({ id }) => id));
    const edges = elements.edges.filter((edge) => standing.has(edge.source) && standing.has(edge.target));
    cy.add(edges.filter(({ id }) => present(cy, id).empty()).map((edge) => ({ group: 'edges' as const, data: edgeData(edge), classes: [...edge.classes] })));
    for (const node of placed) update(cy.getElementById(node.id), nodeData(node), node.classes, ['greyed', 'expanded', 'pinned']);
    for (const edge of edges) update(cy.getElementById(edge.id), edgeData(edge), edge.classes, ['greyed', 'inferred', 'back']);
  });
  for (const { id } of placed) moveTo(cy.getElementById(id), positions[id], durationMs);
}

function present(cy: Core, id: string) {
  return cy.getElementById(id).not('.leaving');
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
function neighboursStanding(cy: Core, { edges }: SceneElements): ReadonlyMap<string, NodeSingular> {
  const found = new Map<string, NodeSingular>();
  if (cy.nodes().empty()) return found;
  for (const { source, target } of edges) {
    for (const [id, other] of [[source, target], [target, source]] as const) {
      if (found.has(id)) continue;
      const standing = present(cy, other);
      if (standing.nonempty()) found.set(id, standing);
    }
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
  for (const [key, value] of Object.entries(data)) {
    if (key !== 'id' && key !== 'source' && key !== 'target' && element.data(key) !== value) element.data(key, value);
  }
  for (const name of managed) {
    if (element.hasClass(name) !== classes.includes(name)) element.toggleClass(name, classes.includes(name));
  }
}

function nodeData({ classes: _, ...data }: NodeElement): Record<string, unknown> {
  return data;
}

function edgeData({ classes: _, ...data }: EdgeElement): Record<string, unknown> {
  return data;
}
