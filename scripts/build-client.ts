import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = path.join(root, 'client');
const STAMP = path.join(root, 'dist', 'client-sources.txt');

/** Where the built client stands. */
export const CLIENT_FOLDER = path.join(root, 'dist', 'client');

const COMPRESSIBLE = /\.(html|js|css|svg|json|map)$/;
const SMALLEST_COMPRESSED_BYTES = 1_024;

/** Builds the client unless it was built from the same sources before; as it is where the sources are not there, as in a container. */
export async function buildClientIfNeeded(): Promise<void> {
  if (!existsSync(SOURCES)) return;
  const wanted = await fingerprint();
  const built = existsSync(CLIENT_FOLDER) && existsSync(STAMP) ? await readFile(STAMP, 'utf8') : '';
  if (built !== wanted) await buildClient(wanted);
}

/** The old build is replaced by the new one at once, when that is complete. */
async function buildClient(stamp: string): Promise<void> {
  await mkdir(path.dirname(STAMP), { recursive: true });
  const { build } = await import('vite');
  const fresh = `${CLIENT_FOLDER}.${String(process.pid)}`;
  try {
    await build({ root: SOURCES, configFile: path.join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: fresh, emptyOutDir: true } });
    await compress(fresh);
    await rm(CLIENT_FOLDER, { recursive: true, force: true });
    await rename(fresh, CLIENT_FOLDER);
    await writeFile(STAMP, stamp);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Beside each file that is sent as text its compressed forms, so that nothing is compressed again on a request. */
async function compress(folder: string): Promise<void> {
  for (const file of await filesIn(folder)) {
    if (!COMPRESSIBLE.test(file)) continue;
    const content = await readFile(file);
    if (content.length < SMALLEST_COMPRESSED_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const [br, gz] = await Promise.all([promisify(brotliCompress)(content, { params }), promisify(gzip)(content, { level: 6 })]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  }
}

/** SHA-256 of everything the build is made from. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const files = [...(await filesIn(SOURCES)), path.join(root, 'vite.config.ts'), path.join(root, 'package-lock.json')];
  for (const file of files) hash.update(path.relative(root, file)).update('\0').update(await readFile(file)).update('\0');
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildClient(await fingerprint());
