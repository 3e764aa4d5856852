import type { Core } from 'cytoscape';
import { CLOSEST_ZOOM, FARTHEST_ZOOM, type Camera, type Point } from '../exploration/exploration.ts';
import type { Box } from './box-grid.ts';
import type { Room } from './sizes.ts';

const PADDING = 22;
/** The counts of the view stand below. */
const FOOT = 24;
/** Height of a canvas that keeps all of that clear, in CSS pixels; a lower one needs every line, and has titles take most of what is above and below. */
const ROOMY = 600;
const TITLES = 80;
/** A smaller canvas, as that of a page at 400 %, opens on what can be read rather than on everything, in CSS pixels. */
const SMALLEST_WHOLE = { width: 560, height: 260 };
/** Names and shapes of the first picture can be told apart from there. */
const READABLE = 0.42;
const CLOSEST_FIT = 1.2;
const ZOOM_STEP = 1.3;
const DURATION_MS = 220;

export interface Occupied {
  readonly at: Point;
  readonly room: Room;
}

export function motionMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION_MS;
}

export function cameraOf(cy: Core): Camera {
  const zoom = cy.zoom();
  return { x: (cy.width() / 2 - cy.pan().x) / zoom, y: (cy.height() / 2 - cy.pan().y) / zoom, zoom };
}

/** Whether so little is in sight at once that a person moves over the picture rather than has it before the eyes. */
function isTooSmall(cy: Core): boolean {
  return cy.width() < SMALLEST_WHOLE.width && cy.height() < SMALLEST_WHOLE.height;
}

/** The width over the height of the picture that suits the canvas. */
export function aspectFor(cy: Core): number {
  const height = isTooSmall(cy) ? ROOMY : cy.height();
  return cy.width() / Math.max(1, height - TITLES * (1 - roominess(height)));
}

function roominess(height: number): number {
  return Math.min(1, height / ROOMY);
}

/** From where a picture opens on that canvas at the farthest. */
export function farthestFor(cy: Core): number {
  return isTooSmall(cy) ? READABLE : FARTHEST_ZOOM;
}

/** Where everything given is in sight, or as far away as `farthest` says no more than its whole width; null where nothing is. */
export function cameraOver(cy: Core, occupied: readonly Occupied[], closest = CLOSEST_FIT, farthest = FARTHEST_ZOOM): Camera | null {
  if (occupied.length === 0) return null;
  const left = Math.min(...occupied.map(({ at, room }) => at.x - room.left));
  const right = Math.max(...occupied.map(({ at, room }) => at.x + room.right));
  const top = Math.min(...occupied.map(({ at, room }) => at.y - room.top));
  const bottom = Math.max(...occupied.map(({ at, room }) => at.y + room.bottom));
  const share = roominess(cy.height());
  const [padding, foot] = [PADDING * share, FOOT * share];
  const zoom = Math.max(FARTHEST_ZOOM, Math.min(closest, (cy.width() - 2 * padding) / (right - left), Math.max(farthest, (cy.height() - 2 * padding - foot) / (bottom - top))));
  return { x: (left + right) / 2, y: (top + bottom) / 2 + foot / 2 / zoom, zoom };
}

/** Where what is in sight now and everything given is in sight; null where it is already. */
export function cameraShowing(cy: Core, occupied: readonly Occupied[]): Camera | null {
  const camera = cameraOf(cy);
  if (isInSight(cy, camera, occupied)) return null;
  const half = { x: cy.width() / 2 / camera.zoom, y: cy.height() / 2 / camera.zoom };
  return cameraOver(cy, [...occupied, { at: camera, room: { left: half.x, right: half.x, top: half.y, bottom: half.y } }], camera.zoom);
}

/** Whether a camera shows the whole of everything given. */
export function isInSight(cy: Core, { x, y, zoom }: Camera, occupied: readonly Occupied[]): boolean {
  const half = { x: cy.width() / 2 / zoom, y: cy.height() / 2 / zoom };
  return occupied.every(({ at, room }) => at.x - room.left >= x - half.x && at.x + room.right <= x + half.x && at.y - room.top >= y - half.y && at.y + room.bottom <= y + half.y);
}

/** One move; a new one takes over from where the last has come to. */
export function moveCamera(cy: Core, camera: Camera, durationMs: number): void {
  cy.stop();
  const { zoom } = camera;
  const pan = { x: cy.width() / 2 - camera.x * zoom, y: cy.height() / 2 - camera.y * zoom };
  if (durationMs === 0) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration: durationMs, easing: 'ease-out' });
}

/** What of the graph a box on the screen lies over, as that camera sees it. */
export function underneath({ left, right, top, bottom }: Box, camera: Camera, screen: { readonly width: number; readonly height: number }): Box {
  const x = (onScreen: number) => camera.x + (onScreen - screen.width / 2) / camera.zoom;
  const y = (onScreen: number) => camera.y + (onScreen - screen.height / 2) / camera.zoom;
  return { left: x(left), right: x(right), top: y(top), bottom: y(bottom) };
}

export function zoomedBy(camera: Camera, direction: 1 | -1): Camera {
  return { ...camera, zoom: camera.zoom * ZOOM_STEP ** direction };
}

/** No nearer and no farther away than the canvas goes: a camera of a file may be any. */
export function withinReach(camera: Camera): Camera {
  return { ...camera, zoom: Math.min(CLOSEST_ZOOM, Math.max(FARTHEST_ZOOM, camera.zoom)) };
}
