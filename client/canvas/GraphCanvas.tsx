import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import type { Box } from './box-grid.ts';
import type { CanvasHandle, CanvasTarget, ClientPosition, LitPaths, Sight } from './canvas-handle.ts';
import type { CanvasWords } from './canvas-words.ts';
import { isDrawnSimply } from './full-style.ts';
import { KindIcons, readIcons } from './KindIcons.tsx';
import { openCanvas, type OpenCanvas } from './open-canvas.ts';
import { PRESSED } from './pointer.ts';
import './graph-canvas.css';

export interface GraphCanvasProps {
  readonly ref?: Ref<CanvasHandle>;
  /** Name of the graph for a screen reader, with what is on it, in the current language. */
  readonly label: string;
  /** Id of the element that tells how the keyboard works here. */
  readonly describedBy?: string;
  /** What the canvas writes itself, in the current language; keep its identity while the words are the same. */
  readonly words?: CanvasWords;
  /** Paths that stand out; keep its identity while it says the same. */
  readonly lit?: LitPaths | null;
  /** Whether a press adds to what is selected, as it does while Shift is down. */
  readonly selectsMany?: boolean;
  /** Right click, long press, Shift+F10 or the menu key. */
  readonly onContextMenu: (target: CanvasTarget, position: ClientPosition) => void;
  /** The keyboard has selected something, or unselected it. */
  readonly onChoose?: () => void;
  /** Enter on what has the keyboard's mark, or a double click on a relationship: its details are asked for. */
  readonly onOpen: (target: CanvasTarget) => void;
  /** What of the page lies over the canvas, in CSS pixels from its top left corner: no name stands there where it has room elsewhere. */
  readonly covered?: () => readonly Box[];
  /** What is in sight, as it changes; null once the canvas is gone. */
  readonly onSight?: (sight: Sight | null) => void;
  /** Labels are drawn: how many of what is selected and its neighbours found no room for theirs at this distance. */
  readonly onLabels?: (unnamed: number) => void;
  /** An entity some of whose neighbours may not be known yet is to be expanded: learn them, then expand. */
  readonly onExpand: (entityId: string) => void;
}

/** The graph, drawn. Reads and changes the exploration of the surrounding ExplorationContext. */
export function GraphCanvas({ ref, label, describedBy, words, lit, selectsMany = false, covered, onContextMenu, onChoose, onOpen, onSight, onLabels, onExpand }: GraphCanvasProps) {
  const store = useExplorationStore();
  const fast = useExploration(({ exploration }) => isDrawnSimply(exploration));
  const container = useRef<HTMLDivElement>(null);
  const icons = useRef<HTMLDivElement>(null);
  const canvas = useRef<OpenCanvas | null>(null);
  const hooks = useRef({ selectsMany, covered, onContextMenu, onChoose, onOpen, onSight, onLabels, onExpand });
  const [marked, setMarked] = useState('');
  const [failure, setFailure] = useState<Error | null>(null);
  if (failure !== null) throw failure;

  useEffect(() => {
    hooks.current = { selectsMany, covered, onContextMenu, onChoose, onOpen, onSight, onLabels, onExpand };
  });

  useEffect(() => {
    if (container.current === null || icons.current === null) return;
    const opened = openCanvas(
      container.current,
      store,
      readIcons(icons.current),
      {
        selectsMany: () => hooks.current.selectsMany,
        covered: () => hooks.current.covered?.() ?? [],
        onContextMenu: (target, position) => hooks.current.onContextMenu(target, position),
        onChoose: () => hooks.current.onChoose?.(),
        onOpen: (target) => hooks.current.onOpen(target),
        onExpand: (id) => hooks.current.onExpand(id),
        onMark: setMarked,
        onSight: (sight) => hooks.current.onSight?.(sight),
        onLabels: (unnamed) => hooks.current.onLabels?.(unnamed),
        onError: setFailure,
      },
      fast,
    );
    canvas.current = opened;
    Object.assign(container.current, { graphCanvas: opened });
    return () => {
      canvas.current = null;
      opened.close();
    };
  }, [store, fast]);

  useEffect(() => {
    canvas.current?.setWords(words ?? null);
  }, [words, store, fast]);

  useEffect(() => {
    canvas.current?.setLit(lit ?? null);
  }, [lit, store, fast]);

  useImperativeHandle(
    ref,
    () => ({
      fit: () => canvas.current?.fit(),
      zoomIn: () => canvas.current?.zoomIn(),
      zoomOut: () => canvas.current?.zoomOut(),
      show: (entityIds, relationshipIds) => canvas.current?.show(entityIds, relationshipIds),
      centre: (id) => canvas.current?.centre(id),
      lookAt: (at) => canvas.current?.lookAt(at),
      focus: (id) => canvas.current?.focus(id),
      arrange: (arrangement) => canvas.current?.arrange(arrangement),
      marked: () => canvas.current?.marked() ?? null,
      leave: (ids) => canvas.current?.leave(ids),
      keepClear: () => canvas.current?.keepClear(),
      labelBoxes: () => canvas.current?.labelBoxes() ?? [],
    }),
    [],
  );

  const press = (event: KeyboardEvent) => {
    if (canvas.current?.press(event.nativeEvent) === true) event.preventDefault();
  };

  return (
    <div className="graph-canvas">
      {/* WAI-ARIA 1.2, 5.4: an application takes the keyboard itself. The rules know it as a static role. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={container}
        className="graph-canvas-drawing"
        role="application"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={label}
        aria-describedby={describedBy}
        onKeyDown={press}
        onFocus={() => canvas.current?.showMark(container.current?.matches(`:focus-visible:not([${PRESSED}])`) ?? false)}
        onBlur={() => {
          container.current?.removeAttribute(PRESSED);
          canvas.current?.showMark(false);
        }}
      />
      <div ref={icons} hidden>
        <KindIcons />
      </div>
      <span className="graph-canvas-words" aria-live="polite">
        {marked}
      </span>
    </div>
  );
}
