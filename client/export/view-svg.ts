import { labelLines, widthInEm } from '../canvas/label-lines.ts';
import { LABEL_LINE } from '../canvas/sizes.ts';
import type { ThemeTokens } from '../canvas/theme-tokens.ts';
import { tenth } from './edge-line.ts';
import type { Picture } from './picture.ts';
import { legend, type LegendWords } from './svg-legend.ts';
import { edgeMark, entityMark, ringMark, textLines, titleMark } from './svg-marks.ts';
import { markupText } from './visible-text.ts';

export interface PictureWords extends LegendWords {
  readonly title: string;
  /** Below the title: how much is shown, and when. */
  readonly about: string;
  /** BCP 47. */
  readonly languageTag: string;
}

export interface DrawnSvg {
  readonly text: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const LEAST_WIDTH = 720;
const MARGIN = 32;
const TITLE = 26;
const ABOUT = 14;

/** A picture as SVG 1.1 with its title and legend; all text is text, nothing is fetched and nothing runs. */
export function viewSvg(picture: Picture, words: PictureWords, tokens: ThemeTokens): DrawnSvg {
  const { left, top, right, bottom } = picture.box;
  const width = Math.ceil(Math.max(LEAST_WIDTH, right - left + 2 * MARGIN));
  const inner = width - 2 * MARGIN;
  const title = labelLines(words.title, inner / TITLE, 3);
  const headHeight = MARGIN + title.length * TITLE * LABEL_LINE + ABOUT * 1.8;
  const key = legend(picture, words, tokens, inner);
  const graphHeight = bottom - top;
  const keyTop = headHeight + graphHeight + 12;
  const height = Math.ceil(keyTop + key.height + MARGIN);
  const across = (width - (right - left)) / 2 - left;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" xml:lang="${words.languageTag}" role="img" font-family="${markupText(tokens.sans)}">`,
    `<title>${markupText(words.title)}</title>`,
    `<desc>${markupText(words.about)}</desc>`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${tokens.paper}"/>`,
    `<g transform="translate(${String(MARGIN)} ${String(MARGIN)})" font-family="${markupText(tokens.serif)}">${textLines(title, TITLE, TITLE, `font-weight="600" fill="${tokens.ink}"`, tokens.paper)}</g>`,
    `<text x="${String(MARGIN)}" y="${tenth(headHeight - 4)}" font-size="${String(ABOUT)}" fill="${tokens.inkSoft}"${squeezed(words.about, inner)}>${markupText(words.about)}</text>`,
    `<g transform="translate(${tenth(across)} ${tenth(headHeight - top)})">`,
    ...picture.rings.map((ring) => ringMark(ring, tokens)),
    ...picture.edges.map((edge) => edgeMark(edge, tokens)),
    ...picture.titles.map((title) => titleMark(title, tokens)),
    ...picture.nodes.map((node) => entityMark(node, tokens)),
    '</g>',
    `<g transform="translate(${String(MARGIN)} ${tenth(keyTop)})">`,
    key.markup,
    '</g>',
    '</svg>',
  ];
  return { text: `${lines.join('\n')}\n`, width, height };
}

/** A line that would run out of the picture is set narrower. */
function squeezed(text: string, widest: number): string {
  return widthInEm(text) * ABOUT > widest ? ` textLength="${tenth(widest)}" lengthAdjust="spacingAndGlyphs"` : '';
}
