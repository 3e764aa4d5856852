import type { Core } from 'cytoscape';
import type { Camera, Point } from '../exploration/exploration.ts';
import type { Box } from './box-grid.ts';
import type { Room } from './sizes.ts';

export const CLOSEST = 3;
export const FARTHEST = 0.08;
const PADDING = 22;
/** The counts of the view stand below. */
const FOOT = 24;
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

/** Where everything given is in sight; null where nothing is. */
export function cameraOver(cy: Core, occupied: readonly Occupied[], closest = CLOSEST_FIT): Camera | null {
  if (occupied.length === 0) return null;
  const left = Math.min(...occupied.map(({ at, room }) => at.x - room.left));
  const right = Math.max(...occupied.map(({ at, room }) => at.x + room.right));
  const top = Math.min(...occupied.map(({ at, room }) => at.y - room.top));
  const bottom = Math.max(...occupied.map(({ at, room }) => at.y + room.bottom));
  const zoom = Math.max(FARTHEST, Math.min(closest, (cy.width() - 2 * PADDING) / (right - left), (cy.height() - 2 * PADDING - FOOT) / (bottom - top)));
  return { x: (left + right) / 2, y: (top + bottom) / 2 + FOOT / 2 / zoom, zoom };
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
  const zoom = Math.min(CLOSEST, Math.max(FARTHEST, camera.zoom));
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
  return { ...camera, zoom: Math.min(CLOSEST, Math.max(FARTHEST, camera.zoom * ZOOM_STEP ** direction)) };
}
