import edtf from 'edtf';
import type { TimeSpan } from '../exploration/graph.ts';

/** The days an EDTF text (ISO 8601-2, levels 0 and 1) covers; an end that is open or unknown is null. The API hands out no other texts. */
export function timeSpan(text: string): TimeSpan {
  const { min, max } = edtf(text);
  return { from: dayOf(min), to: dayOf(max) };
}

function dayOf(ms: number | null): string | null {
  return ms === null || !Number.isFinite(ms) ? null : new Date(ms).toISOString().slice(0, 10);
}
