import { ENTITY_KINDS } from './graph.ts';
import { consistentTrace, LONGEST_PATH, NO_TRACE, RANKINGS, type Trace } from './trace.ts';

/** What an address says of a trace: `?from=actor:a&to=goal:b&via=event:c&avoid=goal:d&without=BELONGS_TO&through=ACTOR&follow=direction&longest=8`. */
export const TRACE_PARAMETERS = ['from', 'to', 'via', 'avoid', 'without', 'through', 'follow', 'longest', 'rank', 'path', 'alone'] as const;

type Parameter = readonly [name: (typeof TRACE_PARAMETERS)[number], value: string];

/** Null where the address says nothing of one; what cannot be read of it is as usual. */
export function readTrace(parameters: URLSearchParams): Trace | null {
  if (!TRACE_PARAMETERS.some((name) => parameters.has(name))) return null;
  const longest = parameters.get('longest') ?? '';
  return consistentTrace({
    fromIds: parameters.getAll('from'),
    toIds: parameters.getAll('to'),
    viaIds: parameters.getAll('via'),
    excludedIds: parameters.getAll('avoid'),
    excludedTypes: parameters.getAll('without'),
    kinds: parameters.getAll('through').flatMap((name) => ENTITY_KINDS.find((kind) => kind === name) ?? []),
    directed: parameters.get('follow') === 'direction',
    maxLength: /^\d$/.test(longest) && Number(longest) >= 1 && Number(longest) <= LONGEST_PATH ? Number(longest) : NO_TRACE.maxLength,
    ranking: RANKINGS.find((name) => name === parameters.get('rank')) ?? NO_TRACE.ranking,
    pathIds: parameters.getAll('path'),
    isolated: parameters.get('alone') === 'yes',
  });
}

/** Nothing for what is as usual. */
export function writeTrace(trace: Trace): readonly Parameter[] {
  const each = (name: Parameter[0], values: readonly string[]) => values.map((value): Parameter => [name, value]);
  return [
    ...each('from', trace.fromIds),
    ...each('to', trace.toIds),
    ...each('via', trace.viaIds),
    ...each('avoid', trace.excludedIds),
    ...each('without', trace.excludedTypes),
    ...each('through', trace.kinds),
    ...each('follow', trace.directed ? ['direction'] : []),
    ...each('longest', trace.maxLength === NO_TRACE.maxLength ? [] : [String(trace.maxLength)]),
    ...each('rank', trace.ranking === NO_TRACE.ranking ? [] : [trace.ranking]),
    ...each('path', trace.pathIds),
    ...each('alone', trace.isolated ? ['yes'] : []),
  ];
}
