import type { Ref } from 'react';
import type { CanvasHandle, CanvasTarget, ClientPosition } from './canvas-handle.ts';

export interface GraphCanvasProps {
  readonly ref?: Ref<CanvasHandle>;
  /** Name of the graph for a screen reader, with what is on it, in the current language. */
  readonly label: string;
  /** Id of the element that tells how the keyboard works here. */
  readonly describedBy?: string;
  /** Right click, long press, Shift+F10 or the menu key. */
  readonly onContextMenu: (target: CanvasTarget, position: ClientPosition) => void;
  /** Enter on what has the keyboard's mark, or a double tap on a relationship: its details are asked for. */
  readonly onOpen: (target: CanvasTarget) => void;
  /** An entity some of whose neighbours may not be known yet is to be expanded; learns them and expands. */
  readonly onExpand: (entityId: string) => void;
}

/** The graph, drawn. Reads and changes the exploration of the surrounding ExplorationContext. */
export function GraphCanvas({ label, describedBy }: GraphCanvasProps) {
  return <div role="application" aria-label={label} aria-describedby={describedBy} className="graph-canvas" />;
}
