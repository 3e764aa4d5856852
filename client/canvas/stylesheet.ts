import type { StylesheetJson } from 'cytoscape';
import { GROUP_NAMES, groupLine, type GroupLine } from './group-lines.ts';
import { PICTURE_SCALE } from './entity-picture.ts';
import { LABEL_SIDES, sideClass, sideStyle, type LabelSide } from './label-sides.ts';
import type { BadgeSize } from './reading-size.ts';
import { entityFont, HUB_DEGREE, hubFont, LABEL_LINE, READING_FONT, TITLE_FONT } from './sizes.ts';
import type { ThemeTokens } from './theme-tokens.ts';

export interface Look {
  readonly tokens: ThemeTokens;
  /** Label size in units of the graph, so that it stays readable on the screen. */
  readonly font: number;
  /** Of the numbers on entities. */
  readonly badges: BadgeSize;
  /** Near enough for whole names. */
  readonly near: boolean;
  /** Straight lines without arrows, borders and small labels: for thousands. */
  readonly fast: boolean;
}

/** Of a shape and its name where a filter greys them. */
export const GREYED_OPACITY = 0.3;
/** Of what is not on the path that is seen alone. */
export const APART_OPACITY = 0.12;
export const APART_LINE_OPACITY = 0.06;
/** Of lines that cut across the picture: as faint as can still be seen well. */
export const BACK_OPACITY = 0.88;
/** Of the line between two rings, over the size of labels. */
export const RING_WIDTH = 0.09;
/** Names and titles come in lines already, which are long in the graph where they are seen from far away. */
const WIDEST_LINE = '100000px';

/** Around names, over their size. */
export const LABEL_HALO = 0.24;
/** Around readings, and names that are pointed at. */
export const READING_PADDING = 2;
/** Classes of relationships whose reading is asked for. */
const READINGS = ['reading', 'told', 'path-told'];

export function stylesheet({ tokens, font, badges, near, fast }: Look): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-color': tokens.rule,
        'border-width': 0,
        label: near ? 'data(fullLabel)' : 'data(label)',
        color: tokens.ink,
        'font-family': tokens.sans,
        'font-size': font,
        'line-height': LABEL_LINE,
        'text-wrap': 'wrap',
        'text-max-width': WIDEST_LINE,
        ...sideStyle('below', font),
        'text-outline-color': tokens.paper,
        'text-outline-width': font * LABEL_HALO,
        'text-events': fast ? 'no' : 'yes',
        'min-zoomed-font-size': fast ? 8 : 0,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    ...(fast ? [] : [picture(badges)]),
    { selector: 'node[kind = "CONCEPT"]', style: { shape: 'ellipse', 'background-color': tokens.kinds.CONCEPT } },
    { selector: 'node[kind = "ACTOR"]', style: { shape: 'round-rectangle', 'background-color': tokens.kinds.ACTOR } },
    { selector: 'node[kind = "GOAL"]', style: { shape: 'round-diamond', 'background-color': tokens.kinds.GOAL } },
    { selector: 'node[kind = "EVENT"]', style: { shape: 'round-hexagon', 'background-color': tokens.kinds.EVENT } },
    { selector: `node[degree >= ${String(HUB_DEGREE)}]`, style: { 'font-weight': 'bold', 'font-size': hubFont(font) } },
    { selector: 'node[degree >= 8]', style: { 'z-index': 12 } },
    ...LABEL_SIDES.map((side) => ({ selector: `node.${sideClass(side)}`, style: sideStyle(side, font) })),
    { selector: 'node[written]', style: { label: 'data(written)' } },
    { selector: 'node.full', style: { 'z-index': 20 } },
    { selector: 'node.expanded', style: { 'border-width': 4, 'border-style': 'double', 'border-color': tokens.paper } },
    { selector: 'node.pinned', style: { 'border-width': 2, 'border-style': 'dotted', 'border-color': tokens.ink } },
    { selector: 'node.chosen', style: { 'border-width': 3, 'border-style': 'solid', 'border-color': tokens.paper, 'outline-width': 3, 'outline-color': tokens.accent, 'font-weight': 'bold', 'z-index': 30 } },
    { selector: 'node.marked', style: { 'outline-width': 2, 'outline-style': 'dashed', 'outline-offset': 6, 'outline-color': tokens.ink, 'z-index': 31 } },
    // Of all ways to grey a shape this one alone leaves Cytoscape the pictures it has drawn of it.
    { selector: 'node.greyed', style: { opacity: GREYED_OPACITY } },
    { selector: 'node.dim', style: { opacity: 0.22 } },
    { selector: 'node.path', style: { 'text-opacity': 1, 'outline-width': 2.5, 'outline-color': tokens.accent, 'outline-offset': 2, opacity: 1, 'z-index': 28 } },
    { selector: 'node.unlabelled', style: { label: '' } },
    ...(fast ? [] : [pointed(tokens)]),
    { selector: 'node.apart', style: { opacity: APART_OPACITY, 'text-opacity': 0 } },
    {
      selector: 'node.title',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        label: 'data(label)',
        'font-family': tokens.serif,
        'font-size': font * TITLE_FONT,
        color: tokens.inkFaint,
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-events': 'no',
        events: 'no',
        'z-index': 9,
      },
    },
    {
      selector: 'node.ring',
      style: { width: 'data(width)', height: 'data(height)', shape: 'ellipse', 'border-width': font * RING_WIDTH, 'border-color': tokens.rule, 'z-index': 0, 'z-index-compare': 'manual' },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': tokens.line,
        'line-opacity': 1,
        ...(fast ? { 'curve-style': 'haystack' } : curved(tokens)),
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    {
      selector: READINGS.map((name) => `edge.${name}`).join(', '),
      style: {
        'font-family': tokens.sans,
        'font-size': font * READING_FONT,
        color: tokens.lineLabel,
        'text-background-color': tokens.paper,
        'text-background-opacity': 0.92,
        'text-background-shape': 'round-rectangle',
        'text-background-padding': READING_PADDING,
        'source-text-rotation': 'autorotate',
      },
    },
    { selector: READINGS.map((name) => `edge.${name}[readingAt]`).join(', '), style: { 'source-label': 'data(reading)', 'source-text-offset': 'data(readingAt)' } },
    ...(fast ? [] : GROUP_NAMES.map((group) => arrow(group, groupLine(group)))),
    { selector: 'edge.back', style: { 'line-opacity': BACK_OPACITY, 'target-arrow-shape': 'none', 'z-index': 1 } },
    { selector: 'edge.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
    {
      selector: 'edge.touching, edge.lit',
      style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'line-color': tokens.lineStrong, 'target-arrow-color': tokens.lineStrong, 'line-opacity': 0.9, 'z-index': 4 },
    },
    { selector: 'edge.reading, edge.told', style: { 'z-index': 12, 'z-index-compare': 'manual' } },
    {
      selector: 'edge.chosen',
      style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'line-color': tokens.accent, 'target-arrow-color': tokens.accent, 'line-opacity': 1, color: tokens.accent, 'z-index': 13 },
    },
    { selector: 'edge.greyed', style: { opacity: 0.22 } },
    { selector: 'edge.dim', style: { 'line-opacity': 0.1, 'target-arrow-shape': 'none' } },
    {
      selector: 'edge.path',
      style: {
        width: 'data(pathWidth)',
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'line-color': tokens.accent,
        'target-arrow-color': tokens.accent,
        'line-opacity': 0.95,
        opacity: 1,
        color: tokens.accent,
        'z-index': 14,
      },
    },
    ...(fast ? [] : [bent()]),
    { selector: 'edge.path-told', style: { 'z-index': 14, 'z-index-compare': 'manual' } },
    { selector: 'edge.over', style: { 'z-index': 32 } },
    { selector: 'edge.apart', style: { 'line-opacity': APART_LINE_OPACITY, 'target-arrow-shape': 'none', 'source-label': '' } },
    { selector: '.leaving', style: { events: 'no', 'text-opacity': 0 } },
    { selector: 'core', style: coreStyle(tokens) },
  ] as StylesheetJson;
}

function curved(tokens: ThemeTokens) {
  return {
    'curve-style': 'bezier',
    'control-point-step-size': 34,
    'target-arrow-color': tokens.line,
    'arrow-scale': 0.8,
    'target-distance-from-node': 2,
    'source-distance-from-node': 2,
  };
}

/** Named even where there is no room for its name. */
function pointed(tokens: ThemeTokens) {
  return {
    selector: 'node.pointed, node.marked',
    style: { label: 'data(fullLabel)', 'z-index': 40, 'text-background-color': tokens.paper, 'text-background-opacity': 0.9, 'text-background-padding': READING_PADDING },
  };
}

/** Around shapes that are not its ends; over what makes a line straight or one of a bundle. */
function bent() {
  return {
    selector: 'edge.bent',
    style: { 'curve-style': 'unbundled-bezier', 'edge-distances': 'node-position', 'control-point-distances': 'data(bendDistance)', 'control-point-weights': 'data(bendWeight)' },
  };
}

/** What depends on the zoom of a name under an entity: its size and its distances, in units of the graph. */
export function labelStyle(font: number, degree: number, side: LabelSide) {
  const own = entityFont(degree, font);
  return { 'font-size': own, ...sideStyle(side, font), 'text-outline-width': font * LABEL_HALO };
}

function picture(badges: BadgeSize) {
  const side = `${String(PICTURE_SCALE * 100)}%`;
  return {
    selector: 'node[pictures]',
    style: {
      'background-image': `data(pictures.${badges})`,
      'background-width': side,
      'background-height': side,
      'background-fit': 'none',
      'background-clip': 'none',
      'background-image-containment': 'over',
      // Of badges, which reach that far out.
      'bounds-expansion': badges === 'huge' ? 36 : 16,
    },
  };
}

function arrow(group: string, line: GroupLine) {
  return {
    selector: `edge[group = "${group}"]`,
    style: { 'target-arrow-shape': line.arrow, 'target-arrow-fill': line.filled ? 'filled' : 'hollow' },
  };
}

function coreStyle(tokens: ThemeTokens) {
  return {
    'active-bg-opacity': 0,
    'selection-box-color': tokens.accent,
    'selection-box-opacity': 0.12,
    'selection-box-border-color': tokens.accent,
    'selection-box-border-width': 1,
    'outside-texture-bg-color': tokens.paper,
    'outside-texture-bg-opacity': 1,
  };
}
