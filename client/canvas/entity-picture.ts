import type { EntityKind, EntityNode } from '../exploration/graph.ts';
import type { PictureOf } from './elements.ts';
import { diameter } from './sizes.ts';
import type { ThemeTokens } from './theme-tokens.ts';

/** The picture is drawn larger than the shape, for the badge at its shoulder. */
export const PICTURE_SCALE = 1.9;

/** Inner markup of the 24 by 24 icon of a kind and subkind. */
export type IconMarkup = (kind: EntityKind, subkind: string | null) => string;

export function entityPictures(tokens: ThemeTokens, iconMarkup: IconMarkup): PictureOf {
  const made = new Map<string, string>();
  return (entity, notShown) => {
    const key = `${entity.kind} ${entity.subkind ?? ''} ${String(diameter(entity.degree))} ${String(notShown)}`;
    const picture = made.get(key) ?? dataUri(drawing(entity, notShown, tokens, iconMarkup(entity.kind, entity.subkind)));
    made.set(key, picture);
    return picture;
  };
}

function drawing(entity: EntityNode, notShown: number, tokens: ThemeTokens, icon: string): string {
  const size = diameter(entity.degree);
  const side = Math.round(size * PICTURE_SCALE);
  const iconSide = size * (entity.kind === 'GOAL' ? 0.5 : 0.54);
  const corner = (side - iconSide) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(side * 2)}" height="${String(side * 2)}" viewBox="0 0 ${String(side)} ${String(side)}">`,
    `<g transform="translate(${String(corner)} ${String(corner)}) scale(${String(iconSide / 24)})" fill="none" stroke="${tokens.onKind}"`,
    ` stroke-width="${String(size > 44 ? 1.6 : 2)}" stroke-linecap="round" stroke-linejoin="round">${icon}</g>`,
    notShown === 0 ? '' : badge(notShown, side / 2 + size * 0.44, side / 2 - size * 0.44, tokens),
    '</svg>',
  ].join('');
}

function badge(notShown: number, x: number, y: number, tokens: ThemeTokens): string {
  const text = `+${String(notShown)}`;
  const width = 7 + text.length * 5.6;
  return [
    `<rect x="${String(x - width / 2)}" y="${String(y - 7)}" width="${String(width)}" height="14" rx="7" fill="${tokens.raised}" stroke="${tokens.rule}"/>`,
    `<text x="${String(x)}" y="${String(y + 3.5)}" text-anchor="middle" font-family="system-ui, sans-serif" font-size="9.5" font-weight="600" fill="${tokens.inkSoft}">${text}</text>`,
  ].join('');
}

function dataUri(svg: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
