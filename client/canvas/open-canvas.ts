import cytoscape, { type EdgeSingular, type NodeSingular } from 'cytoscape';
import type { ExplorationState, ExplorationStore } from '../exploration/exploration-store.ts';
import { firstPicture, type FirstPicture } from '../exploration/first-picture.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import { visibleGraph } from '../exploration/visible-graph.ts';
import { bendEdges } from './bend-edges.ts';
import type { Box } from './box-grid.ts';
import type { CanvasHandle, CanvasTarget, ClientPosition, LitPaths, Sight } from './canvas-handle.ts';
import { canvasOptions } from './canvas-options.ts';
import type { CanvasWords } from './canvas-words.ts';
import { aspectFor, underneath, type Occupied } from './camera.ts';
import { createCameraman } from './cameraman.ts';
import { elsewhere, holdsTheSame, onlyLooksDifferent, type Drawn } from './drawn.ts';
import { sceneElements } from './elements.ts';
import { createEmphasis } from './emphasis.ts';
import { entityPictures, type IconMarkup, type PicturesOf } from './entity-picture.ts';
import { isCrowded } from './full-style.ts';
import { pressKey } from './keyboard.ts';
import { chooseLabels, drawnLabelBoxes, sizeLabels, type Screen } from './labels.ts';
import { middleOf } from './layout/grouped-view.ts';
import { createMark } from './mark.ts';
import { afterPaint, withPaint } from './paint-times.ts';
import { placeReadings } from './place-readings.ts';
import { createPlacing } from './placing.ts';
import { followPointer, PRESSED } from './pointer.ts';
import { badgeSize, isNear, labelFont, zoomStep } from './reading-size.ts';
import { applyElements, greyElements } from './scene.ts';
import { followSight } from './sight.ts';
import { LABEL_FONT, roomOf } from './sizes.ts';
import { wordsFor } from './speech.ts';
import { openSpotlight } from './spotlight.ts';
import { standsBack } from './stands-back.ts';
import { stylesheet } from './stylesheet.ts';
import { FORCED_COLOURS, readThemeTokens } from './theme-tokens.ts';
import { replaceTitles } from './title-nodes.ts';
import { ringsOf, titlesOf, type Title } from './titles.ts';

export interface CanvasHooks {
  readonly selectsMany: () => boolean;
  readonly onContextMenu: (target: CanvasTarget, position: ClientPosition) => void;
  /** The keyboard has selected something, or unselected it. */
  readonly onChoose: () => void;
  readonly onOpen: (target: CanvasTarget) => void;
  readonly onExpand: (entityId: string) => void;
  /** What the keyboard has come to, told in the names and readings of the graph. */
  readonly onMark: (words: string) => void;
  /** What is in sight, once a frame at most; null as the canvas closes. */
  readonly onSight: (sight: Sight | null) => void;
  /** Labels are drawn: how many of what is selected and its neighbours found no room for theirs at this distance. */
  readonly onLabels: (unnamed: number) => void;
  /** What of the page lies over the canvas, in CSS pixels from its top left corner. */
  readonly covered: () => readonly Box[];
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

/** They go with presses of the mouse. */
const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta'];
/** Styling thousands anew takes longer than a frame, so it waits for the wheel to rest. */
const FAST_REST_MS = 120;

/** Draws the exploration of the store in the container, and changes it as a person works with the drawing. */
export function openCanvas(container: HTMLElement, store: ExplorationStore, iconMarkup: IconMarkup, hooks: CanvasHooks, fast: boolean): OpenCanvas {
  const cy = cytoscape(canvasOptions(container, fast));
  const placing = createPlacing(store, hooks.onError);
  const emphasis = createEmphasis(cy);
  const spotlight = openSpotlight(cy, container, () => ({ tokens, font: labelFont(step), badges: badgeSize(step) }));
  let tokens = readThemeTokens(container);
  let picturesOf = picturesNow();
  let step = NaN;
  let zoomRest: ReturnType<typeof setTimeout> | undefined;
  let words: CanvasWords | null = null;
  let titled = '[[],[]]';
  let callOff: () => void = () => undefined;
  let drawn: Drawn | null = null;
  let lit: LitPaths | null = null;
  let picture: { readonly known: KnownGraph; readonly value: FirstPicture } | null = null;

  const state = () => store.getState();
  /** The fast style has none. */
  function picturesNow(): PicturesOf {
    return fast ? () => null : entityPictures(tokens, iconMarkup);
  }
  const pictureNow = (known: KnownGraph) => {
    if (picture?.known !== known) picture = { known, value: firstPicture(known) };
    return picture.value;
  };
  const restyle = () => {
    cy.style(stylesheet({ tokens, font: labelFont(step), badges: badgeSize(step), near: isNear(step), fast }));
  };
  /** As it is where the camera is going; null where a person moves it, lest names jump under the hand. */
  const screen = (): Screen | null => {
    const camera = cameraman.sentTo();
    if (camera === null) return null;
    const size = { width: cy.width(), height: cy.height() };
    const graphUnder = (box: Box) => underneath(box, camera, size);
    return { bounds: graphUnder({ left: 0, right: size.width, top: 0, bottom: size.height }), covered: hooks.covered().map(graphUnder) };
  };
  const relabel = (staying = false) => hooks.onLabels(chooseLabels(cy, labelFont(step), badgeSize(step), isNear(step), staying, screen()));
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

  const occupied = (among?: ReadonlySet<string>, font = LABEL_FONT): readonly Occupied[] =>
    (drawn?.graph.entities ?? []).flatMap(({ entity }) => {
      const at = drawn?.places[entity.id];
      return at === undefined || among?.has(entity.id) === false ? [] : [{ at, room: roomOf(entity, font) }];
    });
  const titles = (scale: number): readonly Title[] => (words === null || drawn === null ? [] : titlesOf({ ...drawn, picture: pictureNow(drawn.known) }, words, scale));
  /** Only where they have changed: what comes or goes makes Cytoscape draw everything anew. */
  const drawTitles = () => {
    const wanted = titles(labelFont(step) / LABEL_FONT);
    const rings = drawn === null ? [] : ringsOf(drawn);
    const key = JSON.stringify([rings, wanted]);
    if (key === titled) return;
    titled = key;
    replaceTitles(cy, rings, wanted);
  };
  const cameraman = createCameraman(cy, store, occupied, titles, () => drawn?.places[pictureNow(drawn.known).centreId ?? '']);

  const elements = ({ graph, known, exploration }: Drawn) => sceneElements(graph, known, exploration.language, picturesOf, standsBack(known, exploration.arrangement, pictureNow(known).centreId));

  const isSpotlit = () => fast || (drawn !== null && isCrowded(drawn.graph));
  const letPointAt = (now: Drawn, scene = () => elements(now)) => {
    if (isSpotlit()) emphasis.hover(null);
    spotlight.over(isSpotlit() ? () => ({ elements: scene(), places: now.places }) : null);
  };

  const draw = () => {
    callOff();
    const { known, exploration, history: { past, travel } } = state();
    const before = drawn;
    const settled = onlyLooksDifferent(before, state());
    const unchanged = before !== null && before.known === known && holdsTheSame(before, exploration);
    const graph = unchanged ? before.graph : visibleGraph(known, exploration);
    const moved = before?.exploration.positions !== exploration.positions;
    // Where all stands and only looks different, nothing is to be placed.
    const standsStill = (unchanged && !moved) || (settled && before?.places === before?.exploration.positions);
    const placement = standsStill
      ? { kind: 'none' as const }
      : placing.placeAll({ graph, known, exploration, standing: standing(), aspect: aspectFor(cy) });
    // What has just been placed has been drawn already, by the change of the store.
    if (placement.kind === 'places') return;
    const places = placement.kind === 'order' ? { ...placement.meanwhile, ...exploration.positions } : exploration.positions;
    drawn = { known, exploration, graph, past, travel, places };
    const travelled = before !== null && before.travel !== travel;
    const opening = before === null || (before.past !== past && past.at(-1)?.label.name === 'openView');
    if (travelled) placing.notePlaced(elsewhere(before.exploration.positions, exploration.positions));
    const spoken = before?.exploration.language === exploration.language;
    const moveCamera = () => {
      if (placement.kind === 'none') cameraman.follow(exploration, placing.takePlaced(), { opening, travelled });
    };
    // Where one looks from decides the style, so that nothing is styled twice.
    if (before === null) {
      moveCamera();
      followZoom();
    }
    const rearranged = !settled && (!unchanged || moved || !spoken);
    if (rearranged) {
      const scene = elements(drawn);
      applyElements(cy, scene, places);
      if (!fast) bendEdges(cy, scene, places, !isCrowded(graph));
      letPointAt(drawn, () => scene);
      drawTitles();
    } else if (!unchanged) {
      greyElements(cy, graph);
      letPointAt(drawn);
    }
    if (before !== null) moveCamera();
    if (rearranged || before?.exploration.selection !== exploration.selection) {
      emphasis.select(exploration.selection);
      emphasis.light(lit);
      relabel(!rearranged);
    }
    // What is measured while it is drawn is drawn a second time.
    if (before === null && fast) cy.elements().boundingBox();
  };

  /**
   * The page answers first: what it shows of a choice is painted before the canvas takes its time. What is greyed is told to Cytoscape in the frame that
   * paints the page, which costs little, so that it draws in the very next one.
   */
  const follow = (now: ExplorationState) => {
    if (!onlyLooksDifferent(drawn, now)) draw();
    else {
      callOff();
      callOff = drawn?.exploration.selection === now.exploration.selection ? withPaint(draw) : afterPaint(draw);
    }
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

  const hover = (hovered: NodeSingular | EdgeSingular | null) => {
    if (isSpotlit()) return;
    emphasis.hover(hovered);
    placeReadings(cy, labelFont(step));
  };
  followPointer(cy, { onHover: hover, actions: store.actions, selectsMany: hooks.selectsMany, onContextMenu: hooks.onContextMenu, onOpen: hooks.onOpen, onToggle: toggle });
  cy.on('tap', 'node, edge', (event) => mark.follow((event.target as NodeSingular).id()));
  cy.on('zoom', fast ? followZoomAtRest : followZoom);
  cy.on('dragpan scrollzoom pinchzoom', () => cameraman.movedByHand());

  // Cytoscape may have noticed by itself how large it is now, and then fits nothing in.
  let [width, height] = [container.clientWidth, container.clientHeight];
  const resized = new ResizeObserver(() => {
    if (container.clientWidth === width && container.clientHeight === height) return;
    [width, height] = [container.clientWidth, container.clientHeight];
    cy.resize();
    cameraman.refit();
    if (cameraman.sentTo() !== null) relabel();
  });
  const repaint = () => {
    tokens = readThemeTokens(container);
    picturesOf = picturesNow();
    if (drawn !== null) {
      applyElements(cy, elements(drawn), drawn.places);
      letPointAt(drawn);
    }
    restyle();
  };
  const themed = new MutationObserver(repaint);
  const forced = matchMedia(FORCED_COLOURS);

  const unsubscribe = store.subscribe(follow);
  draw();
  const endSight = followSight(cy, hooks.onSight);
  resized.observe(container);
  forced.addEventListener('change', repaint);
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] });

  return {
    fit() {
      cameraman.showEverything();
      relabel();
    },
    zoomIn: () => cameraman.zoom(1),
    zoomOut: () => cameraman.zoom(-1),
    show(entityIds, relationshipIds = []) {
      const ends = relationshipIds.flatMap((id) => {
        const relationship = state().known.relationships.get(id);
        return relationship === undefined ? [] : [relationship.startId, relationship.endId];
      });
      cameraman.show([...entityIds, ...ends]);
      relabel();
    },
    centre(entityId) {
      const at = state().exploration.positions[entityId];
      if (at === undefined) return;
      cameraman.centre(at);
      relabel();
    },
    lookAt: (at) => cameraman.lookAt(at),
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
    keepClear() {
      if (cameraman.sentTo() !== null) relabel();
    },
    labelBoxes() {
      draw();
      return drawnLabelBoxes(cy);
    },
    setWords(next) {
      if (next === words) return;
      words = next;
      drawTitles();
      cameraman.refit();
      relabel();
    },
    setLit(next) {
      if (next === lit) return;
      lit = next;
      emphasis.light(lit);
      relabel(true);
    },
    press(event) {
      if (!MODIFIERS.includes(event.key)) container.removeAttribute(PRESSED);
      return pressKey(cy, event, { store, mark, onChoose: hooks.onChoose, onOpen: hooks.onOpen, onContextMenu: hooks.onContextMenu });
    },
    showMark(shown) {
      mark.show(shown);
      if (!shown || mark.target() !== null) return;
      mark.start(state().exploration.selection.entityIds.at(-1));
    },
    close() {
      unsubscribe();
      callOff();
      endSight();
      clearTimeout(zoomRest);
      cameraman.close();
      resized.disconnect();
      themed.disconnect();
      forced.removeEventListener('change', repaint);
      placing.close();
      spotlight.close();
      cy.destroy();
    },
  };
}
