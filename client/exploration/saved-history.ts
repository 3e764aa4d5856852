import * as z from 'zod/mini';
import { EMPTY_EXPLORATION, type Point } from './exploration.ts';
import { MOST_STEPS, NO_HISTORY, viewOf, type History, type Moment, type Step, type View } from './history.ts';
import { consistent, VIEW_FIELDS } from './saved-exploration.ts';
import { STEP_NAMES } from './step-labels.ts';

const KEY = 'mailuo.history';
const VERSION = 1;
/** Of the five million characters a browser keeps for an origin, the share that steps may take; past it the oldest are left out. */
const MOST_CHARACTERS = 2_000_000;

const NOTHING: View = viewOf(EMPTY_EXPLORATION);

/** How one view differs from another: most steps change little, so this is what is kept of each. */
const differenceSchema = z.object({
  changed: z.partial(z.object(VIEW_FIELDS)),
  /** Entities that stand elsewhere, and those that stand nowhere any more. */
  moved: z.record(z.string(), z.object({ x: z.number(), y: z.number() })),
  unplaced: z.array(z.string()),
});
type Difference = z.infer<typeof differenceSchema>;

const stepSchema = z.object({
  label: z.object({ name: z.enum(STEP_NAMES), about: z.nullable(z.string()), count: z.number(), along: z.optional(z.object({ type: z.string(), outgoing: z.boolean() })), to: z.optional(z.object({ about: z.string(), count: z.number() })) }),
  movesCamera: z.boolean(),
  difference: differenceSchema,
});
type SavedStep = z.infer<typeof stepSchema>;

const historySchema = z.object({
  version: z.literal(VERSION),
  present: differenceSchema,
  /** Each from the view it leads away from: newest first in the past, next first in the future. */
  past: z.catch(z.array(z.unknown()), []),
  future: z.catch(z.array(z.unknown()), []),
  forgot: z.catch(z.boolean(), false),
});

/** False where the browser keeps nothing, as in a private window or with its storage full; then what was kept before is dropped, as it is out of date. */
export function saveHistory(storage: Pick<Storage, 'setItem' | 'removeItem'>, { history, exploration }: Moment): boolean {
  const now = viewOf(exploration);
  const present = difference(NOTHING, now);
  const room = MOST_CHARACTERS - JSON.stringify(present).length;
  const past = fitting(chain(now, [...history.past].reverse()), room);
  const future = fitting(chain(now, history.future), room - past.reduce((sum, { length }) => sum + length, 0));
  const forgot = history.forgot || past.length < history.past.length;
  try {
    storage.setItem(
      KEY,
      `{"version":${String(VERSION)},"present":${JSON.stringify(present)},"forgot":${String(forgot)},"past":[${past.join()}],"future":[${future.join()}]}`,
    );
    return true;
  } catch {
    storage.removeItem(KEY);
    return false;
  }
}

/** Empty where nothing that can be read was saved. Past a damaged step nothing further is read on that side. */
export function readSavedHistory(storage: Pick<Storage, 'getItem'>): History {
  const saved = historySchema.safeParse(storedJson(storage));
  if (!saved.success) return NO_HISTORY;
  const present = apply(NOTHING, saved.data.present);
  const past = unchain(present, saved.data.past.slice(0, MOST_STEPS));
  const future = unchain(present, saved.data.future.slice(0, MOST_STEPS));
  return { ...NO_HISTORY, past: past.reverse(), future, forgot: saved.data.forgot || past.length < saved.data.past.length };
}

function storedJson(storage: Pick<Storage, 'getItem'>): unknown {
  try {
    return JSON.parse(storage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

function chain(from: View, steps: readonly Step[]): string[] {
  return steps.map(({ label, movesCamera, view }, index) => {
    const saved: SavedStep = { label, movesCamera, difference: difference(steps[index - 1]?.view ?? from, view) };
    return JSON.stringify(saved);
  });
}

function unchain(from: View, saved: readonly unknown[]): Step[] {
  const steps: Step[] = [];
  for (const entry of saved) {
    const read = stepSchema.safeParse(entry);
    if (!read.success) break;
    const { label, movesCamera, difference: further } = read.data;
    steps.push({ label, movesCamera, view: apply(steps.at(-1)?.view ?? from, further) });
  }
  return steps;
}

function fitting(steps: readonly string[], room: number): string[] {
  let left = room;
  const cut = steps.findIndex((step) => {
    left -= step.length + 1;
    return left < 0;
  });
  return steps.slice(0, cut < 0 ? steps.length : cut);
}

function difference(from: View, to: View): Difference {
  const keys = (Object.keys(VIEW_FIELDS) as (keyof View)[]).filter((key) => key !== 'positions' && !same(from[key], to[key]));
  const moved = from.positions === to.positions ? [] : Object.entries(to.positions).filter(([id, at]) => !samePlace(from.positions[id], at));
  return {
    changed: Object.fromEntries(keys.map((key) => [key, to[key]])),
    moved: Object.fromEntries(moved),
    unplaced: from.positions === to.positions ? [] : Object.keys(from.positions).filter((id) => to.positions[id] === undefined),
  };
}

function apply(view: View, { changed, moved, unplaced }: Difference): View {
  const gone = new Set(unplaced);
  const positions = Object.fromEntries(Object.entries({ ...view.positions, ...moved }).filter(([id]) => !gone.has(id)));
  return consistent({ ...view, ...(changed as Partial<View>), positions });
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function samePlace(a: Point | undefined, b: Point): boolean {
  return a !== undefined && a.x === b.x && a.y === b.y;
}
