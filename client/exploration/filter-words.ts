import { NO_FILTERS, subkindKey, type Filters } from './filters.ts';
import { BASES, ENTITY_KINDS, type TimeSpan } from './graph.ts';
import type { KnownGraph } from './known-graph.ts';

export interface ReadFilters {
  readonly filters: Filters;
  /** What is named and neither the ontology nor the text holds. */
  readonly goneNames: readonly string[];
  /** False where something is not as it is written. */
  readonly whole: boolean;
}

/** Kinds, types and bases; subkinds such as `ACTOR/person`; ids of sections. */
const NAME = /^[A-Z][A-Z_]*(\/[a-z][a-z-]*)?$|^[a-z0-9][a-z0-9-]*:s\d+$/;
const DAYS = /^(\d{4}-\d{2}-\d{2}|\.\.)\/(\d{4}-\d{2}-\d{2}|\.\.)$/;

/** The filters as parameters of an address, such as `kinds=GOAL` and `time=2011-03-01/..`; none where nothing is filtered. */
export function writeFilters({ kinds, subkinds, types, bases, sections, minEvidence, minDegree, time, undated, hides }: Filters): readonly string[] {
  const list = (name: string, names: readonly string[]) => (names.length === 0 ? [] : [`${name}=${names.map(readable).join(',')}`]);
  const least = (name: string, value: number) => (value === 0 ? [] : [`${name}=${String(value)}`]);
  return [
    ...list('kinds', kinds),
    ...list('subkinds', subkinds),
    ...list('types', types),
    ...list('bases', bases),
    ...list('sections', sections),
    ...least('evidence', minEvidence),
    ...least('degree', minDegree),
    ...(time === null ? [] : [`time=${time.from ?? '..'}/${time.to ?? '..'}`]),
    ...(undated ? [] : ['undated=no']),
    ...(hides ? ['filtered=hidden'] : []),
  ];
}

export function readFilters(parameters: URLSearchParams, known: KnownGraph): ReadFilters {
  const goneNames: string[] = [];
  let whole = true;
  const word = <Value>(name: string, otherwise: Value, read: (text: string) => Value | undefined): Value => {
    const text = parameters.get(name);
    if (text === null) return otherwise;
    const value = read(text);
    if (value === undefined) whole = false;
    return value ?? otherwise;
  };
  const list = <Name extends string>(name: string, there: Iterable<Name>): readonly Name[] => {
    const all = new Map<string, Name>([...there].map((one) => [one, one]));
    const named = [...new Set((parameters.get(name) ?? '').split(','))].filter((text) => text !== '');
    goneNames.push(...named.filter((text) => !all.has(text)));
    return named.flatMap((text) => all.get(text) ?? []);
  };
  const least = (name: string) => word(name, 0, (text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined));
  const filters: Filters = {
    kinds: list('kinds', ENTITY_KINDS),
    subkinds: list('subkinds', subkindsIn(known)),
    types: list('types', known.types.keys()),
    bases: list('bases', BASES),
    sections: list('sections', known.sections.keys()),
    minEvidence: least('evidence'),
    minDegree: least('degree'),
    time: word<TimeSpan | null>('time', NO_FILTERS.time, readDays),
    undated: word('undated', NO_FILTERS.undated, (text) => (text === 'no' ? false : undefined)),
    hides: word('filtered', NO_FILTERS.hides, (text) => (text === 'hidden' ? true : undefined)),
  };
  return { filters, goneNames, whole: whole && goneNames.every((name) => NAME.test(name)) };
}

function subkindsIn({ entities }: KnownGraph): readonly string[] {
  return [...entities.values()].flatMap(({ kind, subkind }) => (subkind === null ? [] : [subkindKey(kind, subkind)]));
}

function readDays(text: string): TimeSpan | undefined {
  const [, from, to] = DAYS.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return { from: from === '..' ? null : from, to: to === '..' ? null : to };
}

/** RFC 3986, 3.5: a fragment may hold `:` and `/` as they are. */
function readable(name: string): string {
  return encodeURIComponent(name).replaceAll('%3A', ':').replaceAll('%2F', '/');
}
