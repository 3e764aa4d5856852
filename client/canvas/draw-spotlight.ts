import type { Core } from 'cytoscape';
import type { Point } from '../exploration/exploration.ts';
import { MOST_READINGS } from './emphasis.ts';
import { PICTURE_SCALE } from './entity-picture.ts';
import { labelsWithRoom } from './label-density.ts';
import { labelPlaces } from './label-places.ts';
import type { BadgeSize } from './reading-size.ts';
import { entityFont, LABEL_LINE, READING_FONT } from './sizes.ts';
import { GREYED_OPACITY } from './stylesheet.ts';
import type { ThemeTokens } from './theme-tokens.ts';
import type { PlacedEdge, PlacedNode } from './under-point.ts';

interface Lit {
  readonly cy: Core;
  readonly lit: PlacedNode | PlacedEdge;
  /** The relationships that are shown with it. */
  readonly near: readonly PlacedEdge[];
  readonly tokens: ThemeTokens;
  readonly font: number;
  readonly badges: BadgeSize;
  /** The picture at that address; null while it is not there. */
  readonly picture: (url: string) => HTMLImageElement | null;
}

/** How much of what is not near shows through. */
const SHOWING_THROUGH = 0.2;
/** On the screen, in CSS pixels. */
const THINNEST = 1.4;
const ARROW = 4.5;
/** From line to line of relationships that join the same two. */
const APART = 34;

/** Draws it with its neighbours, over a veil that covers the sheet. */
export function drawSpotlight(sheet: HTMLCanvasElement, { cy, lit, near, tokens, font, badges, picture }: Lit): void {
  const context = sheet.getContext('2d');
  if (context === null) return;
  const scale = devicePixelRatio;
  sheet.width = cy.width() * scale;
  sheet.height = cy.height() * scale;
  context.fillStyle = tokens.paper;
  context.globalAlpha = 1 - SHOWING_THROUGH;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.globalAlpha = 1;
  context.setTransform(scale * cy.zoom(), 0, 0, scale * cy.zoom(), scale * cy.pan().x, scale * cy.pan().y);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';

  const nodes = [...new Set([...('at' in lit ? [lit] : []), ...near.flatMap(({ from, to }) => [from, to])])];
  const bends = bendsOf(near);
  near.forEach((edge, index) => drawLine(context, edge, bends[index] ?? 0, Math.max(edge.width, THINNEST / cy.zoom()), tokens));
  for (const node of nodes) {
    drawShape(context, node, node === lit, tokens, node.pictures && picture(node.pictures[badges]));
  }
  drawNames(context, nodes, lit, tokens, font);
  if (near.length <= MOST_READINGS) near.forEach((edge, index) => drawReading(context, edge, bends[index] ?? 0, tokens, font));
}

/** How far each line bends off the straight one, so that those between the same two lie apart. */
function bendsOf(edges: readonly PlacedEdge[]): readonly number[] {
  const pair = ({ source, target }: PlacedEdge) => [source, target].sort().join(' ');
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(pair(edge), (counts.get(pair(edge)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return edges.map((edge) => {
    const key = pair(edge);
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    return (index - ((counts.get(key) ?? 1) - 1) / 2) * APART * (edge.source < edge.target ? 1 : -1);
  });
}

/** What a line bends towards: twice as far off as it comes itself. */
function bentTowards({ from: { at: from }, to: { at: to } }: PlacedEdge, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend * 2, y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend * 2 };
}

function drawLine(context: CanvasRenderingContext2D, edge: PlacedEdge, bend: number, lineWidth: number, tokens: ThemeTokens): void {
  const towards = bentTowards(edge, bend);
  const { at, width, height } = edge.to;
  const angle = Math.atan2(at.y - towards.y, at.x - towards.x);
  const reach = Math.min(width, height) / 2 + 2;
  const tip = { x: at.x - Math.cos(angle) * reach, y: at.y - Math.sin(angle) * reach };
  const side = ARROW + 3 * lineWidth;
  context.strokeStyle = tokens.lineStrong;
  context.fillStyle = tokens.lineStrong;
  context.lineWidth = lineWidth;
  context.setLineDash(edge.classes.includes('inferred') ? [5, 4] : []);
  context.beginPath();
  context.moveTo(edge.from.at.x, edge.from.at.y);
  context.quadraticCurveTo(towards.x, towards.y, tip.x - Math.cos(angle) * side * 0.8, tip.y - Math.sin(angle) * side * 0.8);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const turn of [0.42, -0.42]) context.lineTo(tip.x - Math.cos(angle + turn) * side, tip.y - Math.sin(angle + turn) * side);
  context.fill();
}

function drawShape(context: CanvasRenderingContext2D, { kind, at: { x, y }, width, height, classes }: PlacedNode, ringed: boolean, tokens: ThemeTokens, picture: HTMLImageElement | null): void {
  const [left, top] = [x - width / 2, y - height / 2];
  context.beginPath();
  if (kind === 'ACTOR') context.roundRect(left, top, width, height, 6);
  else if (kind === 'GOAL') polygon(context, [[x, top], [left + width, y], [x, top + height], [left, y]]);
  else if (kind === 'EVENT') polygon(context, [[left, y], [left + width / 4, top], [left + (width * 3) / 4, top], [left + width, y], [left + (width * 3) / 4, top + height], [left + width / 4, top + height]]);
  else context.ellipse(x, y, width / 2, height / 2, 0, 0, 2 * Math.PI);
  context.globalAlpha = classes.includes('greyed') ? GREYED_OPACITY : 1;
  context.fillStyle = tokens.kinds[kind];
  context.fill();
  if (ringed) {
    context.lineWidth = 3;
    context.strokeStyle = tokens.accent;
    context.stroke();
  }
  if (picture !== null) {
    const [wide, high] = [width * PICTURE_SCALE, height * PICTURE_SCALE];
    context.drawImage(picture, x - wide / 2, y - high / 2, wide, high);
  }
  context.globalAlpha = 1;
}

function polygon(context: CanvasRenderingContext2D, corners: readonly (readonly [x: number, y: number])[]): void {
  for (const [x, y] of corners) context.lineTo(x, y);
  context.closePath();
}

/** That of what is pointed at and those there is room for. */
function drawNames(context: CanvasRenderingContext2D, nodes: readonly PlacedNode[], lit: PlacedNode | PlacedEdge, tokens: ThemeTokens, font: number): void {
  const claims = nodes.map((node) => {
    const size = entityFont(node.degree, font);
    const [below] = labelPlaces(node.fullLabel, size, font, node.at, { width: node.width / 2, height: node.height / 2 });
    return { node, size, id: node.id, places: [below] as const, rank: node.degree, always: node === lit || !('at' in lit) };
  });
  const written = labelsWithRoom(claims, []);
  for (const { id, node, size, places: [{ top }] } of claims) {
    if (!written.has(id)) continue;
    context.font = `${node === lit ? 'bold ' : ''}${String(size)}px ${tokens.sans}`;
    node.fullLabel.split('\n').forEach((line, index) => write(context, line, { x: node.at.x, y: top + (index + 0.5) * size * LABEL_LINE }, size, tokens.ink, tokens.paper));
  }
}

function drawReading(context: CanvasRenderingContext2D, edge: PlacedEdge, bend: number, tokens: ThemeTokens, font: number): void {
  const towards = bentTowards(edge, bend);
  const { from: { at: from }, to: { at: to } } = edge;
  const size = font * READING_FONT;
  context.font = `${String(size)}px ${tokens.sans}`;
  write(context, edge.reading, { x: (from.x + to.x + 2 * towards.x) / 4, y: (from.y + to.y + 2 * towards.y) / 4 }, size, tokens.lineLabel, tokens.paper);
}

function write(context: CanvasRenderingContext2D, text: string, { x, y }: Point, size: number, colour: string, halo: string): void {
  context.lineWidth = size * 0.48;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
