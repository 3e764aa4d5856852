import { OntologyDocument, OpeningDocument } from '../api/generated/graphql.ts';
import { request, RequestError } from '../api/request.ts';
import type { Actions, ExplorationStore } from '../exploration/exploration-store.ts';
import { subkindKey } from '../exploration/filters.ts';
import { firstPicture, picturedIds } from '../exploration/first-picture.ts';
import { namedInTrace } from '../exploration/trace.ts';
import { addressed, openAddressedView } from './addressed-view.ts';
import { opening, type Article } from './article.ts';
import { documentSection, entityNode, relationshipLine, relationshipType } from './graph-answers.ts';
import { learnNodes } from './learn-nodes.ts';
import { learnWholeCounts } from './learn-whole-counts.ts';

/** Most entities loaded at the start; what is beyond comes by search and by expanding. */
const OPENING_LIMIT = 500;

/** Loads the article, and what the exploration names beyond it; where the exploration is empty, gathers the first picture. */
export async function openArticle(store: ExplorationStore): Promise<void> {
  try {
    const article = await loadArticle(store);
    if (article.totalNodes === 0) {
      opening.setState({ opening: { state: 'EMPTY' } });
      return;
    }
    const { toOpen } = addressed.getState();
    if (toOpen !== null) openAddressedView(store, toOpen);
    await learnWhatIsNamed(store);
    if (store.getState().exploration.entityIds.length === 0) beginWithFirstPicture(store);
    opening.setState({ opening: { state: 'OPEN', article } });
  } catch (reason) {
    if (!(reason instanceof RequestError)) throw reason;
    if (opening.getState().opening.state !== 'OPEN') opening.setState({ opening: { state: 'FAILED', reason: reason.code } });
  }
}

export function showFirstPicture(store: ExplorationStore, by: Actions = store.actions): void {
  by.showFirstPicture(picturedIds(firstPicture(store.getState().known)));
}

/** Arranged as an address without a view asks for it. */
function beginWithFirstPicture(store: ExplorationStore): void {
  const { arrangement, aroundId } = store.getState().exploration;
  showFirstPicture(store, store.amend);
  if (arrangement !== 'argument') store.amend.arrange(arrangement, aroundId);
}

async function loadArticle(store: ExplorationStore): Promise<Article> {
  const { language } = store.getState().exploration;
  const [{ graph, documents }, { ontology }] = await Promise.all([
    request(OpeningDocument, { limit: OPENING_LIMIT }, { language }),
    request(OntologyDocument, {}, { language }),
  ]);
  store.learn({
    entities: graph.nodes.map(entityNode),
    relationships: graph.relationships.map(relationshipLine),
    types: ontology.relationshipTypes.map(relationshipType),
    sections: documents.flatMap(({ sections }) => sections.map(documentSection)),
  });
  if (graph.totalNodes > graph.nodes.length) void learnWholeCounts(store);
  const subkinds = ontology.kinds.flatMap(({ kind, subkinds }) => subkinds.map(({ name, zh, en }) => [subkindKey(kind, name), { zh, en }] as const));
  return { documents, totalNodes: graph.totalNodes, totalRelationships: graph.totalRelationships, subkinds: new Map(subkinds) };
}

/** Learns what the view of another address names and is not known yet; where the server cannot tell, it is left for another time. */
export async function completeExploration(store: ExplorationStore): Promise<void> {
  try {
    await learnWhatIsNamed(store);
  } catch (reason) {
    if (!(reason instanceof RequestError)) throw reason;
  }
}

/** An address, a saved view or a step that can be undone may name what the opening did not load, or what is gone. */
async function learnWhatIsNamed(store: ExplorationStore): Promise<void> {
  const { exploration, history, known } = store.getState();
  const { entityIds, relationshipIds } = exploration.selection;
  const passageIds = exploration.passageId === null ? [] : [exploration.passageId];
  const traced = namedInTrace(exploration.trace);
  const named = new Set([...exploration.entityIds, ...entityIds, ...relationshipIds, ...passageIds, ...traced]);
  const remembered = [...history.past, ...history.future].flatMap(({ view }) => view.entityIds);
  const unknown = [...new Set([...named, ...remembered])].filter((id) => !known.entities.has(id) && !known.relationships.has(id));
  const found = await learnNodes(store, unknown);
  const isThere = (id: string) => {
    const { entities, relationships } = store.getState().known;
    return entities.has(id) || relationships.has(id) || (found.has(id) && passageIds.includes(id));
  };
  const missing = unknown.filter((id) => named.has(id) && !isThere(id));
  const selection = {
    entityIds: entityIds.filter((id) => !missing.includes(id)),
    relationshipIds: relationshipIds.filter((id) => !missing.includes(id)),
  };
  if (exploration.entityIds.length === 0 && selection.entityIds.length + selection.relationshipIds.length > 0) beginWithFirstPicture(store);
  store.amend.remove(missing);
  store.amend.pruneTrace(missing);
  if (passageIds.some((id) => missing.includes(id))) store.amend.openPassage(null);
  const ends = selection.relationshipIds.flatMap((id) => {
    const relationship = store.getState().known.relationships.get(id);
    return relationship === undefined ? [] : [relationship.startId, relationship.endId];
  });
  store.amend.add([...selection.entityIds, ...ends].filter((id) => !store.getState().exploration.entityIds.includes(id)));
  store.amend.select(selection.entityIds, selection.relationshipIds);
  opening.setState({ missingIds: missing });
}
