import { useVisibleGraph } from '../exploration/use-exploration.ts';
import { RelationshipInWords } from './RelationshipInWords.tsx';

/** Those of one entity. */
export function RelationshipsInWords({ entityId }: { readonly entityId: string }) {
  const touching = useVisibleGraph().relationships.filter(({ relationship: { startId, endId } }) => startId === entityId || endId === entityId);
  return (
    <ul>
      {touching.map(({ relationship, greyed }) => (
        <li key={relationship.id}>
          <RelationshipInWords relationship={relationship} greyed={greyed} />
        </li>
      ))}
    </ul>
  );
}
