import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { MANIFEST } from '../vite.config.ts';
import { buildClientIfNeeded } from './build-client.ts';

/** One part of the build, as Vite's manifest tells of it. */
interface Part {
  readonly file: string;
  readonly css?: readonly string[];
  /** Keys of the parts without which this one does not run. */
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, Part>>;

const PAGE = 'index.html';
const CATALOGUES = ['i18n/messages.zh.json?compiled', 'i18n/messages.en.json?compiled'];

/** In bytes after gzip. */
const BUDGETS = [
  { name: 'first scripts', most: 120_000, roots: () => [PAGE], counts: (file: string) => file.endsWith('.js') },
  { name: 'first picture', most: 260_000, roots: (language: string) => [PAGE, 'canvas/GraphCanvas.tsx', language], counts: () => true },
];

const [folder] = await buildClientIfNeeded();
if (folder === undefined) throw new Error('The sources of the explorer are not here, nor is a build.');
const manifest = JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8')) as Manifest;

const sizes = new Map<string, number>();
async function size(file: string): Promise<number> {
  const known = sizes.get(file) ?? gzipSync(await readFile(path.join(folder ?? '', file)), { level: 9 }).length;
  sizes.set(file, known);
  return known;
}

/** The files that the parts need, their own among them. */
function needed(keys: readonly string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    const part = manifest[key];
    if (part === undefined) throw new Error(`The build has no part ${key}.`);
    if (seen.has(part.file)) continue;
    seen.add(part.file);
    for (const css of part.css ?? []) seen.add(css);
    needed(part.imports ?? [], seen);
  }
  return seen;
}

let over = false;
for (const { name, most, roots, counts } of BUDGETS) {
  const variants = await Promise.all(CATALOGUES.map((catalogue) => filesWithSizes(roots(catalogue), counts)));
  const [largest] = variants.sort((a, b) => b.total - a.total);
  if (largest === undefined) continue;
  over ||= largest.total > most;
  console.log(`${name}: ${kilobytes(largest.total)} of at most ${kilobytes(most)}${largest.total > most ? ', OVER' : ''}`);
  for (const { file, bytes } of largest.files.filter(({ bytes }) => bytes > 1_000)) console.log(`  ${kilobytes(bytes).padStart(9)}  ${file}`);
}
if (over) {
  console.error('The explorer is over its budget. Load what the first picture does not need when it is opened.');
  process.exitCode = 1;
}

async function filesWithSizes(keys: readonly string[], counts: (file: string) => boolean) {
  const files = await Promise.all([...needed(keys)].filter(counts).map(async (file) => ({ file, bytes: await size(file) })));
  return { files: files.sort((a, b) => b.bytes - a.bytes), total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
