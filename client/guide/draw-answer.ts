import { RequestError } from '../api/request.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { Translate } from '../i18n/messages.ts';
import type { BroughtAnswer } from '../query/brought-answer.ts';
import { announce } from './announcements.ts';
import { opening } from './article.ts';
import { learnAmongShown } from './guide.ts';
import { learnNodes } from './learn-nodes.ts';

/**
 * Draws what an answer of the API names, with the ends of its relationships, in one step that can be undone, and selects it. Where it names passages alone,
 * the first of them opens; what is not in the graph is named in the notice.
 */
export async function drawAnswer(store: ExplorationStore, { ids, instead }: BroughtAnswer, t: Translate): Promise<void> {
  try {
    const found = await learnNodes(store, ids);
    const { known } = store.getState();
    const entityIds = ids.filter((id) => known.entities.has(id));
    const relationships = ids.flatMap((id) => known.relationships.get(id) ?? []);
    const drawn = [...new Set([...entityIds, ...relationships.flatMap(({ startId, endId }) => [startId, endId])])];
    const selection = { entityIds, relationshipIds: relationships.map(({ id }) => id) };
    opening.setState({ missingIds: ids.filter((id) => !found.has(id)) });
    if (drawn.length === 0) {
      const passage = ids.find((id) => found.get(id)?.__typename === 'Passage');
      if (passage !== undefined) store.actions.openPassage(passage);
      announce(t('told.answerEmpty'));
      return;
    }
    if (instead) {
      store.actions.openView(
        { entityIds: drawn, addedIds: drawn, expansions: [], hiddenIds: [], selection, arrangement: 'connections', aroundId: null, positions: {}, pinnedIds: [], camera: null },
        t('query.answer'),
      );
    } else {
      store.actions.add(drawn);
      store.actions.select(selection.entityIds, selection.relationshipIds);
    }
    store.actions.openPanel('details');
    await learnAmongShown(store);
    const among = new Set(drawn);
    const joining = [...store.getState().known.relationships.values()].filter(({ startId, endId }) => among.has(startId) && among.has(endId));
    announce(t('told.answerDrawn', { entities: drawn.length, relationships: joining.length }));
  } catch (reason) {
    if (!(reason instanceof RequestError)) throw reason;
    announce(t('told.answerFailed'));
  }
}
