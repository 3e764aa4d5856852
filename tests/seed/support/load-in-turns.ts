import { loadDataset } from '../../../seed/load-dataset.ts';
import { openDataset } from '../../../seed/open-dataset.ts';
import type { Config } from '../../../server/config.ts';
import { openGraphStore } from '../../../server/graph/open-graph-store.ts';

/** A process that loads two datasets in turns, with a line for every step, until it is killed. */
const { folders, ...config } = JSON.parse(process.argv[2] ?? '') as Pick<Config, 'dataFolder' | 'neo4j'> & { folders: readonly string[] };
const datasets = await Promise.all(folders.map(openDataset));
const store = await openGraphStore(config);
for (;;) {
  for (const dataset of datasets) {
    const { changed } = await loadDataset(store, dataset, { onProgress: (done, total) => process.stdout.write(`${done}/${total}\n`) });
    process.stdout.write(changed ? 'loaded\n' : 'unchanged\n');
  }
}
