import { WholeGraphDocument } from '../api/generated/graphql.ts';
import { request, RequestError } from '../api/request.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { Translate } from '../i18n/messages.ts';
import { announce } from './announcements.ts';
import { opening } from './article.ts';
import { entityNode, relationshipLine } from './graph-answers.ts';
import { knowsEverything } from './guide.ts';

/** Most entities that are asked for at once. */
const MOST_SHOWN = 3_000;

/** Shows the whole graph, loading what is not known yet; of one that is larger than can be asked for, the most connected and what is known. */
export async function showEverything(store: ExplorationStore, t: Translate): Promise<void> {
  try {
    if (!knowsEverything(store)) {
      const { graph } = await request(WholeGraphDocument, { limit: MOST_SHOWN }, { language: store.getState().exploration.language });
      store.learn({ entities: graph.nodes.map(entityNode), relationships: graph.relationships.map(relationshipLine) });
    }
    store.actions.showAll([...store.getState().known.entities.keys()]);
  } catch (reason) {
    if (!(reason instanceof RequestError)) throw reason;
    announce(t('told.allFailed'));
  }
}

/** What showing everything is called: how many entities that is and, where it is not all, of how many. */
export function everythingName(known: number, t: Translate): string {
  const { opening: now } = opening.getState();
  const total = Math.max(known, now.state === 'OPEN' ? now.article.totalNodes : 0);
  const count = Math.min(total, Math.max(known, MOST_SHOWN));
  return count < total ? t('view.most', { count, total }) : t('view.all', { count });
}
