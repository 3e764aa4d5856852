import type { Ontology } from '../server/graph/model.ts';
import type { GraphRows } from './rows.ts';
import { textProperties } from './text-properties.ts';

export function ontologyRows(ontology: Ontology): Pick<GraphRows, 'kinds' | 'subkinds' | 'relationshipTypes'> {
  return {
    kinds: ontology.kinds.map(({ kind, label, definition }, rank) => ({
      id: kind,
      properties: { id: kind, rank, ...textProperties('label', label), ...textProperties('definition', definition) },
    })),
    subkinds: ontology.subkinds.map(({ kind, name, label }, rank) => {
      const id = `${kind}/${name}`;
      return { id, properties: { id, kind, name, rank, ...textProperties('label', label) } };
    }),
    relationshipTypes: ontology.relationshipTypes.map(({ name, group, label, inverseLabel, definition, startKinds, endKinds }, rank) => ({
      id: name,
      properties: {
        id: name,
        group,
        rank,
        startKinds,
        endKinds,
        ...textProperties('label', label),
        ...textProperties('inverseLabel', inverseLabel),
        ...textProperties('definition', definition),
      },
    })),
  };
}
