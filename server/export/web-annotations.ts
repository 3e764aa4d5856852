import type { Passage, Relationship } from '../graph/model.ts';
import { textOf } from './columns.ts';
import type { ExportedGraph } from './exported-graph.ts';
import type { ExportSettings } from './format.ts';
import { jsonList } from './json.ts';

/** Characters of the neighbouring sentences that tell a quoted sentence from another like it. */
const CONTEXT = 32;

/**
 * W3C Web Annotation Data Model: one annotation for each relationship, its statement the body, the passages that support it the targets. Where
 * the installation was given the original sentence, a passage is selected by its quote (4.2.4), else by its position in the sentences of the
 * document put one after the other, all in the form their fingerprints are taken of (4.2.5), and where the dataset has not counted every
 * sentence before it, by its own id as a fragment (4.2.1).
 */
export async function* webAnnotations(graph: ExportedGraph, settings: ExportSettings): AsyncGenerator<string> {
  const { address, language } = settings;
  const selectors = await passageSelectors(graph);
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}/export/annotations.jsonld`,
    type: 'AnnotationCollection',
    label: graph.documents.map(({ title }) => textOf(title, language)).join('; '),
    total: await count(graph.relationships()),
  };
  yield JSON.stringify(head).slice(0, -1);
  yield `,"first":{"id":${JSON.stringify(`${head.id}#all`)},"type":"AnnotationPage","startIndex":0,"items":[`;
  yield* jsonList(graph.relationships(), (relationship) => annotation(relationship, selectors, address));
  yield ']}}\n';
}

async function count(relationships: AsyncIterable<Relationship>): Promise<number> {
  let total = 0;
  for await (const _ of relationships) total += 1;
  return total;
}

interface PassageSelector {
  readonly documentId: string;
  readonly selector: object;
}

async function passageSelectors(graph: ExportedGraph): Promise<ReadonlyMap<string, PassageSelector>> {
  const selectors = new Map<string, PassageSelector>();
  for (const document of graph.documents) {
    const passages = await graph.passages(document);
    let start: number | null = 0;
    for (const [place, passage] of passages.entries()) {
      const end: number | null = start === null || passage.length === null ? null : start + passage.length;
      const selector = quoteOf(passage, passages[place - 1], passages[place + 1]) ?? positionOf(start, end) ?? { type: 'FragmentSelector', value: passage.id };
      selectors.set(passage.id, { documentId: document.id, selector });
      start = end;
    }
  }
  return selectors;
}

function quoteOf({ text }: Passage, before: Passage | undefined, after: Passage | undefined): object | null {
  if (text === null) return null;
  const [prefix, suffix] = [before?.text?.slice(-CONTEXT), after?.text?.slice(0, CONTEXT)];
  return { type: 'TextQuoteSelector', exact: text, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) };
}

/** From the first character up to, without it, the one behind the last. */
function positionOf(start: number | null, end: number | null): object | null {
  return start === null || end === null ? null : { type: 'TextPositionSelector', start, end };
}

function annotation({ id, statement, reason, passageIds }: Relationship, selectors: ReadonlyMap<string, PassageSelector>, address: string): object {
  const body = (texts: Readonly<Record<string, string>>, purpose: string) =>
    Object.entries(texts).map(([language, value]) => ({ type: 'TextualBody', value, format: 'text/plain', language, purpose }));
  return {
    id: `${address}/?relationship=${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [...body(statement, 'describing'), ...body(reason ?? {}, 'commenting')],
    target: passageIds.flatMap((passageId) => {
      const passage = selectors.get(passageId);
      if (passage === undefined) return [];
      return { id: `${address}/?passage=${encodeURIComponent(passageId)}`, type: 'SpecificResource', source: `${address}/?document=${encodeURIComponent(passage.documentId)}`, selector: passage.selector };
    }),
  };
}
