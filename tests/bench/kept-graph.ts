import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../seed/load-dataset.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import { openEmbeddedStore } from '../../server/graph/embedded-store.ts';
import { generateDataset, type GeneratedSize } from '../support/generated-dataset.ts';

/** A generated graph so large that it is loaded once and kept for the next time. */

const KEPT = path.resolve(import.meta.dirname, '..', '..', '.cache', 'bench');
const HEAP_MB = 14_000;
const MEMORY_GB = 20;

/** The folder of its embedded database. Loading runs in a process of its own, so that its memory is free again before anything is measured. */
export async function keptGraph(name: string, size: GeneratedSize): Promise<string> {
  const folder = path.join(KEPT, name);
  if (existsSync(folder)) {
    console.log(`Reads ${folder}; remove it where the generator or the layout of the graph has changed since it was loaded.`);
    return folder;
  }
  const gigabytes = totalmem() / 1e9;
  if (gigabytes < MEMORY_GB) {
    throw new Error(`Loading the graph takes ${String(MEMORY_GB)} GB of memory, and this machine has ${gigabytes.toFixed(0)} GB. Load it on a larger one, and copy ${folder} from there.`);
  }
  console.log(`Loads ${String(size.entities)} entities and ${String(size.relationships)} relationships into ${folder}, this once: about a quarter of an hour and ${String(MEMORY_GB)} GB of memory.`);
  const start = performance.now();
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const child = spawn(process.execPath, [`--max-old-space-size=${String(HEAP_MB)}`, '--import', 'tsx', fileURLToPath(import.meta.url), unfinished, JSON.stringify(size)], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Loading the graph ended with ${String(code)}`);
  renameSync(unfinished, folder);
  console.log(`Loaded in ${((performance.now() - start) / 1_000).toFixed(0)} s.`);
  return folder;
}

async function load(folder: string, size: GeneratedSize): Promise<void> {
  const { ontology } = await openDataset(DATASET_FOLDER);
  const store = await openEmbeddedStore(folder);
  let told = 0;
  await loadDataset(store, generateDataset(ontology, size), {
    onProgress: (done, total) => {
      const tenth = Math.floor((10 * done) / total);
      if (tenth > told) console.log(`${String(10 * tenth)} %`);
      told = tenth;
    },
  });
  await store.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '', size = ''] = process.argv.slice(2);
  await load(folder, JSON.parse(size) as GeneratedSize);
}
