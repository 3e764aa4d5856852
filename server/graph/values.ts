import { StoreError } from './store-error.ts';

type Scalar = string | number | boolean;
type Parameters = { readonly [name: string]: unknown };

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * What both engines take and keep alike; anything else throws a StoreError STATEMENT that names the place. A parameter is a scalar, a
 * list of scalars of one type, a flat map of those, or a list of rows: maps whose fields are such values or flat property maps.
 * Numbers are finite and at most 2^53 - 1 in magnitude. Undefined becomes null.
 */
export function checkedParameters(parameters: Parameters): Record<string, unknown> {
  return mapFields(parameters, '$', (value, place) => {
    if (!Array.isArray(value)) return isMap(value) ? flatMap(value, place) : flat(value, place);
    if (value.length === 0 || !value.some(isMap)) return flat(value, place);
    return value.map((row, index) => checkedRow(row, `${place}[${index}]`));
  });
}

function checkedRow(row: unknown, place: string): Record<string, unknown> {
  if (!isMap(row)) throw refused(place, 'rows and other values do not mix in one list');
  return mapFields(row, `${place}.`, (value, field) => (isMap(value) ? flatMap(value, field) : flat(value, field)));
}

function flatMap(map: Parameters, place: string): Record<string, unknown> {
  return mapFields(map, `${place}.`, flat);
}

function mapFields(map: Parameters, prefix: string, convert: (value: unknown, place: string) => unknown): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(map)) {
    const place = `${prefix}${key}`;
    // The embedded engine reads a map with such a key as a tagged value, such as a date.
    if (key.startsWith('$') || key === '__proto__') throw refused(place, 'the key is reserved');
    converted[key] = convert(value, place);
  }
  return converted;
}

function flat(value: unknown, place: string): Scalar | readonly Scalar[] | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return scalar(value, place);
  const items = value.map((item, index) => scalar(item, `${place}[${index}]`));
  const mixed = items.findIndex((item) => typeof item !== typeof items[0]);
  if (mixed > 0) throw refused(`${place}[${mixed}]`, `a ${typeof items[mixed]} in a list of ${typeof items[0]}s`);
  return items;
}

function scalar(value: unknown, place: string): Scalar {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) throw refused(place, 'the text holds half of a surrogate pair, which is no character');
    return value;
  }
  if (typeof value === 'number') {
    if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value;
    throw refused(place, `the number ${value} is not finite or beyond 2^53 - 1`);
  }
  throw refused(place, `${describe(value)} where a text, number or truth value belongs`);
}

/** A row as plain data: null, scalars, lists and maps; anything else an engine may answer with throws a StoreError STATEMENT. */
export function checkedRows(rows: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  for (const row of rows) for (const column in row) checkAnswer(row[column], column);
  return rows;
}

function checkAnswer(value: unknown, place: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return;
  if (Array.isArray(value)) {
    for (const item of value) checkAnswer(item, place);
  } else if (isMap(value) && !('_id' in value)) {
    for (const key in value) checkAnswer(value[key], `${place}.${key}`);
  } else {
    throw new StoreError('STATEMENT', `The answer's ${place} is ${describe(value)}: return scalars, lists and map projections only.`);
  }
}

function isMap(value: unknown): value is Parameters {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}, which is not finite or beyond 2^53 - 1`;
  if (Array.isArray(value)) return 'a list';
  if (isMap(value)) return '_id' in value ? 'a raw node or relationship' : 'a map';
  return typeof value === 'object' && value !== null ? `a ${value.constructor.name}` : `a ${typeof value}`;
}

function refused(place: string, why: string): StoreError {
  return new StoreError('STATEMENT', `The parameter ${place} cannot be given to the database: ${why}.`);
}
