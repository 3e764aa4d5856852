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

/**
 * What can be found, read batch by batch and folded in small turns, so that the server answers meanwhile: the passages, then the entities in the
 * order of the document, each with the relationships that start at it, until there are `most` of the three together or, by a batch, a few more.
 */
export async function readSearchIndex(store: GraphStore, most: number): Promise<SearchIndex> {
  const held = (await store.read(dataset()))[0];
  const languages = held?.languages ?? [];
  const entities: SearchEntityTexts[] = [];
  const relationships: SearchRelationshipTexts[] = [];
  const passages: SearchPassageTexts[] = [];
  const read = () => entities.length + relationships.length + passages.length;

  for (let afterId = ''; read() < most; ) {
    const batch = await store.read(passageTexts(afterId, BATCH));
    const last = batch.at(-1);
    if (last === undefined) break;
    await inTurns(batch, (passage) => passages.push(passageEntry(passage, languages)));
    afterId = last.id;
  }
  for (let afterRank = -1; read() < most; ) {
    const batch = await store.read(entityTexts(afterRank, BATCH));
    const last = batch.at(-1);
    if (last === undefined) break;
    await inTurns(batch, (entity) => entities.push(entityEntry(entity, languages)));
    const outgoing = await store.read(relationshipTexts(batch.map(({ id }) => id)));
    await inTurns(outgoing, (relationship) => relationships.push(relationshipEntry(relationship, languages)));
    afterRank = last.documentRank;
  }
  const all = held === undefined ? 0 : held.entities + held.relationships + held.passages;
  return searchIndexOf({ entities, relationships, passages }, all - read());
}

async function inTurns<Read>(all: readonly Read[], take: (read: Read) => void): Promise<void> {
  for (const [index, read] of all.entries()) {
    take(read);
    if (index % TURN === TURN - 1) await nextTurn();
  }
}
