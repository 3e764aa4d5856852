import type { Point } from '../exploration/exploration.ts';
import type { Box } from './box-grid.ts';
import type { LabelPlace } from './label-density.ts';
import { LABEL_FONT, labelExtent, labelGap, WIDEST_LABEL_EM } from './sizes.ts';

/** A label beside its shape keeps so far from the shapes of others, in its own letters' size, that nobody takes it for theirs. */
const AIR_EM = 0.8;

/** Where a name drawn at a font size may stand around a shape, the place it would like best first. */
export function labelPlaces(label: string, font: number, gap: number, { x, y }: Point, half: { readonly width: number; readonly height: number }): readonly [LabelPlace, ...LabelPlace[]] {
  const { width, height } = labelExtent(label, font);
  const air = AIR_EM * font;
  const below = y + half.height + gap;
  const [right, left] = [x + half.width + gap, x - half.width - gap];
  return [
    { side: 'below', label, left: x - width / 2, right: x + width / 2, top: below, bottom: below + height },
    { side: 'right', label, left: right, right: right + width + air, top: y - height / 2, bottom: y + height / 2 },
    { side: 'left', label, left: left - width - air, right: left, top: y - height / 2, bottom: y + height / 2 },
    { side: 'above', label, left: x - width / 2, right: x + width / 2, top: y - half.height - gap - height - air, bottom: y - half.height - gap },
  ];
}

/** What is in sight where all shapes are: the camera leaves room around them for labels at the reading zoom, and a margin. */
export function boundsAround(shapes: readonly Box[], font: number): Box {
  const across = (WIDEST_LABEL_EM * LABEL_FONT) / 2 + labelGap(font) * 4;
  const down = LABEL_FONT * 4 + labelGap(font) * 4;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const shape of shapes) {
    left = Math.min(left, shape.left);
    right = Math.max(right, shape.right);
    top = Math.min(top, shape.top);
    bottom = Math.max(bottom, shape.bottom);
  }
  return { left: left - across, right: right + across, top: top - down, bottom: bottom + down };
}
