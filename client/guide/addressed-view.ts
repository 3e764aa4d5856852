import { createStore } from 'zustand/vanilla';
import { readAddress, unreadableWords, writeAddress, type WordParameter } from '../exploration/address.ts';
import type { Exploration, Selection } from '../exploration/exploration.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { toldSelection } from '../exploration/selection-link.ts';
import { NO_TRACE } from '../exploration/trace.ts';
import { isView, readView, writeView, type ViewPart } from '../exploration/view-link.ts';

/** `fragment` where what follows the `#` is no view's. */
export type UnreadPart = WordParameter | ViewPart | 'fragment';

/** Where the page is told to be: the query with its `?`, the fragment with its `#`. */
export type Address = Pick<Location, 'search' | 'hash'>;

interface Addressed {
  /** An address whose view is to be opened as soon as the graph is known. */
  readonly toOpen: Address | null;
  /** Entities and relationships of the last address that are no longer in the graph and whose names cannot be told. */
  readonly gone: number;
  readonly goneNames: readonly string[];
  readonly unread: readonly UnreadPart[];
}

const WHOLE = { gone: 0, goneNames: [], unread: [] };

export const addressed = createStore<Addressed>(() => ({ toOpen: null, ...WHOLE }));

export function dismissLosses(): void {
  addressed.setState(WHOLE);
}

/** What can be told to be unreadable of an address before the graph is known. */
export function unreadableAtOnce({ search, hash }: Address): readonly UnreadPart[] {
  return [...unreadableWords(search), ...(hash.length <= 1 || isView(hash.slice(1)) ? [] : (['fragment'] as const))];
}

/**
 * Opens the view an address holds, in the language and the theme of now, as a step that can be undone. What of it cannot be opened is kept for the notice;
 * where none of it can, the view stays as it is. False where it holds none.
 */
export function openAddressedView(store: ExplorationStore, { search, hash }: Address): boolean {
  const { known } = store.getState();
  const read = readView(hash.slice(1), known);
  addressed.setState({ toOpen: null, gone: read?.gone ?? 0, goneNames: read?.goneNames ?? [], unread: [...unreadableAtOnce({ search, hash }), ...(read?.damaged ?? [])] });
  if (read === null) return false;
  const nothingLeft = read.view.entityIds.length === 0 && read.damaged.length > 0;
  const { selection, arrangement, aroundId, panel, drawer, passageId, along, trace } = readAddress(search);
  store.actions.openView({
    ...(nothingLeft ? {} : read.view),
    selection: joined(read.view.selection, selection),
    arrangement: arrangement ?? 'argument',
    aroundId: aroundId ?? null,
    panel: panel ?? null,
    drawer: drawer ?? null,
    passageId: passageId ?? null,
    along: along ?? false,
    trace: trace ?? NO_TRACE,
  });
  return true;
}

/** Query and fragment of an address that opens on the same view; parameters of others in `query` stay. */
export function addressOfView(store: ExplorationStore, query = ''): string {
  const { exploration, known } = store.getState();
  const selection = toldSelection(exploration, known).named;
  return `${writeAddress({ ...exploration, selection }, query)}#${writeView(exploration, known)}`;
}

function joined(packed: Selection, named: Selection | undefined): Selection {
  const both = (part: keyof Selection) => [...new Set([...packed[part], ...(named?.[part] ?? [])])];
  return { entityIds: both('entityIds'), relationshipIds: both('relationshipIds') };
}

/** Whether a person would call it a step from one to the other, to be able to go back from; language, theme, places and camera are none. */
export function isStep(before: Exploration, after: Exploration): boolean {
  const { language: _language, theme: _theme, positions: _positions, camera: _camera, ...steps } = after;
  return (Object.keys(steps) as (keyof typeof steps)[]).some((key) => before[key] !== after[key] && JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
