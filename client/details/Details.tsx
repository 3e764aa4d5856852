import { useExploration } from '../exploration/use-exploration.ts';
import { EntityDetails } from './EntityDetails.tsx';
import { Introduction } from './Introduction.tsx';
import { RelationshipDetails } from './RelationshipDetails.tsx';
import { SelectedTogether } from './SelectedTogether.tsx';
import './details.css';

/** What is selected, told in full; where nothing is, what the article is and how to begin. */
export function Details() {
  const { entityIds, relationshipIds } = useExploration((state) => state.exploration.selection);
  const [entityId] = entityIds;
  const [relationshipId] = relationshipIds;
  if (entityIds.length + relationshipIds.length > 1) return <SelectedTogether entityIds={entityIds} relationshipIds={relationshipIds} />;
  if (entityId !== undefined) return <EntityDetails key={entityId} id={entityId} />;
  if (relationshipId !== undefined) return <RelationshipDetails key={relationshipId} id={relationshipId} />;
  return <Introduction />;
}
