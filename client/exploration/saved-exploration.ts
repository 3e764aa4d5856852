import * as z from 'zod/mini';
import { ARRANGEMENTS, DRAWERS, EMPTY_EXPLORATION, NOTHING_SELECTED, PANELS, THEMES, type Exploration } from './exploration.ts';
import { NO_FILTERS } from './filters.ts';
import { BASES, ENTITY_KINDS } from './graph.ts';
import { viewOf, type View } from './history.ts';
import { SAVED_EXPLORATION, SAVED_EXPLORATION_VERSION } from './save-exploration.ts';
import { consistentTrace, LONGEST_PATH, NO_TRACE, RANKINGS } from './trace.ts';

const ids = z.array(z.string());
const point = z.object({ x: z.number(), y: z.number() });

const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const least = z.catch(z.int().check(z.nonnegative()), 0);
/** Each by itself, so that one that cannot be read leaves the others. */
const filters = z.object({
  kinds: z.catch(z.array(z.enum(ENTITY_KINDS)), []),
  subkinds: z.catch(ids, []),
  types: z.catch(ids, []),
  bases: z.catch(z.array(z.enum(BASES)), []),
  sections: z.catch(ids, []),
  minEvidence: least,
  minDegree: least,
  time: z.catch(z.nullable(z.object({ from: day, to: day })), null),
  undated: z.catch(z.boolean(), NO_FILTERS.undated),
  hides: z.catch(z.boolean(), NO_FILTERS.hides),
});

/** What is written of a view. */
export const VIEW_FIELDS = {
  entityIds: ids,
  addedIds: ids,
  expansions: z.array(z.object({ entityId: z.string(), led: ids })),
  hiddenIds: ids,
  selection: z.object({ entityIds: ids, relationshipIds: ids }),
  arrangement: z.enum(ARRANGEMENTS),
  aroundId: z.catch(z.nullable(z.string()), null),
  along: z.catch(z.boolean(), false),
  positions: z.record(z.string(), point),
  pinnedIds: ids,
  camera: z.nullable(z.object({ x: z.number(), y: z.number(), zoom: z.number().check(z.positive()) })),
  filters,
  trace: z.object({
    fromIds: ids,
    toIds: ids,
    viaIds: ids,
    excludedIds: ids,
    excludedTypes: ids,
    kinds: z.array(z.enum(ENTITY_KINDS)),
    directed: z.boolean(),
    maxLength: z.int().check(z.minimum(1), z.maximum(LONGEST_PATH)),
    ranking: z.enum(RANKINGS),
    pathIds: ids,
    isolated: z.boolean(),
  }),
} satisfies Record<keyof View, unknown>;

/** What cannot be read falls back alone; the rest of the view opens. */
const schema = z.object({
  entityIds: z.catch(VIEW_FIELDS.entityIds, []),
  addedIds: z.catch(VIEW_FIELDS.addedIds, []),
  expansions: z.catch(VIEW_FIELDS.expansions, []),
  hiddenIds: z.catch(VIEW_FIELDS.hiddenIds, []),
  selection: z.catch(VIEW_FIELDS.selection, NOTHING_SELECTED as { entityIds: string[]; relationshipIds: string[] }),
  arrangement: z.catch(VIEW_FIELDS.arrangement, EMPTY_EXPLORATION.arrangement),
  aroundId: VIEW_FIELDS.aroundId,
  along: VIEW_FIELDS.along,
  positions: z.catch(VIEW_FIELDS.positions, {}),
  pinnedIds: z.catch(VIEW_FIELDS.pinnedIds, []),
  camera: z.catch(VIEW_FIELDS.camera, null),
  filters: z.catch(VIEW_FIELDS.filters, NO_FILTERS as z.infer<typeof filters>),
  trace: z.catch(VIEW_FIELDS.trace, NO_TRACE as z.infer<typeof VIEW_FIELDS.trace>),
  language: z.catch(z.string(), EMPTY_EXPLORATION.language),
  theme: z.catch(z.enum(THEMES), EMPTY_EXPLORATION.theme),
  panel: z.catch(z.nullable(z.enum(PANELS)), null),
  drawer: z.catch(z.nullable(z.enum(DRAWERS)), null),
  passageId: z.catch(z.nullable(z.string()), null),
});

/** Null where nothing was saved, or by a version that is not this one. */
export function readSavedExploration(storage: Pick<Storage, 'getItem'>): Exploration | null {
  const saved = z.object({ version: z.literal(SAVED_EXPLORATION_VERSION), exploration: schema }).safeParse(storedJson(storage));
  return saved.success ? consistent(saved.data.exploration) : null;
}

/** Null where it is no view at all; what of it cannot be read falls back alone. */
export function readSavedView(written: unknown): View | null {
  const read = schema.safeParse(written);
  return read.success ? consistent(viewOf(read.data)) : null;
}

function storedJson(storage: Pick<Storage, 'getItem'>): unknown {
  try {
    return JSON.parse(storage.getItem(SAVED_EXPLORATION) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps the promises of the transitions: everything named is in the view, and in it by being added or led to. */
export function consistent<Read extends View>(read: Read): Read {
  const inView = new Set(read.entityIds);
  const among = (some: readonly string[]) => some.filter((id) => inView.has(id));
  const expansions = read.expansions
    .filter((expansion) => inView.has(expansion.entityId))
    .map((expansion) => ({ ...expansion, led: among(expansion.led) }));
  const led = new Set(expansions.flatMap((expansion) => expansion.led));
  const added = new Set(read.addedIds);
  return {
    ...read,
    entityIds: [...inView],
    addedIds: [...among([...added]), ...[...inView].filter((id) => !added.has(id) && !led.has(id))],
    expansions,
    aroundId: read.aroundId !== null && inView.has(read.aroundId) ? read.aroundId : null,
    hiddenIds: among(read.hiddenIds),
    pinnedIds: among(read.pinnedIds),
    selection: { ...read.selection, entityIds: among(read.selection.entityIds) },
    positions: Object.fromEntries(Object.entries(read.positions).filter(([id]) => inView.has(id))),
    trace: consistentTrace(read.trace),
  };
}
