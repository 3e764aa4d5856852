import type { Dataset } from './dataset.ts';
import { findSentences } from './sentences.ts';

export interface AttachedText {
  readonly dataset: Dataset;
  readonly found: number;
  /** Ids of the passages that do not stand in the text, in the order of the documents. */
  readonly missing: readonly string[];
}

/** The dataset with the original sentence on each passage whose fingerprint a sentence of the text has. */
export async function attachText(dataset: Dataset, text: string): Promise<AttachedText> {
  const passages = dataset.documents.flatMap(({ sections }) => sections.flatMap((section) => section.passages));
  const sentences = await findSentences(text, new Set(passages.map(({ fingerprint }) => fingerprint)));
  const missing = passages.filter(({ fingerprint }) => !sentences.has(fingerprint)).map(({ id }) => id);
  return { dataset: withSentences(dataset, sentences), found: passages.length - missing.length, missing };
}

/** The dataset with the sentence of its fingerprint on each passage that has none. */
export function withSentences(dataset: Dataset, sentences: ReadonlyMap<string, string>): Dataset {
  const documents = dataset.documents.map((document) => ({
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      passages: section.passages.map((passage) => ({ ...passage, text: passage.text ?? sentences.get(passage.fingerprint) ?? null })),
    })),
  }));
  return { ...dataset, documents };
}
