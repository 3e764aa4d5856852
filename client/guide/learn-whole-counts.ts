import { WholeCountsDocument } from '../api/generated/graphql.ts';
import { request, RequestError } from '../api/request.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { subkindKey } from '../exploration/filters.ts';

/** Where only a part of the graph is loaded, learns how much there is of all; where the server cannot tell, what is loaded is counted. */
export async function learnWholeCounts(store: ExplorationStore): Promise<void> {
  try {
    const { ontology, statistics, dated, inferred } = await request(WholeCountsDocument, {}, { language: store.getState().exploration.language });
    const { entities, relationships } = statistics;
    store.learn({
      whole: {
        entities,
        relationships,
        kinds: new Map(ontology.kinds.map(({ kind, count }) => [kind, count])),
        subkinds: new Map(ontology.kinds.flatMap(({ kind, subkinds }) => subkinds.map(({ name, count }) => [subkindKey(kind, name), count] as const))),
        types: new Map(ontology.relationshipTypes.map(({ name, count }) => [name, count])),
        bases: new Map([['STATED', relationships - inferred.totalCount], ['INFERRED', inferred.totalCount]]),
        undated: entities - dated.totalCount,
      },
    });
  } catch (reason) {
    if (!(reason instanceof RequestError)) throw reason;
  }
}
