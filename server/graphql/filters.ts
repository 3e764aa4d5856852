import type { DayRange, EntityFilter, RelationshipFilter } from '../cypher/filters.ts';
import { badUserInput } from '../errors.ts';
import { timeSpan, type TimeSpan } from '../graph/time-span.ts';
import { idOf, idsOf, integerWithin, textOfLength } from './arguments.ts';
import type * as Input from './generated/resolvers.ts';
import { BOUNDS } from './limits.ts';

/** Filters as the client gave them, held to their bounds, as the queries take them. */

type Given<Value> = Value | null | undefined;

const MOST_COUNT = 1_000_000_000;

export interface GraphFilter {
  readonly entities: EntityFilter;
  readonly relationships: RelationshipFilter;
}

export function graphFilterOf(filter: Given<Input.GraphFilter>): GraphFilter {
  return {
    entities: entityFilterOf('filter.entities', filter?.entities),
    relationships: relationshipFilterOf('filter.relationships', filter?.relationships),
  };
}

export function entityFilterOf(argument: string, filter: Given<Input.EntityFilter>): EntityFilter {
  if (!filter) return {};
  const { kinds, subkinds, document, time, ids, minDegree } = filter;
  return defined<EntityFilter>({
    kinds: kinds ?? undefined,
    subkinds: subkinds ? namesOf(`${argument}.subkinds`, subkinds) : undefined,
    document: document == null ? undefined : idOf(`${argument}.document`, document),
    time: time ? dayRangeOf(`${argument}.time`, time) : undefined,
    ids: ids ? idsOf(`${argument}.ids`, ids, 0) : undefined,
    minDegree: minDegree == null ? undefined : integerWithin(`${argument}.minDegree`, minDegree, 0, MOST_COUNT),
  });
}

export function relationshipFilterOf(argument: string, filter: Given<Input.RelationshipFilter>): RelationshipFilter {
  if (!filter) return {};
  const { types, basis, document, minEvidence } = filter;
  return defined<RelationshipFilter>({
    types: types ? typeNamesOf(`${argument}.types`, types) : undefined,
    basis: basis ?? undefined,
    document: document == null ? undefined : idOf(`${argument}.document`, document),
    minEvidence: minEvidence == null ? undefined : integerWithin(`${argument}.minEvidence`, minEvidence, 0, MOST_COUNT),
  });
}

function defined<Filter extends object>(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Filter;
}

function namesOf(argument: string, names: readonly string[]): readonly string[] {
  integerWithin(`${argument}.length`, names.length, 0, BOUNDS.names);
  return [...new Set(names.map((name) => textOfLength(argument, name, BOUNDS.nameLength)))];
}

function typeNamesOf(argument: string, types: readonly string[]): readonly string[] {
  const names = namesOf(argument, types);
  const wrong = names.find((name) => !/^[A-Z]+(_[A-Z]+)*$/.test(name));
  if (wrong === undefined) return names;
  throw badUserInput(argument, {
    en: `${argument} holds ${JSON.stringify(wrong)}, which is not the name of a relationship type. Names are upper snake case, such as AIMS_AT; ontology lists them.`,
    zh: `${argument} 中的 ${JSON.stringify(wrong)} 不是关系类型名。类型名为大写下划线形式，如 AIMS_AT，可在 ontology 中查到。`,
  });
}

function dayRangeOf(argument: string, { from, to, includeUndated }: Input.TimeRange): DayRange {
  const start = from == null ? undefined : spanOf(`${argument}.from`, from).from;
  const end = to == null ? undefined : spanOf(`${argument}.to`, to).to;
  if (start != null && end != null && end < start) {
    throw badUserInput(`${argument}.to`, {
      en: `${argument}.to ends on ${end}, before ${argument}.from begins on ${start}. Exchange them.`,
      zh: `${argument}.to 止于 ${end}，早于 ${argument}.from 的起点 ${start}。请对调。`,
    });
  }
  return { from: start ?? undefined, to: end ?? undefined, includeUndated: includeUndated ?? true };
}

function spanOf(argument: string, text: string): TimeSpan {
  textOfLength(argument, text, BOUNDS.edtfLength);
  try {
    return timeSpan(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw badUserInput(argument, {
      en: `${argument} is ${JSON.stringify(text)}, which is not EDTF (ISO 8601-2). Write a year, month, day or interval, such as 2011, 2011-03 or 2011-03/2011-06.`,
      zh: `${argument} 为 ${JSON.stringify(text)}，不是 EDTF（ISO 8601-2）时间。请写年、月、日或区间，如 2011、2011-03 或 2011-03/2011-06。`,
    });
  }
}
