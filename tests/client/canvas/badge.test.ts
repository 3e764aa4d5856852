import fc from 'fast-check';
import { expect, it } from 'vitest';
import { badgeBox } from '../../../client/canvas/badge.ts';
import { entityPictures, PICTURE_SCALE } from '../../../client/canvas/entity-picture.ts';
import { badgeSize, zoomStep } from '../../../client/canvas/reading-size.ts';
import { diameter, shapeSize } from '../../../client/canvas/sizes.ts';
import type { ThemeTokens } from '../../../client/canvas/theme-tokens.ts';
import { ENTITY_KINDS } from '../../../client/exploration/graph.ts';
import { entity } from '../exploration/sample-graph.ts';

/** In CSS pixels; figures of as many are still told apart. */
const SMALLEST_FIGURES = 6.9;
const SMALLEST_ZOOM_OF_NUMBERS = 0.37;

const picturesOf = entityPictures({ onKind: '#fff', raised: '#fff', rule: '#ddd', inkSoft: '#555' } as ThemeTokens, () => '<path d="M0 0"/>');
const drawnAt = (zoom: number, degree: number, notShown: number) =>
  decodeURIComponent(picturesOf(entity('a', 0, [], { degree }), notShown)?.[badgeSize(zoomStep(zoom))] ?? '');

it('shows how many relationships are not shown in figures that can be read wherever shapes are larger than these', () => {
  fc.assert(
    fc.property(fc.double({ min: SMALLEST_ZOOM_OF_NUMBERS, max: 3, noNaN: true }), fc.integer({ min: 1, max: 400 }), (zoom, notShown) => {
      const picture = drawnAt(zoom, notShown, notShown);
      expect(picture).toContain(`>+${String(notShown)}</text>`);
      expect(Number(/ font-size="([\d.]+)"/.exec(picture)?.[1]) * zoom).toBeGreaterThan(SMALLEST_FIGURES);
    }),
  );
});

it('shows no number where nothing is hidden, and none from farther away', () => {
  expect(drawnAt(1, 5, 0)).not.toContain('<text');
  expect(drawnAt(0.2, 5, 3)).not.toContain('<text');
});

it('draws every number whole', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ENTITY_KINDS), fc.integer({ min: 1, max: 500 }), fc.constantFrom('usual' as const, 'large' as const, 'huge' as const), (kind, degree, size) => {
      const { width, height } = shapeSize({ kind, degree });
      const { right, top } = badgeBox(diameter(degree), degree, size);
      expect(right).toBeLessThan((width * PICTURE_SCALE) / 2);
      expect(-top).toBeLessThan((height * PICTURE_SCALE) / 2);
    }),
  );
});
