import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { neighbours } from '../exploration/known-graph.ts';
import type { CanvasTarget, ClientPosition } from './canvas-handle.ts';
import { choose } from './choose.ts';
import type { Mark } from './mark.ts';
import type { Direction } from './walk.ts';

export interface KeyboardHooks {
  readonly store: ExplorationStore;
  readonly mark: Mark;
  readonly fit: () => void;
  readonly zoom: (direction: 1 | -1) => void;
  readonly onToggle: (entityId: string) => void;
  readonly onOpen: (target: CanvasTarget) => void;
  readonly onContextMenu: (target: CanvasTarget, position: ClientPosition) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Says whether the key was for the canvas. Keys of a half-typed composition and those with Ctrl, Alt or Meta never are, save Ctrl+Space. */
export function pressKey(cy: Core, event: KeyboardEvent, hooks: KeyboardHooks): boolean {
  if (event.isComposing || event.altKey || event.metaKey || (event.ctrlKey && event.key !== ' ')) return false;
  const { mark, store } = hooks;
  const direction = ARROWS[event.key];
  if (direction !== undefined) mark.move(direction);
  else if (event.key === ']') mark.round(1);
  else if (event.key === '[') mark.round(-1);
  else if (event.key === 'Enter') withTarget(mark, (target) => open(store, hooks, target));
  else if (event.key === ' ') withTarget(mark, (target) => choose(store.actions, target, event.shiftKey || event.ctrlKey));
  else if (event.key === 'e' || event.key === 'E') withEntity(mark, (id) => hooks.onToggle(id));
  else if (event.key === 'n' || event.key === 'N') withEntity(mark, (id) => store.actions.addToSelection([id, ...neighboursInView(store, id)]));
  else if (event.key === 'f' || event.key === 'F') hooks.fit();
  else if (event.key === '+' || event.key === '=') hooks.zoom(1);
  else if (event.key === '-') hooks.zoom(-1);
  else if (event.key === 'H') store.actions.showHidden();
  else if (event.key === 'h') takeAway(hooks, (ids) => store.actions.hide(ids));
  else if (event.key === 'Delete' || event.key === 'Backspace') takeAway(hooks, (ids) => store.actions.remove(ids));
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) hooks.onContextMenu(mark.target() ?? { on: 'canvas' }, clientPosition(cy, mark));
  else return false;
  return true;
}

function withTarget(mark: Mark, act: (target: CanvasTarget) => void): void {
  const target = mark.target() ?? mark.start();
  if (target !== null) act(target);
}

function withEntity(mark: Mark, act: (id: string) => void): void {
  withTarget(mark, (target) => {
    if (target.on === 'entity') act(target.id);
  });
}

function open(store: ExplorationStore, hooks: KeyboardHooks, target: CanvasTarget): void {
  choose(store.actions, target, false);
  hooks.onOpen(target);
}

/** What is selected, else what is marked; the mark goes on to a neighbour. */
function takeAway({ store, mark }: KeyboardHooks, act: (ids: readonly string[]) => void): void {
  const target = mark.target();
  const selected = store.getState().exploration.selection.entityIds;
  const ids = selected.length > 0 ? selected : target?.on === 'entity' ? [target.id] : [];
  if (ids.length === 0) return;
  mark.leave(ids);
  act(ids);
}

function neighboursInView(store: ExplorationStore, id: string): readonly string[] {
  const { known, exploration } = store.getState();
  return neighbours(known, id).filter((other) => exploration.entityIds.includes(other) && !exploration.hiddenIds.includes(other));
}

function clientPosition(cy: Core, mark: Mark): ClientPosition {
  const box = cy.container()?.getBoundingClientRect();
  const target = mark.target();
  const element = target === null || target.on === 'canvas' ? null : cy.getElementById(target.id);
  if (element === null || element.empty()) return { clientX: (box?.left ?? 0) + cy.width() / 2, clientY: (box?.top ?? 0) + cy.height() / 2 };
  const at = target?.on === 'entity' ? (element as NodeSingular).renderedPosition() : (element as unknown as EdgeSingular).renderedMidpoint();
  return { clientX: (box?.left ?? 0) + at.x, clientY: (box?.top ?? 0) + at.y };
}
