import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { CanvasTarget } from './canvas-handle.ts';
import { cameraOf, motionMs, moveCamera } from './camera.ts';
import { nearestInDirection, type Direction } from './walk.ts';

/** Where the keyboard is on the canvas. */
export interface Mark {
  /** Null before the first move and after what was marked has left; shown or not. */
  target(): CanvasTarget | null;
  /** Marks the entity given, or the one nearest to the middle; null where the canvas is empty. */
  start(entityId?: string): CanvasTarget | null;
  /** To the nearest neighbour in that direction; where none lies there, to the nearest of all. */
  move(direction: Direction): void;
  /** To the next relationship of the marked entity, clockwise (1) or back (-1). */
  round(step: 1 | -1): void;
  /** Gives way before entities go. */
  leave(ids: readonly string[]): void;
  /** Moves without a word to what was pointed at. */
  follow(id: string): void;
  shown(): boolean;
  /** Shows the mark or not; it stays where it is. */
  show(shown: boolean): void;
}

const MARGIN = 60;

export function createMark(cy: Core, onMark: (target: CanvasTarget) => void): Mark {
  let id: string | null = null;
  /** The entity whose relationships are gone round. */
  let hub: string | null = null;
  let shown = false;

  const current = () => {
    const element = id === null ? cy.collection() : cy.getElementById(id).not('.leaving');
    return element.empty() ? null : element;
  };
  const paint = () => {
    cy.elements('.marked').removeClass('marked');
    if (shown) current()?.addClass('marked');
  };
  const go = (next: string, nextHub: string | null) => {
    id = next;
    hub = nextHub;
    paint();
    bringIntoSight(cy, cy.getElementById(next));
    const target = mark.target();
    // While the keyboard is elsewhere, where it would be here is nothing to tell.
    if (target !== null && shown) onMark(target);
  };
  const node = () => {
    const element = hub === null ? current() : cy.getElementById(hub);
    return element === null || element.empty() || !element.isNode() ? null : (element as NodeSingular);
  };

  const mark: Mark = {
    target() {
      const element = current();
      if (element === null || id === null) return null;
      return element.isNode() ? { on: 'entity', id } : { on: 'relationship', id };
    },
    start(entityId) {
      const first = entityId === undefined ? nearestTo(cy, cameraOf(cy)) : cy.getElementById(entityId);
      if (first === null || first.empty()) return null;
      go(first.id(), null);
      return mark.target();
    },
    move(direction) {
      const from = node();
      if (from === null) {
        mark.start();
        return;
      }
      const near = standings(from.openNeighborhood('node').not('.leaving').toArray() as NodeSingular[]);
      const all = standings(cy.nodes().not('.title').not('.leaving').not(from).toArray() as NodeSingular[]);
      const next = nearestInDirection(from.position(), near, direction) ?? nearestInDirection(from.position(), all, direction);
      if (next !== null) go(next, null);
    },
    round(step) {
      const at = node();
      if (at === null) {
        mark.start();
        return;
      }
      const around = (at.connectedEdges().toArray()).sort((a, b) => clockwise(at, a) - clockwise(at, b) || (a.id() < b.id() ? -1 : 1));
      const index = around.findIndex((edge) => edge.id() === id);
      const next = around[(index < 0 ? (step === 1 ? 0 : -1) : index + step + around.length) % around.length] ?? around.at(-1);
      if (next !== undefined) go(next.id(), at.id());
    },
    leave(ids) {
      const at = node();
      if (at === null || !ids.includes(at.id())) return;
      const gone = new Set(ids);
      const next = (at.openNeighborhood('node').toArray() as NodeSingular[]).find((other) => !gone.has(other.id()));
      if (next === undefined) id = null;
      else go(next.id(), null);
    },
    follow(next) {
      id = next;
      hub = null;
      paint();
    },
    shown: () => shown,
    show(next) {
      shown = next;
      paint();
    },
  };
  return mark;
}

function standings(nodes: readonly NodeSingular[]) {
  return nodes.map((node) => ({ id: node.id(), at: node.position() }));
}

function nearestTo(cy: Core, { x, y }: { readonly x: number; readonly y: number }): NodeSingular | null {
  const away = (node: NodeSingular) => Math.hypot(node.position().x - x, node.position().y - y);
  return (cy.nodes().not('.title').not('.leaving').toArray() as NodeSingular[]).sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** Angle of an edge seen from one of its ends, from 0 at the top to 2π. */
function clockwise(at: NodeSingular, edge: EdgeSingular): number {
  const other = edge.source().id() === at.id() ? edge.target() : edge.source();
  const angle = Math.atan2(other.position().x - at.position().x, -(other.position().y - at.position().y));
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

function bringIntoSight(cy: Core, element: NodeSingular | EdgeSingular): void {
  const at = element.isNode() ? (element).position() : (element).midpoint();
  const camera = cameraOf(cy);
  const reach = { x: cy.width() / 2 / camera.zoom - MARGIN / camera.zoom, y: cy.height() / 2 / camera.zoom - MARGIN / camera.zoom };
  const x = Math.min(at.x + reach.x, Math.max(at.x - reach.x, camera.x));
  const y = Math.min(at.y + reach.y, Math.max(at.y - reach.y, camera.y));
  if (x !== camera.x || y !== camera.y) moveCamera(cy, { x, y, zoom: camera.zoom }, motionMs());
}
