import { readThemeTokens } from '../canvas/theme-tokens.ts';
import { ENTITY_KINDS } from '../exploration/graph.ts';
import type { Dot } from './dots.ts';
import { onMap, type MapScale } from './map-scale.ts';

/** Radius in units of the graph, kept between these many CSS pixels. */
const RADIUS = 26;
const [SMALLEST, LARGEST] = [1.6, 3];
const SELECTED_LARGER = 1.6;
const GREYED = 0.25;

/** Draws the dots in the colours of their kinds, the selected larger and in the accent; what stood there before goes. */
export function drawDots(canvas: HTMLCanvasElement, dots: readonly Dot[], scale: MapScale): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const { kinds, accent } = readThemeTokens(canvas);
  const radius = Math.min(LARGEST, Math.max(SMALLEST, RADIUS * scale.scale));
  canvas.width = scale.size.width * devicePixelRatio;
  canvas.height = scale.size.height * devicePixelRatio;
  context.scale(devicePixelRatio, devicePixelRatio);
  const fill = (some: readonly Dot[], colour: string, size: number) => {
    context.beginPath();
    for (const { at } of some) {
      const { x, y } = onMap(at, scale);
      context.moveTo(x + size, y);
      context.arc(x, y, size, 0, 2 * Math.PI);
    }
    context.fillStyle = colour;
    context.fill();
  };
  for (const greyed of [true, false]) {
    context.globalAlpha = greyed ? GREYED : 1;
    for (const kind of ENTITY_KINDS) fill(dots.filter((dot) => dot.greyed === greyed && dot.kind === kind && !dot.selected), kinds[kind], radius);
  }
  fill(dots.filter(({ selected }) => selected), accent, radius * SELECTED_LARGER);
}
