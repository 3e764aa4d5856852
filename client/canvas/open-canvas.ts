import cytoscape, { type NodeSingular } from 'cytoscape';
import type { Camera, Exploration, Point } from '../exploration/exploration.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { firstPicture, sectorsOf, type FirstPicture, type Sector } from '../exploration/first-picture.ts';
import { textIn } from '../exploration/graph.ts';
import type { Travel } from '../exploration/history.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import { visibleGraph, type VisibleGraph } from '../exploration/visible-graph.ts';
import type { CanvasHandle, CanvasTarget, ClientPosition, LitPaths } from './canvas-handle.ts';
import { canvasOptions } from './canvas-options.ts';
import { cameraOf, cameraOver, cameraShowing, motionMs, moveCamera, zoomBy, type Occupied } from './camera.ts';
import { sceneElements, type StandsBack } from './elements.ts';
import { emphasisePaths, emphasiseSelection } from './emphasis.ts';
import { entityPictures, type IconMarkup } from './entity-picture.ts';
import { pressKey } from './keyboard.ts';
import { chooseLabels, drawnLabelBoxes } from './labels.ts';
import { startConnectionsWorker } from './layout/connections-worker.ts';
import { planPlacement } from './layout/placement.ts';
import { sectorTitles, TITLE_ROOM } from './layout/sector-titles.ts';
import { createMark } from './mark.ts';
import { followPointer } from './pointer.ts';
import { isFar, isNear, labelFont, zoomStep } from './reading-size.ts';
import { applyElements } from './scene.ts';
import { LABEL_FONT, roomOf, scaled } from './sizes.ts';
import { stylesheet } from './stylesheet.ts';
import { readThemeTokens } from './theme-tokens.ts';

export interface CanvasHooks {
  readonly onContextMenu: (target: CanvasTarget, position: ClientPosition) => void;
  readonly onOpen: (target: CanvasTarget) => void;
  readonly onExpand: (entityId: string) => void;
  /** What the keyboard has come to, told in the names and readings of the graph. */
  readonly onMark: (words: string) => void;
  /** A layout could not be made; what stands stays. */
  readonly onError: (error: Error) => void;
}

export interface OpenCanvas extends CanvasHandle {
  /** Titles of the first picture's sectors in the current language; null for none. */
  setTitles(titles: Readonly<Record<Sector, string>> | null): void;
  /** Paths to stand out; null for none. */
  setLit(lit: LitPaths | null): void;
  /** True where the key was for the canvas. */
  press(event: KeyboardEvent): boolean;
  showMark(shown: boolean): void;
  close(): void;
}

const CAMERA_REST_MS = 250;

/** Entities that stand where they did not stand before. */
function elsewhere(before: Exploration['positions'], now: Exploration['positions']): readonly string[] {
  return Object.keys(now).filter((id) => now[id]?.x !== before[id]?.x || now[id]?.y !== before[id]?.y);
}

/** Draws the exploration of the store in the container, and changes it as a person works with the drawing. */
export function openCanvas(container: HTMLElement, store: ExplorationStore, iconMarkup: IconMarkup, hooks: CanvasHooks, fast: boolean): OpenCanvas {
  const cy = cytoscape(canvasOptions(container, fast));
  const worker = startConnectionsWorker();
  let tokens = readThemeTokens(container);
  let pictureOf = entityPictures(tokens, iconMarkup);
  let step = NaN;
  let titles: Readonly<Record<Sector, string>> | null = null;
  let lit: LitPaths | null = null;
  let drawn: { readonly exploration: Exploration; readonly known: KnownGraph; readonly graph: VisibleGraph; readonly travel: Travel | null } | null = null;
  let ordered: VisibleGraph | null = null;
  let picture: { readonly known: KnownGraph; readonly value: FirstPicture } | null = null;
  /** The camera this canvas last reported or took from the store. */
  let reported: Camera | null | undefined;
  let fitted = false;
  /** Entities a layout has just placed: the camera is to show them. */
  let laidOut: readonly string[] = [];
  let rest: ReturnType<typeof setTimeout> | undefined;

  const state = () => store.getState();
  const positions = () => state().exploration.positions;
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
    step = next;
    restyle();
    drawTitles();
    relabel();
  };

  const occupied = (among?: ReadonlySet<string>): Occupied[] =>
    (drawn?.graph.entities ?? []).flatMap(({ entity }) => {
      const at = positions()[entity.id];
      return at === undefined || among?.has(entity.id) === false ? [] : [{ at, room: roomOf(entity) }];
    });
  const fit = (durationMs = motionMs()) => {
    const titled = titles === null ? [] : [...titlePlaces(state().known, 1).values()].map((at) => ({ at, room: TITLE_ROOM }));
    const camera = cameraOver(cy, [...occupied(), ...titled]);
    if (camera === null) return;
    fitted = true;
    moveCamera(cy, camera, durationMs);
  };

  const titlePlaces = (known: KnownGraph, scale: number): ReadonlyMap<Sector, Point> => {
    const { exploration } = state();
    if (exploration.arrangement !== 'argument') return new Map();
    const visible = new Set((drawn?.graph.entities ?? []).map(({ entity }) => entity.id));
    const shown = Object.fromEntries(Object.entries(exploration.positions).filter(([id]) => visible.has(id)));
    return sectorTitles(pictureNow(known), shown, (id) => {
      const entity = known.entities.get(id);
      return entity === undefined ? TITLE_ROOM : roomOf(entity);
    }, scaled(TITLE_ROOM, scale));
  };
  /** In the picture of the argument, what joins two sectors past the centre stands back until it is asked for. */
  const standsBack = (known: KnownGraph, arrangement: Exploration['arrangement']): StandsBack => {
    const { centreId } = pictureNow(known);
    if (arrangement !== 'argument' || centreId === null) return () => false;
    const sectors = sectorsOf(known, centreId);
    return ({ startId, endId }) => startId !== centreId && endId !== centreId && sectors.get(startId) !== sectors.get(endId);
  };
  const elements = () => {
    const { known, exploration } = state();
    return sceneElements(drawn?.graph ?? visibleGraph(known, exploration), known, exploration.language, pictureOf, standsBack(known, exploration.arrangement));
  };
  const drawTitles = () => {
    cy.batch(() => {
      cy.nodes('.title').remove();
      if (titles === null) return;
      for (const [sector, at] of titlePlaces(state().known, labelFont(step) / LABEL_FONT)) {
        cy.add({ group: 'nodes', data: { id: `title ${sector}`, label: titles[sector] }, position: { ...at }, classes: 'title', grabbable: false, selectable: false });
      }
    });
  };

  const draw = () => {
    const { known, exploration, history: { travel } } = state();
    const unchanged =
      drawn !== null &&
      drawn.known === known &&
      (['entityIds', 'hiddenIds', 'expansions', 'pinnedIds', 'filters'] as const).every((key) => drawn?.exploration[key] === exploration[key]);
    const graph = unchanged && drawn !== null ? drawn.graph : visibleGraph(known, exploration);
    const standsStill = unchanged && drawn?.exploration.positions === exploration.positions;
    const placement = standsStill
      ? { kind: 'none' as const }
      : planPlacement({ graph, known, exploration, standing: standing(), aspect: cy.width() / Math.max(1, cy.height()) });
    if (placement.kind === 'places') {
      laidOut = Object.keys(placement.positions);
      store.actions.place(placement.positions);
      return;
    }
    if (placement.kind === 'connections' && ordered !== graph) {
      ordered = graph;
      worker.layOut(placement.input).then(
        (places) => {
          if (places === null || cy.destroyed() || ordered !== graph) return;
          ordered = null;
          laidOut = [...places.keys()];
          store.actions.place(Object.fromEntries(places));
        },
        (error: unknown) => {
          hooks.onError(error instanceof Error ? error : new Error(String(error)));
          if (cy.destroyed() || ordered !== graph) return;
          ordered = null;
          store.actions.place(Object.fromEntries(placement.input.nodes.map(({ id, at }) => [id, at])));
        },
      );
    }
    // A layout under way is for a view that has been left, as by undoing.
    if (placement.kind === 'none' && !standsStill) ordered = null;
    const before = drawn;
    drawn = { known, exploration, graph, travel };
    const travelled = before !== null && before.travel !== travel;
    if (travelled) laidOut = elsewhere(before.exploration.positions, exploration.positions);
    const moved = before?.exploration.positions !== exploration.positions;
    if (!unchanged || moved || before?.exploration.language !== exploration.language) {
      const meanwhile = placement.kind === 'connections' ? placement.input.nodes.map(({ id, at }) => [id, at] as const) : [];
      const shown = { ...Object.fromEntries(meanwhile), ...exploration.positions };
      applyElements(cy, elements(), shown);
      drawTitles();
    }
    if (!unchanged || moved || before?.exploration.selection !== exploration.selection || before?.exploration.language !== exploration.language) {
      emphasiseSelection(cy, exploration.selection);
      emphasisePaths(cy, lit);
      relabel();
    }
    if (placement.kind === 'none') follow(exploration, before === null, travelled);
  };

  /** Goes where the exploration looks; where it does not say, shows everything. What a layout has placed comes into sight. */
  const follow = (exploration: Exploration, opening: boolean, travelled: boolean) => {
    const placed = laidOut;
    laidOut = [];
    const durationMs = opening ? 0 : motionMs();
    if (exploration.camera !== null && exploration.camera !== reported) {
      reported = exploration.camera;
      fitted = false;
      moveCamera(cy, exploration.camera, durationMs);
    } else if (exploration.camera === null && (opening || reported !== null || (travelled ? fitted : placed.length > 0))) {
      reported = null;
      fit(durationMs);
    } else if (placed.length > 0) {
      bringIntoSight(placed);
    }
  };
  const bringIntoSight = (ids: readonly string[]) => {
    const camera = cameraShowing(cy, occupied(new Set(ids)));
    if (camera === null) return;
    moveCamera(cy, camera, motionMs());
    reported = camera;
    store.actions.moveCamera(camera);
  };

  const standing = () => {
    const nodes = cy.nodes().not('.title').not('.leaving').toArray() as NodeSingular[];
    return new Map(nodes.map((node) => [node.id(), { ...node.position() }] as const));
  };

  const words = (target: CanvasTarget): string => {
    const { known, exploration } = state();
    const name = (id: string) => textIn(known.entities.get(id)?.name ?? {}, exploration.language);
    if (target.on === 'entity') return name(target.id);
    const relationship = target.on === 'relationship' ? known.relationships.get(target.id) : undefined;
    if (relationship === undefined) return '';
    const reading = textIn(known.types.get(relationship.type)?.label ?? {}, exploration.language);
    return `${name(relationship.startId)} ${reading} ${name(relationship.endId)}`;
  };
  const mark = createMark(cy, (target) => hooks.onMark(words(target)));
  const toggle = (entityId: string) => {
    if (state().exploration.expansions.some((expansion) => expansion.entityId === entityId)) store.actions.collapse(entityId);
    else hooks.onExpand(entityId);
  };

  followPointer(cy, { actions: store.actions, onContextMenu: hooks.onContextMenu, onOpen: hooks.onOpen, onToggle: toggle });
  cy.on('tap', 'node, edge', (event) => mark.follow((event.target as NodeSingular).id()));
  cy.on('zoom', followZoom);
  const reportAtRest = (movingMs: number) => {
    fitted = false;
    clearTimeout(rest);
    rest = setTimeout(() => {
      reported = cameraOf(cy);
      store.actions.moveCamera(reported);
    }, movingMs + CAMERA_REST_MS);
  };
  /** Where everything is in sight the exploration names no camera, so that it is in sight on a screen of another size too. */
  const showEverything = () => {
    clearTimeout(rest);
    reported = null;
    store.actions.moveCamera(null);
    fit();
  };
  const zoom = (direction: 1 | -1) => {
    zoomBy(cy, direction);
    reportAtRest(motionMs());
  };
  cy.on('dragpan scrollzoom pinchzoom', () => {
    cy.stop();
    reportAtRest(0);
  });

  const resized = new ResizeObserver(() => {
    cy.resize();
    if (fitted) fit(0);
  });
  const themed = new MutationObserver(() => {
    tokens = readThemeTokens(container);
    pictureOf = entityPictures(tokens, iconMarkup);
    if (drawn !== null) applyElements(cy, elements(), positions());
    restyle();
  });

  followZoom();
  const unsubscribe = store.subscribe(draw);
  draw();
  resized.observe(container);
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] });

  return {
    fit: showEverything,
    zoomIn: () => zoom(1),
    zoomOut: () => zoom(-1),
    centre(entityId) {
      const at = positions()[entityId];
      if (at === undefined) return;
      moveCamera(cy, { ...at, zoom: Math.max(cy.zoom(), 0.8) }, motionMs());
      reportAtRest(motionMs());
    },
    focus: () => container.focus(),
    arrange: () => store.actions.arrange(state().exploration.arrangement),
    marked: () => (mark.shown() ? mark.target() : null),
    leave: (ids) => mark.leave(ids),
    labelBoxes: () => drawnLabelBoxes(cy),
    setTitles(next) {
      titles = next;
      drawTitles();
      relabel();
      if (fitted) fit(0);
    },
    setLit(next) {
      lit = next;
      emphasisePaths(cy, lit);
      relabel();
    },
    press: (event) => pressKey(cy, event, { store, mark, onOpen: hooks.onOpen, onContextMenu: hooks.onContextMenu }),
    showMark(shown) {
      if (shown && mark.target() === null) {
        const selected = state().exploration.selection.entityIds.at(-1);
        mark.start(selected);
      }
      mark.show(shown);
    },
    close() {
      unsubscribe();
      clearTimeout(rest);
      resized.disconnect();
      themed.disconnect();
      worker.close();
      cy.destroy();
    },
  };
}
