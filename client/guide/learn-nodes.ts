import { ExistingDocument, type ExistingQuery } from '../api/generated/graphql.ts';
import { request } from '../api/request.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { entityNode, relationshipLine } from './graph-answers.ts';

/** Most ids the API takes at once. */
const IDS_AT_ONCE = 500;
/** Longest id the API takes, in UTF-16 code units. */
const LONGEST_ID = 400;

export type FoundNode = NonNullable<ExistingQuery['nodes'][number]>;

/** Learns what of the ids are entities and relationships, and gives whatever the graph holds, by id. Throws a RequestError where the server cannot tell. */
export async function learnNodes(store: ExplorationStore, wanted: readonly string[]): Promise<ReadonlyMap<string, FoundNode>> {
  const possible = wanted.filter((id) => id.length <= LONGEST_ID);
  const found = new Map<string, FoundNode>();
  for (let start = 0; start < possible.length; start += IDS_AT_ONCE) {
    const ids = possible.slice(start, start + IDS_AT_ONCE);
    const { nodes } = await request(ExistingDocument, { ids }, { language: store.getState().exploration.language });
    for (const [index, id] of ids.entries()) {
      const node = nodes[index] ?? null;
      if (node === null) continue;
      found.set(id, node);
      learnNode(store, node);
    }
  }
  return found;
}

function learnNode(store: ExplorationStore, node: FoundNode): void {
  switch (node.__typename) {
    case 'Concept':
    case 'Actor':
    case 'Goal':
    case 'Event':
      store.learn({ entities: [entityNode(node)] });
      break;
    case 'Relationship':
      store.learn({ entities: [entityNode(node.startNode), entityNode(node.endNode)], relationships: [relationshipLine(node)] });
      break;
    default:
  }
}
