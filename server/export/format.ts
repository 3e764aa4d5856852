import type { ExportedGraph } from './exported-graph.ts';

export interface ExportSettings {
  /** Of the labels; everything else stands in all languages. */
  readonly language: string;
  /** Where the explorer is, without a slash at the end; what is exported leads back to it. */
  readonly address: string;
}

export interface ExportFormat {
  /** Of the command line. */
  readonly name: string;
  /** Of `/export/<file>`, and of what is saved. */
  readonly file: string;
  readonly mediaType: string;
  /** Whether it can also hold a part of the graph. */
  readonly parts: boolean;
  readonly write: (graph: ExportedGraph, settings: ExportSettings) => AsyncIterable<string>;
}
