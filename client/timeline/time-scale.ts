import type { TimeSpan } from '../exploration/graph.ts';

const DAY_MS = 86_400_000;
/** Width of a stretch in which nothing that ends happens, beside that of a month. */
const GAP = 1;
const SHORTEST = 0.45;
/** Spans longer than this, in days, leave a stretch as empty as if they were not there. */
const LONG_DAYS = 3 * 366;

/** A scale on which what happens has room: empty stretches are shortened, and months weigh more than years. */
export interface TimeScale {
  /** The days on which something begins, and those after which something ends, in order: at least two. */
  readonly stops: readonly string[];
  /** Where each stop stands, from 0 to 1. */
  readonly places: readonly number[];
  /** For each stretch between two stops whether it is a shortened one. */
  readonly shortened: readonly boolean[];
}

/** Null where there is nothing with a beginning or an end. */
export function timeScale(spans: readonly TimeSpan[]): TimeScale | null {
  const ends = spans.flatMap(({ from, to }) => [...(from === null ? [] : [from]), ...(to === null ? [] : [dayAfter(to)])]);
  const stops = [...new Set(ends)].sort();
  if (stops.length < 2) return null;
  const filling = spans.filter(({ from, to }) => from !== null && to !== null && daysBetween(from, to) <= LONG_DAYS);
  const stretches = stops.slice(1).map((to, index) => {
    const from = stops[index] ?? to;
    const filled = filling.some((span) => (span.from ?? '') < to && dayAfter(span.to ?? '') > from);
    return { filled, width: filled ? Math.max(SHORTEST, Math.log2(1 + daysBetween(from, to) / 30)) : GAP };
  });
  const whole = stretches.reduce((sum, { width }) => sum + width, 0);
  let passed = 0;
  return {
    stops,
    places: [0, ...stretches.map(({ width }) => (passed += width) / whole)],
    shortened: stretches.map(({ filled }) => !filled),
  };
}

/** Where a day begins, from 0 to 1; what is outside stands at the end. */
export function placeOf({ stops, places }: TimeScale, day: string): number {
  const after = stops.findIndex((stop) => stop > day);
  if (after === 0) return 0;
  if (after < 0) return 1;
  const [from = day, to = day] = [stops[after - 1], stops[after]];
  const [left = 0, right = 1] = [places[after - 1], places[after]];
  return left + ((right - left) * daysBetween(from, day)) / Math.max(1, daysBetween(from, to));
}

/** The stop nearest to a place. */
export function nearestStop({ places }: TimeScale, place: number): number {
  return places.reduce((nearest, at, index) => (Math.abs(at - place) < Math.abs((places[nearest] ?? Infinity) - place) ? index : nearest), 0);
}

/** What lies between two stops; open at the ends of the scale, null for all of it. */
export function spanBetween({ stops }: TimeScale, first: number, last: number): TimeSpan | null {
  const from = first <= 0 ? null : (stops[first] ?? null);
  const end = last >= stops.length - 1 ? null : (stops[last] ?? null);
  return from === null && end === null ? null : { from, to: end === null ? null : dayBefore(end) };
}

/** The stops between which a span lies, as narrow as they come. */
export function stopsAround({ stops }: TimeScale, span: TimeSpan | null): readonly [first: number, last: number] {
  const end = stops.length - 1;
  const { from = null, to = null } = span ?? {};
  const first = from === null ? 0 : Math.max(0, stops.findLastIndex((stop) => stop <= from));
  const last = to === null ? end : stops.findIndex((stop) => stop > to);
  return [Math.min(first, end - 1), Math.max(last < 0 ? end : last, Math.min(first, end - 1) + 1)];
}

export function dayAfter(day: string): string {
  return moved(day, 1);
}

export function dayBefore(day: string): string {
  return moved(day, -1);
}

function moved(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
