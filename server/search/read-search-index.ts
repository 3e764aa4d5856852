import { setImmediate as nextTurn } from 'node:timers/promises';
import { dataset } from '../cypher/dataset.ts';
import { entityTexts, passageTexts, relationshipTexts } from '../cypher/search-texts.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import {
  entityEntry,
  passageEntry,
  relationshipEntry,
  searchIndexOf,
  type SearchEntityTexts,
  type SearchIndex,
  type SearchPassageTexts,
  type SearchRelationshipTexts,
} from './search-index.ts';

const BATCH = 1000;
/** Texts folded before other work has its turn. */
const TURN = 100;

/** Everything that can be found, read batch by batch and folded in small turns, so that the server answers meanwhile. */
export async function readSearchIndex(store: GraphStore): Promise<SearchIndex> {
  const languages = (await store.read(dataset()))[0]?.languages ?? [];
  const entities: SearchEntityTexts[] = [];
  const relationships: SearchRelationshipTexts[] = [];
  const passages: SearchPassageTexts[] = [];

  for (let afterRank = -1; ; ) {
    const batch = await store.read(entityTexts(afterRank, BATCH));
    const last = batch.at(-1);
    if (last === undefined) break;
    await inTurns(batch, (entity) => entities.push(entityEntry(entity, languages)));
    const outgoing = await store.read(relationshipTexts(batch.map(({ id }) => id)));
    await inTurns(outgoing, (relationship) => relationships.push(relationshipEntry(relationship, languages)));
    afterRank = last.documentRank;
  }
  for (let afterId = ''; ; ) {
    const batch = await store.read(passageTexts(afterId, BATCH));
    const last = batch.at(-1);
    if (last === undefined) break;
    await inTurns(batch, (passage) => passages.push(passageEntry(passage, languages)));
    afterId = last.id;
  }
  return searchIndexOf({ entities, relationships, passages });
}

async function inTurns<Read>(all: readonly Read[], take: (read: Read) => void): Promise<void> {
  for (const [index, read] of all.entries()) {
    take(read);
    if (index % TURN === TURN - 1) await nextTurn();
  }
}
