import type { Config } from '../config.ts';
import type { GraphStore } from './graph-store.ts';

/** The store the configuration names: Neo4j, which need not be there yet, or the embedded one, which throws a StoreError UNUSABLE. */
export async function openGraphStore(config: Pick<Config, 'dataFolder' | 'neo4j'>): Promise<GraphStore> {
  if (config.neo4j) {
    const { openNeo4jStore } = await import('./neo4j-store.ts');
    return openNeo4jStore(config.neo4j);
  }
  const { openEmbeddedStore } = await import('./embedded-store.ts');
  return openEmbeddedStore(config.dataFolder);
}
