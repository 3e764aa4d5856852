import type { EntityNode } from '../exploration/graph.ts';
import { labelLines, widthInEm } from './label-lines.ts';

/** Lengths in units of the graph: CSS pixels at the reading zoom. */
export const LABEL_FONT = 13;
export const LABEL_LINE = 1.3;
const LABEL_GAP = 5;
/** Entities that join this many others are named in larger, bolder letters. */
export const HUB_DEGREE = 30;
const HUB_FONT = 1.2;
export const TITLE_FONT = 1.45;
/** Of what is written along a relationship, beside a name. */
export const READING_FONT = 0.88;
export const WIDEST_LABEL_EM = 10.2;
const BRIEF = [[6, 2], [8.5, 1], [6, 1]] as const;
/** As many entities are read at the reading zoom on one screen. */
export const UNCROWDED = 60;
const MOST_CROWDED = 1.8;

/** Room an entity takes around its centre, its label below it included. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From a shape to its label: far away, where labels are large beside shapes, so much that their halo does not cover the shape. */
export function labelGap(font: number): number {
  return Math.max(LABEL_GAP, font * 0.36);
}

/** Diameter of an entity's shape, growing with how much it joins. */
export function diameter(degree: number): number {
  return Math.round(Math.min(80, 23 + 5.4 * Math.sqrt(degree)));
}

/** Shapes of one diameter that look equally large. */
export function shapeSize({ kind, degree }: Pick<EntityNode, 'kind' | 'degree'>): { readonly width: number; readonly height: number } {
  const size = diameter(degree);
  const [wide, high] = { CONCEPT: [1, 1], ACTOR: [1.06, 0.94], GOAL: [1.2, 1.2], EVENT: [1.16, 1.02] }[kind] as [number, number];
  return { width: Math.round(size * wide), height: Math.round(size * high) };
}

/** At most two lines; a hub's whole name. */
export function labelText(name: string, degree: number): string {
  return degree >= HUB_DEGREE ? fullLabelText(name) : labelLines(name, WIDEST_LABEL_EM).join('\n');
}

/** The beginning of a name for where it is to be read among many: in two short lines, in one, and in a short one. */
export function briefLabels(name: string): readonly string[] {
  return BRIEF.map(([widestEm, lines]) => labelLines(name, widestEm, lines).join('\n'));
}

/** The whole name, in as many lines as it takes. */
export function fullLabelText(name: string): string {
  return labelLines(name, WIDEST_LABEL_EM + 2, 5).join('\n');
}

/** Far away, where labels are large already, a hub's are no larger than the others. */
export function hubFont(font: number): number {
  return Math.max(font, Math.min(font * HUB_FONT, LABEL_FONT * 1.6));
}

export function entityFont(degree: number, font: number): number {
  return degree >= HUB_DEGREE ? hubFont(font) : font;
}

/** Estimated width and height of a label drawn at a font size. */
export function labelExtent(label: string, font: number): { readonly width: number; readonly height: number } {
  const lines = label.split('\n');
  return { width: Math.max(...lines.map(widthInEm)) * font, height: lines.length * font * LABEL_LINE };
}

/** Label size to leave room for where so many stand together: many are seen from farther away, where labels are larger beside the shapes. */
export function crowdFont(count: number): number {
  return LABEL_FONT * Math.min(MOST_CROWDED, Math.max(1, Math.sqrt(count / UNCROWDED)));
}

/** Large enough for the label in every language, so that switching moves nothing. */
export function roomOf(entity: EntityNode, font = LABEL_FONT): Room {
  const size = diameter(entity.degree);
  const labels = Object.values(entity.name).map((name) => labelExtent(labelText(name, entity.degree), entityFont(entity.degree, font)));
  const half = Math.max(size * 0.62 + 8, ...labels.map(({ width }) => width / 2 + 8));
  const below = Math.max(font * LABEL_LINE, ...labels.map(({ height }) => height));
  return { left: half, right: half, top: size * 0.6 + 9, bottom: size * 0.6 + labelGap(font) + below + 7 };
}

export function scaled(room: Room, scale: number): Room {
  return { left: room.left * scale, right: room.right * scale, top: room.top * scale, bottom: room.bottom * scale };
}
