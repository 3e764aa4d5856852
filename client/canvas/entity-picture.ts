import type { EntityKind, EntityNode } from '../exploration/graph.ts';
import { BADGE_SIZES, badgeMarkup } from './badge.ts';
import type { BadgeSize } from './reading-size.ts';
import { diameter, shapeSize } from './sizes.ts';
import type { ThemeTokens } from './theme-tokens.ts';

/** The picture is drawn larger than the shape, for the badge at its shoulder. */
export const PICTURE_SCALE = 2.7;

/** The addresses of the picture with the badge in each size. */
export type EntityPictures = Readonly<Record<BadgeSize, string>>;

/** Gives what is drawn on an entity: its icon, and how many of its relationships are not shown. */
export type PicturesOf = (entity: EntityNode, notShown: number) => EntityPictures | null;

/** Inner markup of the 24 by 24 icon of a kind and subkind. */
export type IconMarkup = (kind: EntityKind, subkind: string | null) => string;

export function entityPictures(tokens: ThemeTokens, iconMarkup: IconMarkup): PicturesOf {
  const made = new Map<string, EntityPictures>();
  return (entity, notShown) => {
    const key = `${entity.kind} ${entity.subkind ?? ''} ${String(diameter(entity.degree))} ${String(notShown)}`;
    const pictures = made.get(key) ?? inEachSize(entity, notShown, tokens, iconMarkup(entity.kind, entity.subkind));
    made.set(key, pictures);
    return pictures;
  };
}

function inEachSize(entity: EntityNode, notShown: number, tokens: ThemeTokens, icon: string): EntityPictures {
  return Object.fromEntries(BADGE_SIZES.map((size) => [size, dataUri(drawing(entity, notShown, size, tokens, icon))])) as EntityPictures;
}

/** Twice as large as it is drawn at the reading zoom. */
function drawing(entity: EntityNode, notShown: number, badges: BadgeSize, tokens: ThemeTokens, icon: string): string {
  const size = diameter(entity.degree);
  const shape = shapeSize(entity);
  const [width, height] = [shape.width * PICTURE_SCALE, shape.height * PICTURE_SCALE];
  const iconSide = size * 0.56;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width * 2)}" height="${String(height * 2)}" viewBox="${[-width / 2, -height / 2, width, height].join(' ')}">`,
    `<g transform="translate(${String(-iconSide / 2)} ${String(-iconSide / 2)}) scale(${String(iconSide / 24)})" fill="none" stroke="${tokens.onKind}"`,
    ` stroke-width="${String(size > 44 ? 1.6 : 2)}" stroke-linecap="round" stroke-linejoin="round">${icon}</g>`,
    notShown === 0 || badges === 'none' ? '' : badgeMarkup(size, notShown, badges, tokens),
    '</svg>',
  ].join('');
}

function dataUri(svg: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
