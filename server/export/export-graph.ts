import { dataset } from '../cypher/dataset.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { openExportedGraph, partOf, type ExportedGraph } from './exported-graph.ts';
import type { ExportFormat, ExportSettings } from './format.ts';

export interface ExportRequest extends Omit<ExportSettings, 'language'> {
  readonly format: ExportFormat;
  /** One of the dataset's; null means its first. */
  readonly language: string | null;
  /** Only these entities and the relationships among them; empty means all. */
  readonly entityIds: readonly string[];
  readonly signal?: AbortSignal;
}

/** Why there is nothing to export; whoever asked says it in words. */
export type ExportRefusal =
  | { readonly refusal: 'NO_DATA' }
  | { readonly refusal: 'LANGUAGE'; readonly languages: readonly string[] }
  | { readonly refusal: 'PART'; readonly format: ExportFormat }
  | { readonly refusal: 'MISSING'; readonly ids: readonly string[] };

export interface Export {
  readonly revision: string;
  readonly language: string;
  /** Rejects where the data is replaced while it is being read. */
  readonly text: AsyncIterable<string>;
}

export async function exportGraph(store: GraphStore, request: ExportRequest): Promise<Export | ExportRefusal> {
  const { format, address, entityIds, signal } = request;
  const whole = await openExportedGraph(store, signal);
  if (whole === null) return { refusal: 'NO_DATA' };
  const { languages, revision } = whole.dataset;
  const language = request.language ?? languages[0] ?? '';
  if (!languages.includes(language)) return { refusal: 'LANGUAGE', languages };
  if (entityIds.length === 0) return { revision, language, text: ofOneRevision(whole, format.write(whole, { language, address })) };
  if (!format.parts) return { refusal: 'PART', format };
  const { part, missing } = await partOf(whole, entityIds);
  if (missing.length > 0) return { refusal: 'MISSING', ids: missing };
  return { revision, language, text: ofOneRevision(part, format.write(part, { language, address })) };
}

async function* ofOneRevision(graph: ExportedGraph, text: AsyncIterable<string>): AsyncGenerator<string> {
  yield* text;
  const [now] = await graph.read(dataset());
  if (now?.revision !== graph.dataset.revision) throw new Error('The data was replaced while it was being exported; export it again.');
}
