import * as z from 'zod/mini';
import { readSavedView } from './saved-exploration.ts';
import type { NamedView } from './view-file.ts';

const KEY = 'mailuo.views';
const VERSION = 1;

const entrySchema = z.object({ name: z.string(), savedAt: z.string(), view: z.unknown() });

/** Newest first. */
export function readSavedViews(storage: Pick<Storage, 'getItem'>): readonly NamedView[] {
  const stored = z.object({ version: z.literal(VERSION), views: z.array(z.unknown()) }).safeParse(storedJson(storage));
  if (!stored.success) return [];
  return stored.data.views.flatMap((entry) => {
    const read = entrySchema.safeParse(entry);
    const view = read.success ? readSavedView(read.data.view) : null;
    return read.success && view !== null ? [{ ...read.data, view }] : [];
  });
}

/** False where the browser keeps nothing, as in a private window or with its storage full. */
export function saveViews(storage: Pick<Storage, 'setItem'>, views: readonly NamedView[]): boolean {
  try {
    storage.setItem(KEY, JSON.stringify({ version: VERSION, views }));
    return true;
  } catch {
    return false;
  }
}

/** The views with others in front of them; a name that is taken gets a number after it. */
export function withViews(views: readonly NamedView[], added: readonly NamedView[]): readonly NamedView[] {
  const taken = new Set(views.map(({ name }) => name));
  const named = added.map((view) => {
    const name = freeName(view.name, taken);
    taken.add(name);
    return { ...view, name };
  });
  return [...named, ...views];
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${String(number)})`)) number += 1;
  return `${name} (${String(number)})`;
}

function storedJson(storage: Pick<Storage, 'getItem'>): unknown {
  try {
    return JSON.parse(storage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}
