import type { Box } from './box-grid.ts';
import type { BadgeSize } from './reading-size.ts';
import type { ThemeTokens } from './theme-tokens.ts';

/** Over the size at the reading zoom. */
const SCALE: Readonly<Record<BadgeSize, number>> = { none: 0, usual: 1, large: 1.45, huge: 2.1 };
export const BADGE_SIZES = Object.keys(SCALE) as readonly BadgeSize[];

/** Where the number of relationships that are not shown stands around the middle of a shape of that diameter: at its shoulder, from where it grows outwards. */
export function badgeBox(diameter: number, notShown: number, size: BadgeSize): Box {
  const scale = SCALE[size];
  const [width, height] = [5 + (2 + textOf(notShown).length * 5.6) * scale, 6 + 8 * scale];
  const [x, y] = [diameter * 0.44 + (scale - 1) * 8, diameter * -0.44 - (scale - 1) * 4];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** In SVG, around the middle of the shape. */
export function badgeMarkup(diameter: number, notShown: number, size: BadgeSize, tokens: ThemeTokens): string {
  const { left, right, top, bottom } = badgeBox(diameter, notShown, size);
  const height = bottom - top;
  return [
    `<rect x="${String(left)}" y="${String(top)}" width="${String(right - left)}" height="${String(height)}" rx="${String(height / 2)}" fill="${tokens.raised}" stroke="${tokens.rule}"/>`,
    `<text x="${String((left + right) / 2)}" y="${String((top + bottom) / 2 + 3.5 * SCALE[size])}" text-anchor="middle" font-family="system-ui, sans-serif" font-size="${String(9.5 * SCALE[size])}" font-weight="600" fill="${tokens.inkSoft}">${textOf(notShown)}</text>`,
  ].join('');
}

function textOf(notShown: number): string {
  return `+${String(notShown)}`;
}
