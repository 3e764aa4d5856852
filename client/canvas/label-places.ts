import type { Point } from '../exploration/exploration.ts';
import type { Box } from './box-grid.ts';
import type { LabelPlace } from './label-density.ts';
import { directionOf, gapAt, LABEL_SIDES } from './label-sides.ts';
import { LABEL_FONT, labelExtent, labelGap, WIDEST_LABEL_EM } from './sizes.ts';

/** A label beside its shape keeps so far from the shapes of others, in its own letters' size, that nobody takes it for theirs. */
const AIR_EM = 0.8;

/** Where a name drawn at a font size may stand around a shape, the place it would like best first. */
export function labelPlaces(label: string, font: number, graphFont: number, { x, y }: Point, half: { readonly width: number; readonly height: number }): readonly [LabelPlace, ...LabelPlace[]] {
  const { width, height } = labelExtent(label, font);
  const places = LABEL_SIDES.map((side): LabelPlace => {
    const [across, down] = directionOf(side);
    const gap = gapAt(side, graphFont);
    const air = gap > 0 && side !== 'below' ? AIR_EM * font : 0;
    const [left, top] = [startOf(x, across * (half.width + gap), width, across), startOf(y, down * (half.height + gap), height, down)];
    return { side, label, left: across < 0 ? left - air : left, right: left + width + (across > 0 ? air : 0), top: down < 0 ? top - air : top, bottom: top + height };
  });
  return places as [LabelPlace, ...LabelPlace[]];
}

/** Where something begins that stands so far before or behind a middle, or, with no direction, in it. */
function startOf(middle: number, away: number, length: number, direction: number): number {
  return middle + away - (length * (1 - direction)) / 2;
}

/** What is in sight where all shapes are: the camera leaves room around them for labels at the reading zoom, and a margin; on a screen that shows them all from side to side, its own width. */
export function boundsAround(shapes: readonly Box[], font: number, screen: Box | undefined): Box {
  const across = (WIDEST_LABEL_EM * LABEL_FONT) / 2 + labelGap(font) * 4;
  const down = LABEL_FONT * 4 + labelGap(font) * 4;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const shape of shapes) {
    left = Math.min(left, shape.left);
    right = Math.max(right, shape.right);
    top = Math.min(top, shape.top);
    bottom = Math.max(bottom, shape.bottom);
  }
  const sides = screen !== undefined && screen.left <= left && screen.right >= right ? screen : { left: left - across, right: right + across };
  return { left: sides.left, right: sides.right, top: top - down, bottom: bottom + down };
}
