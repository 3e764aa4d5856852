/** In CSS pixels. */
const GAP = 10;
const HAN = 12;
const LATIN = 6.6;

export interface AxisLabel {
  /** The stop it tells. */
  readonly index: number;
  readonly text: string;
  /** Its left edge, from that of the axis, in CSS pixels. */
  readonly left: number;
}

/** As many labels as stand side by side on an axis of that width, from the left; each is over its stop where the axis has room for it there. */
export function axisLabels(texts: readonly string[], places: readonly number[], width: number): readonly AxisLabel[] {
  let taken = 0;
  return texts.flatMap((text, index) => {
    const own = textWidth(text);
    const left = Math.min(Math.max(0, (places[index] ?? 0) * width - own / 2), width - own);
    if (left < taken || left < 0) return [];
    taken = left + own + GAP;
    return [{ index, text, left }];
  });
}

function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? HAN : LATIN), 0);
}
