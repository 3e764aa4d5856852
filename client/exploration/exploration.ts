import { NO_FILTERS, type Filters } from './filters.ts';
import { NO_TRACE, type Trace } from './trace.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of the graph in the middle of the canvas, and how many screen pixels one unit of it takes. */
export interface Camera extends Point {
  /** From `FARTHEST_ZOOM` to `CLOSEST_ZOOM`. */
  readonly zoom: number;
}

export const FARTHEST_ZOOM = 0.08;
export const CLOSEST_ZOOM = 3;

/** What opening an entity showed: everything it led to, whether or not that was in the view already. */
export interface Expansion {
  readonly entityId: string;
  readonly led: readonly string[];
}

export interface Selection {
  /** In the order of selection; the last is the one the details show. */
  readonly entityIds: readonly string[];
  readonly relationshipIds: readonly string[];
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const PANELS = ['details', 'reading', 'trace', 'words'] as const;
export type Panel = (typeof PANELS)[number];

/** What may lie open below the graph. */
export const DRAWERS = ['timeline', 'table'] as const;
export type Drawer = (typeof DRAWERS)[number];

/**
 * How the view is laid out: by what each entity is to the centre of the first picture; by its connections alone; in layers, from what the argument
 * sets out from to what it comes to; in rings around one entity; by the section that first speaks of it; by the time it happened.
 */
export const ARRANGEMENTS = ['argument', 'connections', 'layers', 'concentric', 'sections', 'time'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Everything a person has gathered, arranged and chosen: one plain value, safe to save, compare and share. */
export interface Exploration {
  /** Entities in the view, hidden ones included, in the order of arrival. */
  readonly entityIds: readonly string[];
  /** Those among them that were put there themselves; the others were led to by expansions. */
  readonly addedIds: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly hiddenIds: readonly string[];
  readonly selection: Selection;
  readonly arrangement: Arrangement;
  /** The entity in the middle of a concentric arrangement. */
  readonly aroundId: string | null;
  /** Where entities stand on the canvas, as it last reported. */
  readonly positions: Readonly<Record<string, Point>>;
  /** Entities no layout may move. */
  readonly pinnedIds: readonly string[];
  readonly camera: Camera | null;
  readonly filters: Filters;
  readonly trace: Trace;
  readonly language: string;
  readonly theme: Theme;
  readonly panel: Panel | null;
  readonly drawer: Drawer | null;
  readonly passageId: string | null;
  /** Whether the view grows with the article, passage by passage; it stands at `passageId`. */
  readonly along: boolean;
}

export const NOTHING_SELECTED: Selection = { entityIds: [], relationshipIds: [] };

export const EMPTY_EXPLORATION: Exploration = {
  entityIds: [],
  addedIds: [],
  expansions: [],
  hiddenIds: [],
  selection: NOTHING_SELECTED,
  arrangement: 'argument',
  aroundId: null,
  positions: {},
  pinnedIds: [],
  camera: null,
  filters: NO_FILTERS,
  trace: NO_TRACE,
  language: 'zh',
  theme: 'system',
  panel: null,
  drawer: null,
  passageId: null,
  along: false,
};
