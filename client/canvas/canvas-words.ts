import type { Sector } from '../exploration/first-picture.ts';

/** What the canvas writes itself, in the current language. */
export interface CanvasWords {
  readonly sectors: Readonly<Record<Sector, string>>;
  /** Over the first layer, and beside the last. */
  readonly layers: { readonly first: string; readonly last: string };
  /** Over a ring of entities that many relationships from the middle. */
  ring(distance: number, count: number): string;
  /** Over what the arrangement finds no place for by its own measure. */
  apart(count: number): string;
  section(id: string): string;
  /** A date or interval in EDTF, in the precision it has. */
  time(edtf: string): string;
  undated(count: number): string;
}
