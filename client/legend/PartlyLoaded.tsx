import { useStore } from 'zustand';
import { useExploration } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Of a large graph a part is loaded: says how much, and what the counts beside it count. */
export function PartlyLoaded() {
  const t = useMessages();
  const { opening: now } = useStore(opening);
  const entities = useExploration((state) => state.known.entities.size);
  const relationships = useExploration((state) => state.known.relationships.size);
  const counted = useExploration((state) => state.known.whole !== null);
  if (now.state !== 'OPEN') return null;
  const { totalNodes: totalEntities, totalRelationships } = now.article;
  if (entities >= totalEntities && relationships >= totalRelationships) return null;
  return <p className="legend-partial">{t('legend.partial', { totalEntities, totalRelationships, entities, relationships, counted: String(counted) })}</p>;
}
