import { openEmbeddedStore } from '../../server/graph/embedded-store.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openNeo4jStore, type Neo4jAddress } from '../../server/graph/neo4j-store.ts';

/** Run as a process: writes pairs of nodes until it is killed, and prints the number of each pair once it is acknowledged. */
const store = await open(JSON.parse(process.argv[2] ?? '{}') as { folder: string } | { neo4j: Neo4jAddress });
const add = 'CREATE (n:Mailuo:Entity {id: $id, pair: $pair})';
for (let pair = Number(process.argv[3]); ; pair += 1) {
  await store.transaction(async (transaction) => {
    for (const half of ['a', 'b']) {
      await transaction.run({ text: add, parameters: { id: `e${pair}${half}`, pair }, decode: () => null });
    }
  });
  process.stdout.write(`${pair}\n`);
}

async function open(where: { folder: string } | { neo4j: Neo4jAddress }): Promise<GraphStore> {
  return 'folder' in where ? openEmbeddedStore(where.folder) : openNeo4jStore(where.neo4j);
}
