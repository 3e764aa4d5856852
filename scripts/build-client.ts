import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const ROOT = path.resolve(import.meta.dirname, '..');
const FINGERPRINT = /^[0-9a-f]{16}$/;
const UNUSED_AFTER_MS = 24 * 60 * 60 * 1_000;

const COMPRESSIBLE = /\.(html|js|css|svg|json|map)$/;
const SMALLEST_COMPRESSED_BYTES = 1_024;
/** Larger ones, which only the page of GraphiQL has, take long to compress well. */
const BEST_COMPRESSED_BYTES = 1_000_000;

/**
 * The folders to serve the client from: the build of the sources as they are, made where there is none yet, then the older ones, whose pages may
 * still be open somewhere. Each stands in a folder named by its sources, which nothing writes to again; one that nobody used for a day is removed.
 * Where there are no sources, as in a container, the builds that are there, the newest first.
 */
export async function buildClientIfNeeded(project: string = ROOT): Promise<readonly string[]> {
  const builds = path.join(project, 'dist', 'client');
  if (!existsSync(path.join(project, 'client'))) return newestFirst(builds);
  const current = await currentBuild(project, builds);
  await keepClientBuild(current);
  await removeUnused(builds);
  return [current, ...(await newestFirst(builds)).filter((build) => build !== current)];
}

/** To be called more often than once a day by whoever serves them. */
export async function keepClientBuild(build: string): Promise<void> {
  const now = new Date();
  await utimes(build, now, now).catch(unlessOutOfReach);
}

async function currentBuild(project: string, builds: string): Promise<string> {
  for (;;) {
    const wanted = await fingerprint(project);
    const folder = path.join(builds, wanted);
    if (existsSync(folder)) return folder;
    const fresh = `${folder}.${randomUUID()}`;
    console.log('The explorer is built, once for these sources; this takes some seconds.');
    try {
      await build(project, fresh);
      // Sources that changed meanwhile may be in the build in part.
      if ((await fingerprint(project)) === wanted) await putInPlace(fresh, folder);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }
}

async function build(project: string, folder: string): Promise<void> {
  const vite = await import('vite');
  await vite.build({
    root: path.join(project, 'client'),
    configFile: path.join(project, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  await compress(folder);
}

async function putInPlace(fresh: string, folder: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (error) {
    // Another process built the same in the meantime.
    if (!existsSync(folder)) throw error;
  }
}

async function newestFirst(builds: string): Promise<string[]> {
  const found = (await entriesWithTimes(builds)).filter(({ entry }) => FINGERPRINT.test(path.basename(entry)));
  return found.sort((a, b) => b.usedAt - a.usedAt).map(({ entry }) => entry);
}

async function removeUnused(builds: string): Promise<void> {
  const unused = (await entriesWithTimes(builds)).filter(({ usedAt }) => Date.now() - usedAt > UNUSED_AFTER_MS);
  await Promise.all(unused.map(({ entry }) => rm(entry, { recursive: true, force: true }).catch(unlessOutOfReach)));
}

/** What another user put there, or another process removed, is left to them: it does not keep a server from starting. */
function unlessOutOfReach(error: unknown): void {
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
}

async function entriesWithTimes(folder: string): Promise<{ readonly entry: string; readonly usedAt: number }[]> {
  if (!existsSync(folder)) return [];
  const entries = (await readdir(folder)).map((name) => path.join(folder, name));
  const times = entries.map(async (entry) => {
    // Another process may have removed it in the meantime.
    const found = await stat(entry).catch(() => null);
    return found === null ? [] : [{ entry, usedAt: found.mtimeMs }];
  });
  return (await Promise.all(times)).flat();
}

/** Beside each file that is sent as text its compressed forms, so that nothing is compressed again on a request. */
async function compress(folder: string): Promise<void> {
  for (const file of await filesIn(folder)) {
    if (!COMPRESSIBLE.test(file)) continue;
    const content = await readFile(file);
    if (content.length < SMALLEST_COMPRESSED_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: content.length > BEST_COMPRESSED_BYTES ? 5 : constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const [br, gz] = await Promise.all([promisify(brotliCompress)(content, { params }), promisify(gzip)(content, { level: 6 })]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  }
}

/** Of everything the build is made from, this file and what it builds with too. */
async function fingerprint(project: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(import.meta.filename));
  for (const plugin of ['compiled-messages.ts', 'cytoscape-parts.ts', 'pinyin-of-messages.ts']) hash.update(await readFile(path.join(import.meta.dirname, plugin)));
  const files = [...(await filesIn(path.join(project, 'client'))), path.join(project, 'vite.config.ts'), path.join(project, 'package-lock.json')];
  for (const file of files) hash.update(path.relative(project, file)).update('\0').update(await readFile(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [current] = await buildClientIfNeeded();
  console.log(current === undefined ? 'The sources of the explorer are not here, nor is a build.' : `The explorer stands in ${path.relative('.', current)}`);
}
