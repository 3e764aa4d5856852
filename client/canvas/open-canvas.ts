import cytoscape, { type NodeSingular } from 'cytoscape';
import type { Exploration, Point } from '../exploration/exploration.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { firstPicture, type FirstPicture } from '../exploration/first-picture.ts';
import type { Travel } from '../exploration/history.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import { visibleGraph, type VisibleGraph } from '../exploration/visible-graph.ts';
import type { CanvasHandle, CanvasTarget, ClientPosition, LitPaths } from './canvas-handle.ts';
import { canvasOptions } from './canvas-options.ts';
import type { CanvasWords } from './canvas-words.ts';
import type { Occupied } from './camera.ts';
import { createCameraman } from './cameraman.ts';
import { sceneElements } from './elements.ts';
import { emphasisePaths, emphasiseSelection } from './emphasis.ts';
import { entityPictures, type IconMarkup } from './entity-picture.ts';
import { pressKey } from './keyboard.ts';
import { chooseLabels, drawnLabelBoxes, sizeLabels } from './labels.ts';
import { middleOf } from './layout/grouped-view.ts';
import { createMark } from './mark.ts';
import { createPlacing } from './placing.ts';
import { followPointer } from './pointer.ts';
import { isFar, isNear, labelFont, zoomStep } from './reading-size.ts';
import { applyElements } from './scene.ts';
import { LABEL_FONT, roomOf } from './sizes.ts';
import { wordsFor } from './speech.ts';
import { standsBack } from './stands-back.ts';
import { stylesheet } from './stylesheet.ts';
import { FORCED_COLOURS, readThemeTokens } from './theme-tokens.ts';
import { titlesOf, type Title } from './titles.ts';

export interface CanvasHooks {
  readonly selectsMany: () => boolean;
  readonly onContextMenu: (target: CanvasTarget, position: ClientPosition) => void;
  readonly onOpen: (target: CanvasTarget) => void;
  readonly onExpand: (entityId: string) => void;
  /** What the keyboard has come to, told in the names and readings of the graph. */
  readonly onMark: (words: string) => void;
  /** A layout could not be made; what stands stays. */
  readonly onError: (error: Error) => void;
}

export interface OpenCanvas extends CanvasHandle {
  /** What the canvas writes itself, in the current language; null for nothing. */
  setWords(words: CanvasWords | null): void;
  /** Paths to stand out; null for none. */
  setLit(lit: LitPaths | null): void;
  /** True where the key was for the canvas. */
  press(event: KeyboardEvent): boolean;
  showMark(shown: boolean): void;
  close(): void;
}

interface Drawn {
  readonly exploration: Exploration;
  readonly known: KnownGraph;
  readonly graph: VisibleGraph;
  readonly travel: Travel | null;
  /** Where everything stands, for the time being where a layout is under way. */
  readonly places: Readonly<Record<string, Point>>;
}

/** Styling thousands anew takes longer than a frame, so it waits for the wheel to rest. */
const FAST_REST_MS = 120;

const DRAWN_BY = ['entityIds', 'hiddenIds', 'expansions', 'pinnedIds', 'filters'] as const;

/** Entities that stand where they did not stand before. */
function elsewhere(before: Exploration['positions'], now: Exploration['positions']): readonly string[] {
  return Object.keys(now).filter((id) => now[id]?.x !== before[id]?.x || now[id]?.y !== before[id]?.y);
}

/** Draws the exploration of the store in the container, and changes it as a person works with the drawing. */
export function openCanvas(container: HTMLElement, store: ExplorationStore, iconMarkup: IconMarkup, hooks: CanvasHooks, fast: boolean): OpenCanvas {
  const cy = cytoscape(canvasOptions(container, fast));
  const placing = createPlacing(store, hooks.onError);
  let tokens = readThemeTokens(container);
  let pictureOf = entityPictures(tokens, iconMarkup);
  let step = NaN;
  let zoomRest: ReturnType<typeof setTimeout> | undefined;
  let words: CanvasWords | null = null;
  let drawn: Drawn | null = null;
  let lit: LitPaths | null = null;
  let picture: { readonly known: KnownGraph; readonly value: FirstPicture } | null = null;

  const state = () => store.getState();
  const pictureNow = (known: KnownGraph) => {
    if (picture?.known !== known) picture = { known, value: firstPicture(known) };
    return picture.value;
  };
  const restyle = () => {
    cy.style(stylesheet({ tokens, font: labelFont(step), far: isFar(step), near: isNear(step), fast }));
  };
  const relabel = () => chooseLabels(cy, labelFont(step), isNear(step));
  const followZoom = () => {
    const next = zoomStep(cy.zoom());
    if (next === step) return;
    const opened = !Number.isNaN(step);
    step = next;
    if (fast && opened) {
      relabel();
      sizeLabels(cy, labelFont(step));
      return;
    }
    restyle();
    drawTitles();
    relabel();
  };
  const followZoomAtRest = () => {
    clearTimeout(zoomRest);
    zoomRest = setTimeout(followZoom, FAST_REST_MS);
  };

  const occupied = (among?: ReadonlySet<string>): readonly Occupied[] =>
    (drawn?.graph.entities ?? []).flatMap(({ entity }) => {
      const at = drawn?.places[entity.id];
      return at === undefined || among?.has(entity.id) === false ? [] : [{ at, room: roomOf(entity) }];
    });
  const titles = (scale: number): readonly Title[] => (words === null || drawn === null ? [] : titlesOf({ ...drawn, picture: pictureNow(drawn.known) }, words, scale));
  const drawTitles = () => {
    cy.batch(() => {
      cy.nodes('.title').remove();
      cy.add(
        titles(labelFont(step) / LABEL_FONT).map(({ id, text, at }) => ({
          group: 'nodes' as const,
          data: { id: `title ${id}`, label: text },
          position: { ...at },
          classes: 'title',
          grabbable: false,
          selectable: false,
        })),
      );
    });
  };
  const cameraman = createCameraman(cy, store, occupied, () => titles(1));

  const elements = ({ graph, known, exploration }: Drawn) => sceneElements(graph, known, exploration.language, pictureOf, standsBack(known, exploration.arrangement, pictureNow(known).centreId));

  const draw = () => {
    const { known, exploration, history: { travel } } = state();
    const before = drawn;
    const unchanged = before !== null && before.known === known && DRAWN_BY.every((key) => before.exploration[key] === exploration[key]);
    const graph = unchanged ? before.graph : visibleGraph(known, exploration);
    const moved = before?.exploration.positions !== exploration.positions;
    const placement = unchanged && !moved
      ? { kind: 'none' as const }
      : placing.placeAll({ graph, known, exploration, standing: standing(), aspect: cy.width() / Math.max(1, cy.height()) });
    // What has just been placed has been drawn already, by the change of the store.
    if (placement.kind === 'places') return;
    const places = placement.kind === 'order' ? { ...placement.meanwhile, ...exploration.positions } : exploration.positions;
    drawn = { known, exploration, graph, travel, places };
    const travelled = before !== null && before.travel !== travel;
    if (travelled) placing.notePlaced(elsewhere(before.exploration.positions, exploration.positions));
    const spoken = before?.exploration.language === exploration.language;
    if (!unchanged || moved || !spoken) {
      applyElements(cy, elements(drawn), places);
      drawTitles();
    }
    if (!unchanged || moved || !spoken || before.exploration.selection !== exploration.selection) {
      emphasiseSelection(cy, exploration.selection);
      emphasisePaths(cy, lit);
      relabel();
    }
    if (placement.kind === 'none') cameraman.follow(exploration, placing.takePlaced(), { opening: before === null, travelled });
    if (fast && before === null) followZoom();
  };

  const standing = () => {
    const nodes = cy.nodes().not('.title').not('.leaving').toArray() as NodeSingular[];
    return new Map(nodes.map((node) => [node.id(), { ...node.position() }] as const));
  };
  const mark = createMark(cy, (target) => hooks.onMark(wordsFor(target, state())));
  const toggle = (entityId: string) => {
    if (state().exploration.expansions.some((expansion) => expansion.entityId === entityId)) store.actions.collapse(entityId);
    else hooks.onExpand(entityId);
  };

  followPointer(cy, { fast, actions: store.actions, selectsMany: hooks.selectsMany, onContextMenu: hooks.onContextMenu, onOpen: hooks.onOpen, onToggle: toggle });
  cy.on('tap', 'node, edge', (event) => mark.follow((event.target as NodeSingular).id()));
  cy.on('zoom', fast ? followZoomAtRest : followZoom);
  cy.on('dragpan scrollzoom pinchzoom', () => cameraman.movedByHand());

  const resized = new ResizeObserver(() => {
    cy.resize();
    cameraman.refit();
  });
  const repaint = () => {
    tokens = readThemeTokens(container);
    pictureOf = entityPictures(tokens, iconMarkup);
    if (drawn !== null) applyElements(cy, elements(drawn), drawn.places);
    restyle();
  };
  const themed = new MutationObserver(repaint);
  const forced = matchMedia(FORCED_COLOURS);

  followZoom();
  const unsubscribe = store.subscribe(draw);
  draw();
  resized.observe(container);
  forced.addEventListener('change', repaint);
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] });

  return {
    fit: () => cameraman.showEverything(),
    zoomIn: () => cameraman.zoom(1),
    zoomOut: () => cameraman.zoom(-1),
    show(entityIds, relationshipIds = []) {
      const ends = relationshipIds.flatMap((id) => {
        const relationship = state().known.relationships.get(id);
        return relationship === undefined ? [] : [relationship.startId, relationship.endId];
      });
      cameraman.show([...entityIds, ...ends]);
    },
    centre(entityId) {
      const at = state().exploration.positions[entityId];
      if (at !== undefined) cameraman.centre(at);
    },
    focus(entityId) {
      container.focus();
      if (entityId !== undefined) mark.start(entityId);
    },
    arrange(arrangement) {
      const { known, exploration } = state();
      const chosen = arrangement ?? exploration.arrangement;
      const around = arrangement === undefined ? exploration.aroundId : (exploration.selection.entityIds.at(-1) ?? null);
      const entities = drawn?.graph.entities.map(({ entity }) => entity) ?? [];
      store.actions.arrange(chosen, chosen === 'concentric' ? middleOf(entities, known, around) : null);
    },
    marked: () => (mark.shown() ? mark.target() : null),
    leave: (ids) => mark.leave(ids),
    labelBoxes: () => drawnLabelBoxes(cy),
    setWords(next) {
      words = next;
      drawTitles();
      relabel();
      cameraman.refit();
    },
    setLit(next) {
      lit = next;
      emphasisePaths(cy, lit);
      relabel();
    },
    press: (event) => pressKey(cy, event, { store, mark, onOpen: hooks.onOpen, onContextMenu: hooks.onContextMenu }),
    showMark(shown) {
      mark.show(shown);
      if (!shown || mark.target() !== null) return;
      mark.start(state().exploration.selection.entityIds.at(-1));
    },
    close() {
      unsubscribe();
      clearTimeout(zoomRest);
      cameraman.close();
      resized.disconnect();
      themed.disconnect();
      forced.removeEventListener('change', repaint);
      placing.close();
      cy.destroy();
    },
  };
}
