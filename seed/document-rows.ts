import type { DatasetDocument } from './dataset.ts';
import type { GraphRows } from './rows.ts';
import { textProperties } from './text-properties.ts';

type DocumentRows = Pick<GraphRows, 'documents' | 'sections' | 'passages' | 'sectionsOfDocuments' | 'passagesOfSections'>;

/** `citing` holds the ids of the relationships that cite each passage. */
export function documentRows(documents: readonly DatasetDocument[], citing: ReadonlyMap<string, readonly string[]>): DocumentRows {
  const sections = documents.flatMap((document) =>
    document.sections.map((section, position) => ({ ...section, documentId: document.id, position })),
  );
  const passages = sections.flatMap((section) =>
    section.passages.map((passage) => ({ ...passage, documentId: section.documentId, sectionId: section.id })),
  );
  return {
    documents: documents.map(({ id, title, author, language, source }, rank) => {
      const own = passages.filter(({ documentId }) => documentId === id);
      const citedPassageCount = own.filter((passage) => citing.has(passage.id)).length;
      return {
        id,
        properties: { id, author, language, rank, passageCount: own.length, citedPassageCount, ...textProperties('title', title), ...textProperties('source', source) },
      };
    }),
    sections: sections.map(({ id, documentId, title, position }) => ({
      id,
      properties: { id, documentId, position, ...textProperties('title', title) },
    })),
    passages: passages.map(({ id, documentId, sectionId, position, gist, fingerprint, length, text }) => ({
      id,
      properties: {
        id,
        documentId,
        sectionId,
        position,
        fingerprint,
        length,
        text,
        relationshipIds: citing.get(id) ?? [],
        ...textProperties('gist', gist),
      },
    })),
    sectionsOfDocuments: sections.map(({ id, documentId }) => ({ startId: documentId, endId: id, properties: {} })),
    passagesOfSections: passages.map(({ id, sectionId }) => ({ startId: sectionId, endId: id, properties: {} })),
  };
}
