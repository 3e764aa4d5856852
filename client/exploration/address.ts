import { ARRANGEMENTS, DRAWERS, PANELS, THEMES, type Arrangement, type Drawer, type Exploration, type Panel, type Selection, type Theme } from './exploration.ts';
import { readTrace, TRACE_PARAMETERS, writeTrace } from './trace-address.ts';
import type { Trace } from './trace.ts';

/** What an address says of an exploration in words; what it does not say is left as it is. */
export interface Addressed {
  readonly language?: string;
  readonly theme?: Theme;
  readonly arrangement?: Arrangement;
  readonly aroundId?: string;
  readonly panel?: Panel;
  readonly drawer?: Drawer;
  readonly passageId?: string;
  readonly along?: boolean;
  readonly selection?: Selection;
  readonly trace?: Trace;
}

/** That the explorer speaks. */
const LANGUAGES = ['zh', 'en'] as const;

const WORDS = { language: LANGUAGES, theme: THEMES, arrangement: ARRANGEMENTS, panel: PANELS, drawer: DRAWERS } as const;

/** Parameters that say one of a few words. */
export type WordParameter = keyof typeof WORDS;

/** Reads the query of an address, such as `?language=zh&entity=event:san-wan-campaign`. Parameters it does not know are passed over. */
export function readAddress(query: string): Addressed {
  const parameters = new URLSearchParams(query);
  const language = LANGUAGES.find((name) => name === parameters.get('language'));
  const theme = THEMES.find((name) => name === parameters.get('theme'));
  const arrangement = ARRANGEMENTS.find((name) => name === parameters.get('arrangement'));
  const aroundId = parameters.get('around');
  const panel = PANELS.find((name) => name === parameters.get('panel'));
  const drawer = DRAWERS.find((name) => name === parameters.get('drawer'));
  const passageId = parameters.get('passage');
  const entityIds = [...new Set(parameters.getAll('entity'))];
  const relationshipIds = [...new Set(parameters.getAll('relationship'))];
  const trace = readTrace(parameters);
  return {
    ...(language === undefined ? {} : { language }),
    ...(theme === undefined ? {} : { theme }),
    ...(arrangement === undefined ? {} : { arrangement }),
    ...(aroundId === null ? {} : { aroundId }),
    ...(panel === undefined ? {} : { panel }),
    ...(drawer === undefined ? {} : { drawer }),
    ...(passageId === null ? {} : { passageId }),
    ...(parameters.get('along') === 'yes' ? { along: true } : {}),
    ...(entityIds.length + relationshipIds.length === 0 ? {} : { selection: { entityIds, relationshipIds } }),
    ...(trace === null ? {} : { trace }),
  };
}

/** The parameters whose words are none that are known. */
export function unreadableWords(query: string): readonly WordParameter[] {
  const parameters = new URLSearchParams(query);
  return (Object.keys(WORDS) as WordParameter[]).filter((name) => {
    const said = parameters.get(name);
    return said !== null && !WORDS[name].some((word) => word === said);
  });
}

/** The query of an address that opens this exploration; the parameters of others in `query` stay. */
export function writeAddress(exploration: Exploration, query = ''): string {
  const parameters = new URLSearchParams(query);
  for (const name of ['language', 'theme', 'arrangement', 'around', 'panel', 'drawer', 'passage', 'along', 'entity', 'relationship', ...TRACE_PARAMETERS]) parameters.delete(name);
  parameters.set('language', exploration.language);
  if (exploration.theme !== 'system') parameters.set('theme', exploration.theme);
  if (exploration.arrangement !== 'argument') parameters.set('arrangement', exploration.arrangement);
  if (exploration.aroundId !== null) parameters.set('around', exploration.aroundId);
  if (exploration.panel !== null) parameters.set('panel', exploration.panel);
  if (exploration.drawer !== null) parameters.set('drawer', exploration.drawer);
  if (exploration.passageId !== null) parameters.set('passage', exploration.passageId);
  if (exploration.along) parameters.set('along', 'yes');
  for (const id of exploration.selection.entityIds) parameters.append('entity', id);
  for (const id of exploration.selection.relationshipIds) parameters.append('relationship', id);
  for (const [name, value] of writeTrace(exploration.trace)) parameters.append(name, value);
  return `?${readable(parameters.toString())}`;
}

/** RFC 3986, 3.4: a query may hold `:` and `/` as they are. */
function readable(query: string): string {
  return query.replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%7E', '~');
}
