import type { ThemeTokens } from '../canvas/theme-tokens.ts';
import { widthInEm } from '../canvas/label-lines.ts';
import type { EntityKind } from '../exploration/graph.ts';
import { tenth } from './edge-line.ts';
import type { Picture } from './picture.ts';
import { head, kindColour, shape } from './svg-marks.ts';
import { markupText } from './visible-text.ts';

export interface LegendWords {
  readonly kind: (kind: EntityKind) => string;
  readonly group: (group: string) => string;
  readonly inferred: string;
  readonly width: string;
}

const FONT = 14;
const ROW = 28;
const GAP = 26;

/** What shapes, heads, dashes and widths mean, in rows no wider than this, from 0,0 down. */
export function legend(picture: Picture, words: LegendWords, tokens: ThemeTokens, widest: number): { readonly markup: string; readonly height: number } {
  const line = (dash: string) => `<path d="M0 0H26" fill="none" stroke="${tokens.lineStrong}" stroke-width="1.6"${dash}/>`;
  const entries = [
    ...picture.kinds.map((kind) => ({ mark: `<g transform="translate(11 0)">${shape(kind, 20, 18, `fill="${kindColour(kind, tokens)}"`)}</g>`, room: 28, text: words.kind(kind) })),
    ...picture.groups.map((group) => ({ mark: `${line('')}<g transform="translate(34 0)">${head(group, tokens.lineStrong, tokens.paper)}</g>`, room: 42, text: words.group(group) })),
    ...(picture.inferred ? [{ mark: line(' stroke-dasharray="5 4"'), room: 34, text: words.inferred }] : []),
    ...(picture.edges.length > 0 ? [{ mark: `<path d="M0 0H26" stroke="${tokens.lineStrong}" stroke-width="4.5"/>`, room: 34, text: words.width }] : []),
  ];
  let [x, y] = [0, ROW / 2];
  const marks = entries.map(({ mark, room, text }) => {
    const width = room + widthInEm(text) * FONT;
    if (x > 0 && x + width > widest) [x, y] = [0, y + ROW];
    const markup = `<g transform="translate(${tenth(x)} ${tenth(y)})">${mark}<text x="${tenth(room)}" y="5" font-size="${String(FONT)}" fill="${tokens.inkSoft}">${markupText(text)}</text></g>`;
    x += width + GAP;
    return markup;
  });
  return { markup: marks.join('\n'), height: entries.length === 0 ? 0 : y + ROW / 2 };
}
