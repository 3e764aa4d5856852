import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { CanvasTarget, ClientPosition } from './canvas-handle.ts';
import { choose } from './choose.ts';
import type { Mark } from './mark.ts';
import type { Direction } from './walk.ts';

export interface KeyboardHooks {
  readonly store: ExplorationStore;
  readonly mark: Mark;
  /** What the keyboard has come to has been selected, or is so no longer. */
  readonly onChoose: () => void;
  readonly onOpen: (target: CanvasTarget) => void;
  readonly onContextMenu: (target: CanvasTarget, position: ClientPosition) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** The keys that need the drawing itself; the others are those of the commands. Says whether the key was for the canvas. Keys of a half-typed composition and those with Ctrl, Alt or Meta never are, save Ctrl+Space. */
export function pressKey(cy: Core, event: KeyboardEvent, hooks: KeyboardHooks): boolean {
  if (event.isComposing || event.altKey || event.metaKey || (event.ctrlKey && event.key !== ' ')) return false;
  const act = actionOf(cy, event, hooks);
  if (act === null) return false;
  // Whoever came by a press has not seen it yet.
  hooks.mark.show(true);
  act();
  return true;
}

function actionOf(cy: Core, event: KeyboardEvent, hooks: KeyboardHooks): (() => void) | null {
  const { mark } = hooks;
  const direction = ARROWS[event.key];
  if (direction !== undefined) return () => mark.move(direction);
  if (event.key === ']') return () => mark.round(1);
  if (event.key === '[') return () => mark.round(-1);
  if (event.key === 'Enter') return () => withTarget(mark, (target) => open(hooks, target));
  if (event.key === ' ') return () => withTarget(mark, (target) => chooseAndTell(hooks, target, event.shiftKey || event.ctrlKey));
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return () => hooks.onContextMenu(mark.target() ?? { on: 'canvas' }, clientPosition(cy, mark));
  return null;
}

function withTarget(mark: Mark, act: (target: CanvasTarget) => void): void {
  const target = mark.target() ?? mark.start();
  if (target !== null) act(target);
}

function chooseAndTell({ store, onChoose }: KeyboardHooks, target: CanvasTarget, more: boolean): void {
  choose(store.actions, target, more);
  onChoose();
}

function open(hooks: KeyboardHooks, target: CanvasTarget): void {
  chooseAndTell(hooks, target, false);
  hooks.onOpen(target);
}

function clientPosition(cy: Core, mark: Mark): ClientPosition {
  const box = cy.container()?.getBoundingClientRect();
  const target = mark.target();
  const element = target === null || target.on === 'canvas' ? null : cy.getElementById(target.id);
  if (element === null || element.empty()) return { clientX: (box?.left ?? 0) + cy.width() / 2, clientY: (box?.top ?? 0) + cy.height() / 2 };
  const at = target?.on === 'entity' ? (element as NodeSingular).renderedPosition() : (element as unknown as EdgeSingular).renderedMidpoint();
  return { clientX: (box?.left ?? 0) + at.x, clientY: (box?.top ?? 0) + at.y };
}
