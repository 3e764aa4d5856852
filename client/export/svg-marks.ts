import { ARROW_HEADS, groupLine } from '../canvas/group-lines.ts';
import type { RingEdge } from '../canvas/layout/ring-edges.ts';
import { LABEL_FONT, labelGap, LABEL_LINE, TITLE_FONT } from '../canvas/sizes.ts';
import { APART_LINE_OPACITY, APART_OPACITY, BACK_OPACITY, GREYED_OPACITY, RING_WIDTH } from '../canvas/stylesheet.ts';
import type { ThemeTokens } from '../canvas/theme-tokens.ts';
import type { Title } from '../canvas/titles.ts';
import type { EntityKind } from '../exploration/graph.ts';
import { edgeLine, tenth } from './edge-line.ts';
import type { PicturedEdge, PicturedNode } from './picture.ts';
import { markupText } from './visible-text.ts';

/** The shape of a kind around 0,0. */
export function shape(kind: string, width: number, height: number, attributes: string): string {
  const [x, y] = [width / 2, height / 2];
  switch (kind) {
    case 'CONCEPT':
      return `<ellipse rx="${tenth(x)}" ry="${tenth(y)}" ${attributes}/>`;
    case 'ACTOR':
      return `<rect x="${tenth(-x)}" y="${tenth(-y)}" width="${tenth(width)}" height="${tenth(height)}" rx="${tenth(y * 0.36)}" ${attributes}/>`;
    case 'GOAL':
      return `<path d="M0 ${tenth(-y)}L${tenth(x)} 0 0 ${tenth(y)} ${tenth(-x)} 0z" stroke-linejoin="round" ${attributes}/>`;
    default:
      return `<path d="M${tenth(-x / 2)} ${tenth(-y)}H${tenth(x / 2)}L${tenth(x)} 0 ${tenth(x / 2)} ${tenth(y)}H${tenth(-x / 2)}L${tenth(-x)} 0z" stroke-linejoin="round" ${attributes}/>`;
  }
}

export function kindColour(kind: string, { kinds, rule }: ThemeTokens): string {
  return kind in kinds ? kinds[kind as EntityKind] : rule;
}

/** An entity with its icon and, below it, its name in as many lines as on the canvas; its whole name is its title. */
export function entityMark(node: PicturedNode, tokens: ThemeTokens): string {
  const { at, kind, width, height, font, label } = node;
  const apart = node.classes.includes('apart');
  const opacity = apart ? APART_OPACITY : node.classes.includes('greyed') ? GREYED_OPACITY : 1;
  const fill = kindColour(kind, tokens);
  const iconSide = Math.min(width, height) * 0.5;
  const ring = node.chosen ? shape(kind, width + 12, height + 12, `fill="none" stroke="${tokens.accent}" stroke-width="3"`) : '';
  return [
    `<g transform="translate(${tenth(at.x)} ${tenth(at.y)})"${opacity === 1 ? '' : ` opacity="${String(opacity)}"`}>`,
    `<title>${markupText(node.name)}</title>`,
    ring,
    shape(kind, width, height, `fill="${fill}"`),
    `<g transform="translate(${tenth(-iconSide / 2)} ${tenth(-iconSide / 2)}) scale(${String(Math.round((iconSide / 24) * 1000) / 1000)})" fill="none" stroke="${tokens.onKind}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${node.icon}</g>`,
    apart ? '' : textLines(label.split('\n'), height / 2 + labelGap(font) + font, font, `text-anchor="middle" fill="${tokens.ink}"${node.chosen ? ' font-weight="700"' : ''}`, tokens.paper),
    '</g>',
  ].join('');
}

/** The name of a part of the drawing, in its middle. */
export function titleMark({ text, at }: Title, tokens: ThemeTokens): string {
  const font = LABEL_FONT * TITLE_FONT;
  const lines = text.split('\n');
  const baseline = font / 3 - ((lines.length - 1) / 2) * font * LABEL_LINE;
  return `<g transform="translate(${tenth(at.x)} ${tenth(at.y)})" font-family="${markupText(tokens.serif)}">${textLines(lines, baseline, font, `text-anchor="middle" fill="${tokens.inkFaint}"`, tokens.paper)}</g>`;
}

export function ringMark({ at, halfWidth, halfHeight }: RingEdge, tokens: ThemeTokens): string {
  return `<ellipse cx="${tenth(at.x)}" cy="${tenth(at.y)}" rx="${tenth(halfWidth)}" ry="${tenth(halfHeight)}" fill="none" stroke="${tokens.rule}" stroke-width="${tenth(LABEL_FONT * RING_WIDTH)}"/>`;
}

/** Lines one below the other, with a halo, the first on its baseline. */
export function textLines(lines: readonly string[], baseline: number, font: number, attributes: string, halo: string): string {
  const spans = lines.map((line, index) => `<tspan x="0" y="${tenth(baseline + index * font * LABEL_LINE)}">${markupText(line)}</tspan>`);
  return `<text font-size="${tenth(font)}" stroke="${halo}" stroke-width="${tenth(font * 0.3)}" stroke-linejoin="round" paint-order="stroke" ${attributes}>${spans.join('')}</text>`;
}

const HEAD_LENGTH = 9;

export function edgeMark(edge: PicturedEdge, tokens: ThemeTokens): string {
  const end = (node: PicturedNode) => ({ ...node.at, halfWidth: node.width / 2, halfHeight: node.height / 2 });
  const back = edge.classes.includes('back') && !edge.lit;
  const line = edgeLine(end(edge.start), end(edge.end), edge.bend, back ? 0 : HEAD_LENGTH);
  const colour = edge.lit ? tokens.accent : tokens.line;
  const opacity = edge.classes.includes('apart') ? APART_LINE_OPACITY : edge.classes.includes('greyed') ? 0.15 : back ? BACK_OPACITY : 1;
  const dash = edge.classes.includes('inferred') ? ' stroke-dasharray="5 4"' : '';
  return [
    `<g${opacity === 1 ? '' : ` opacity="${String(opacity)}"`}>`,
    `<title>${markupText(`${edge.start.name} ${edge.reading} ${edge.end.name}`)}</title>`,
    `<path d="${line.path}" fill="none" stroke="${colour}" stroke-width="${tenth(edge.width)}"${dash}/>`,
    back ? '' : `<g transform="translate(${tenth(line.tip.x)} ${tenth(line.tip.y)}) rotate(${tenth(line.angle)})">${head(edge.group, colour, tokens.paper)}</g>`,
    '</g>',
    edge.lit ? `<g transform="translate(${tenth(line.middle.x)} ${tenth(line.middle.y)})">${textLines([edge.reading], 4, 12, `text-anchor="middle" fill="${tokens.accent}"`, tokens.paper)}</g>` : '',
  ].join('');
}

/** The head of an arrow, its tip at 0,0. */
export function head(group: string, colour: string, paper: string): string {
  const { arrow, filled } = groupLine(group);
  return `<path d="${ARROW_HEADS[arrow]}" fill="${filled ? colour : paper}" stroke="${colour}"/>`;
}
