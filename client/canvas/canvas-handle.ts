import type { Arrangement, Point } from '../exploration/exploration.ts';

/** What a pointer or a key points at. */
export type CanvasTarget =
  | { readonly on: 'entity'; readonly id: string }
  | { readonly on: 'relationship'; readonly id: string }
  | { readonly on: 'canvas' };

/** In CSS pixels from the top left corner of the window. */
export interface ClientPosition {
  readonly clientX: number;
  readonly clientY: number;
}

/** Paths that are to stand out, by what of the graph they hold. */
export interface LitPaths {
  /** For each relationship how many of the paths follow it. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether everything else steps back. */
  readonly alone: boolean;
}

export interface LabelBox {
  readonly id: string;
  /** In CSS pixels from the top left corner of the canvas. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Size of its letters, in CSS pixels. */
  readonly font: number;
  /** Whether it names an entity; else it is the title of a part of the drawing. */
  readonly ofEntity: boolean;
}

/** The part of the graph that is in sight, in units of the graph, and how many CSS pixels one of them takes. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly zoom: number;
}

/** What the page may ask of the canvas. */
export interface CanvasHandle {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings an entity to the middle; does nothing where it is not on the canvas. */
  centre(entityId: string): void;
  /** Brings a point of the graph to the middle at once, as a person's own hand does. */
  lookAt(at: Point): void;
  /** Gives the keyboard to the canvas, at that entity where it is on it. */
  focus(entityId?: string): void;
  /** So near that these fill the canvas; does nothing where none of them is on it. */
  show(entityIds: readonly string[], relationshipIds?: readonly string[]): void;
  /** Lays the whole view out, as it is arranged now where nothing else is said, concentrically around what is selected; pinned entities stay. */
  arrange(arrangement?: Arrangement): void;
  /** What the keyboard has come to; null where it does not show. */
  marked(): CanvasTarget | null;
  /** Lets the keyboard go on to a neighbour before these entities go. */
  leave(entityIds: readonly string[]): void;
  /** What lies over the canvas has changed: names stand clear of it, but where a person has moved the camera, lest they jump under the hand. */
  keepClear(): void;
  /** The labels that are drawn now. */
  labelBoxes(): readonly LabelBox[];
}
