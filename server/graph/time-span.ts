import edtf, { parse } from 'edtf';

/** ISO days, inclusive; null where that end is open or unknown. */
export interface TimeSpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days that an EDTF text (ISO 8601-2, levels 0 and 1) covers; throws a RangeError where it is none, or leaves the years 0000 to 9999. */
export function timeSpan(text: string): TimeSpan {
  let ends;
  try {
    parse(text, { level: 1 });
    ends = edtf(text);
  } catch (error) {
    throw new RangeError(`Not an EDTF date of level 0 or 1: ${JSON.stringify(text)}`, { cause: error });
  }
  return { from: dayOf(ends.min, text), to: dayOf(ends.max, text) };
}

function dayOf(time: number | null, text: string): string | null {
  if (time === null || !Number.isFinite(time)) return null;
  const day = new Date(time).toISOString();
  if (!/^\d{4}-/.test(day)) throw new RangeError(`Outside the years 0000 to 9999: ${JSON.stringify(text)}`);
  return day.slice(0, 10);
}
