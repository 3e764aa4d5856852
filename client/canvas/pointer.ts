import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Actions } from '../exploration/exploration-store.ts';
import type { CanvasTarget, ClientPosition } from './canvas-handle.ts';
import { choose } from './choose.ts';
import { interrupt } from './scene.ts';

/** Set on the canvas while it has the keyboard from a press, and no key has been pressed yet. */
export const PRESSED = 'data-pressed';

export interface PointerHooks {
  /** What the pointer is over, once a frame at most; null where that is nothing. */
  readonly onHover: (hovered: NodeSingular | EdgeSingular | null) => void;
  readonly actions: Actions;
  /** Whether a press adds to what is selected without a key. */
  readonly selectsMany: () => boolean;
  readonly onContextMenu: (target: CanvasTarget, position: ClientPosition) => void;
  readonly onOpen: (target: CanvasTarget) => void;
  /** Expands or collapses. */
  readonly onToggle: (entityId: string) => void;
}

/** What mouse and fingers do. Ends with the canvas. */
export function followPointer(cy: Core, hooks: PointerHooks): void {
  followHover(cy, hooks.onHover);
  followBox(cy, hooks.actions);
  let tapped: unknown = null;
  let tappedBefore: unknown = null;
  cy.on('tap', (event) => {
    tappedBefore = tapped;
    tapped = event.target;
    const target = targetOf(event);
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const more = shiftKey || ctrlKey || metaKey || hooks.selectsMany();
    if (target.on !== 'canvas') choose(hooks.actions, target, more);
    else if (!more) hooks.actions.clearSelection();
  });
  cy.on('dbltap', (event) => {
    // Cytoscape takes two quick taps for a double one wherever they were.
    if (tapped !== tappedBefore || hooks.selectsMany()) return;
    const target = targetOf(event);
    if (target.on === 'entity') hooks.onToggle(target.id);
    else if (target.on === 'relationship') hooks.onOpen(target);
  });
  cy.on('cxttap taphold', (event) => {
    if (event.type === 'taphold' && !isTouch(event)) return;
    hooks.onContextMenu(targetOf(event), clientPosition(cy, event));
  });
  cy.on('grab', 'node', (event) => interrupt(event.target as NodeSingular));
  cy.on('dragfree', 'node', (event) => {
    const node = event.target as NodeSingular;
    hooks.actions.pin({ [node.id()]: { ...node.position() } });
  });
  const container = cy.container();
  // The browser's own menu would cover ours.
  container?.addEventListener('contextmenu', (event) => event.preventDefault());
  // Cytoscape keeps a press from giving the keyboard to anything. What a program gives it to, browsers take for reached by keyboard.
  container?.addEventListener('mousedown', () => {
    container.toggleAttribute(PRESSED, true);
    container.focus({ preventScroll: true });
  });
}

function targetOf(event: EventObject): CanvasTarget {
  if (event.target === event.cy) return { on: 'canvas' };
  const element = event.target as NodeSingular | EdgeSingular;
  return { on: element.isNode() ? 'entity' : 'relationship', id: element.id() };
}

function followHover(cy: Core, onHover: PointerHooks['onHover']): void {
  let frame = 0;
  const hover = (element: NodeSingular | EdgeSingular | null) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!cy.destroyed()) onHover(element);
    });
    const container = cy.container();
    if (container !== null) container.style.cursor = element === null ? '' : 'pointer';
  };
  cy.on('mouseover', 'node, edge', (event) => hover(event.target as NodeSingular | EdgeSingular));
  cy.on('mouseout', 'node, edge', () => hover(null));
  cy.on('grab viewport', () => hover(null));
}

/** A box adds to what is selected. */
function followBox(cy: Core, actions: Actions): void {
  let boxed: string[] = [];
  cy.on('boxend', () => {
    boxed = [];
    queueMicrotask(() => {
      if (boxed.length > 0) actions.addToSelection(boxed);
    });
  });
  cy.on('box', 'node', (event) => {
    boxed.push((event.target as NodeSingular | EdgeSingular).id());
  });
}

function isTouch(event: EventObject): boolean {
  return 'touches' in (event.originalEvent as Event);
}

function clientPosition(cy: Core, event: EventObject): ClientPosition {
  const box = cy.container()?.getBoundingClientRect();
  return { clientX: (box?.left ?? 0) + event.renderedPosition.x, clientY: (box?.top ?? 0) + event.renderedPosition.y };
}
