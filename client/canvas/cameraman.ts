import type { Core } from 'cytoscape';
import { FARTHEST_ZOOM, type Camera, type Exploration, type Point } from '../exploration/exploration.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { titleScale } from './reading-size.ts';
import { LABEL_FONT } from './sizes.ts';
import { cameraOf, cameraOver, cameraShowing, farthestFor, isInSight, motionMs, moveCamera, withinReach, zoomedBy, type Occupied } from './camera.ts';

const REST_MS = 250;
/** Nearer than this a jump to one entity does not go out again. */
const NEAR_ENOUGH = 0.8;
/** Titles stand still after two or three. */
const MOST_ROUNDS = 5;

/** Moves the camera: once for each thing a person does, and never against a person's own movement of it. */
export interface Cameraman {
  /** Goes where the exploration looks; where it does not say, shows everything, or on a small canvas what can be read. What a layout has placed comes into sight. */
  follow(exploration: Exploration, placed: readonly string[], when: { readonly opening: boolean; readonly travelled: boolean }): void;
  /** Everything in sight, in a window of any size. */
  showEverything(): void;
  /** So near that what is given fills the canvas. */
  show(ids: readonly string[]): void;
  zoom(direction: 1 | -1): void;
  centre(at: Point): void;
  /** At once and no nearer, since a hand is at it. */
  lookAt(at: Point): void;
  /** A person moves the camera: it is told where it has come to once it rests. */
  movedByHand(): void;
  /** Titles or the window have changed: what was fitted in is fitted in again. */
  refit(): void;
  /** Where the camera has been sent, arrived or not; null once a person has moved it. */
  sentTo(): Camera | null;
  close(): void;
}

export function createCameraman(cy: Core, store: ExplorationStore, occupied: (among?: ReadonlySet<string>, font?: number) => readonly Occupied[], titles: (scale: number) => readonly Occupied[], middle: () => Point | undefined): Cameraman {
  /** The camera last told to the store or taken from it. */
  let told: Camera | null | undefined;
  let fitted = false;
  /** Whether everything is asked for, however small. */
  let whole = false;
  let target: Camera | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const send = (camera: Camera, durationMs: number) => {
    target = withinReach(camera);
    moveCamera(cy, target, durationMs);
  };
  /** The farther away all of it is seen from, the more room its titles take, and the farther out they may stand. */
  const cameraOverAll = (): Camera | null => {
    const entities = occupied();
    const over = (all: readonly Occupied[]) => cameraOver(cy, all, undefined, whole ? FARTHEST_ZOOM : farthestFor(cy));
    let camera = over([...entities, ...titles(1)]);
    let named: readonly Occupied[] = [];
    for (let round = 0; camera !== null && round < MOST_ROUNDS; round += 1) {
      const drawn = titles(titleScale(camera.zoom));
      if (round > 0 && isInSight(cy, camera, drawn)) break;
      named = [...named, ...drawn];
      camera = over([...entities, ...named]);
    }
    return camera === null || isInSight(cy, camera, entities) ? camera : { ...camera, y: middle()?.y ?? camera.y };
  };
  const fit = (durationMs = motionMs()) => {
    const camera = cameraOverAll();
    if (camera === null) return;
    fitted = true;
    send(camera, durationMs);
  };
  const tellAtRest = (movingMs: number) => {
    fitted = false;
    clearTimeout(rest);
    rest = setTimeout(() => {
      told = cameraOf(cy);
      store.actions.moveCamera(told);
    }, movingMs + REST_MS);
  };
  const bringIntoSight = (ids: readonly string[]) => {
    const camera = cameraShowing(cy, occupied(new Set(ids)));
    if (camera === null) return;
    send(camera, motionMs());
    told = camera;
    store.actions.moveCamera(camera);
  };

  return {
    follow({ camera }, placed, { opening, travelled }) {
      const durationMs = opening ? 0 : motionMs();
      if (camera !== null && camera !== told) {
        told = camera;
        fitted = false;
        send(camera, durationMs);
      } else if (camera === null && (opening || told !== null || (travelled ? fitted : placed.length > 0))) {
        told = null;
        whole = false;
        fit(durationMs);
      } else if (placed.length > 0) {
        bringIntoSight(placed);
      }
    },
    /** The exploration then names no camera, so that everything is in sight on a screen of another size too. */
    showEverything() {
      clearTimeout(rest);
      told = null;
      whole = true;
      store.actions.moveCamera(null);
      fit();
    },
    show(ids) {
      const among = new Set(ids);
      const near = cameraOver(cy, occupied(among));
      // Their names are as large as the letters are seen from there.
      const camera = near === null ? null : cameraOver(cy, occupied(among, LABEL_FONT * titleScale(near.zoom)));
      if (camera === null) return;
      send(camera, motionMs());
      tellAtRest(motionMs());
    },
    zoom(direction) {
      // Quick presses add up, however far the last has come.
      send(zoomedBy(target ?? cameraOf(cy), direction), motionMs());
      tellAtRest(motionMs());
    },
    centre(at) {
      send({ ...at, zoom: Math.max(cy.zoom(), NEAR_ENOUGH) }, motionMs());
      tellAtRest(motionMs());
    },
    lookAt(at) {
      moveCamera(cy, { ...at, zoom: cy.zoom() }, 0);
      target = null;
      tellAtRest(0);
    },
    movedByHand() {
      cy.stop();
      target = null;
      tellAtRest(0);
    },
    refit() {
      target = null;
      if (fitted) fit(0);
    },
    sentTo: () => target,
    close() {
      clearTimeout(rest);
    },
  };
}
