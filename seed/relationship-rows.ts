import type { Dataset } from './dataset.ts';
import type { RelationshipRow } from './rows.ts';
import { textProperties } from './text-properties.ts';

export interface RelationshipRows {
  readonly byType: Readonly<Record<string, readonly RelationshipRow[]>>;
  /** Ids of the relationships that cite each passage, in the order of the document; no entry where none does. */
  readonly citing: ReadonlyMap<string, readonly string[]>;
}

/** `order` holds the position of each passage among all; the order of first evidence is the order of relationships. */
export function relationshipRows(dataset: Dataset, order: ReadonlyMap<string, number>): RelationshipRows {
  const byType: Record<string, RelationshipRow[]> = Object.fromEntries(dataset.ontology.relationshipTypes.map(({ name }) => [name, []]));
  const citing = new Map<string, string[]>();
  const copies = new Map<string, number>();
  const documentOf = new Map(
    dataset.documents.flatMap(({ id, sections }) => sections.flatMap(({ passages }) => passages.map((passage) => [passage.id, id] as const))),
  );
  const firstEvidence = (passageIds: readonly string[]) => Math.min(...passageIds.map((id) => order.get(id) ?? order.size));
  const ordered = dataset.relationships.toSorted((a, b) => firstEvidence(a.passageIds) - firstEvidence(b.passageIds));

  ordered.forEach(({ type, startId, endId, statement, basis, reason, quantity, passageIds }, documentRank) => {
    const stem = `${startId}/${type}/${endId}`;
    const copy = (copies.get(stem) ?? 0) + 1;
    copies.set(stem, copy);
    const id = copy === 1 ? stem : `${stem}~${copy}`;
    for (const passage of passageIds) {
      const cites = citing.get(passage);
      if (cites === undefined) citing.set(passage, [id]);
      else cites.push(id);
    }
    byType[type]?.push({
      startId,
      endId,
      properties: {
        id,
        basis,
        documentRank,
        passages: passageIds,
        evidenceCount: passageIds.length,
        documents: [...new Set(passageIds.map((passage) => documentOf.get(passage) ?? ''))],
        ...textProperties('statement', statement),
        ...textProperties('reason', reason),
        ...(quantity && {
          quantityValue: quantity.value,
          quantityComparator: quantity.comparator,
          ...textProperties('quantityUnit', quantity.unit),
          ...textProperties('quantityText', quantity.text),
        }),
      },
    });
  });
  return { byType, citing };
}
