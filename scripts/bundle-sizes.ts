import { existsSync } from 'node:fs';
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

interface Size {
  readonly file: string;
  readonly gzip: number;
  /** As browsers are sent it: in Brotli where the build made that form. */
  readonly sent: number;
}

const PAGE = 'index.html';
const CATALOGUES = ['i18n/messages.zh.json?compiled', 'i18n/messages.en.json?compiled'];

/** In bytes. */
const BUDGETS = [
  { name: 'The first scripts, in gzip', most: 120_000, parts: () => [PAGE], counts: (file: string) => file.endsWith('.js') },
  { name: 'All that the first picture needs, in gzip', most: 260_000, parts: (catalogue: string) => [PAGE, 'canvas/GraphCanvas.tsx', catalogue], counts: () => true },
] as const;

const [folder] = await buildClientIfNeeded();
if (folder === undefined) throw new Error('The sources of the explorer are not here, nor is a build.');
const build = folder;
const manifest = JSON.parse(await readFile(path.join(build, MANIFEST), 'utf8')) as Readonly<Record<string, Part>>;

for (const { name, most, parts, counts } of BUDGETS) {
  const variants = await Promise.all(CATALOGUES.map((catalogue) => Promise.all([...filesOf(parts(catalogue))].filter(counts).map(sizesOf))));
  const [largest] = variants.sort((a, b) => total(b, 'gzip') - total(a, 'gzip'));
  if (largest === undefined) continue;
  const over = total(largest, 'gzip') > most;
  console.log(`${name}: ${kilobytes(total(largest, 'gzip'))} of at most ${kilobytes(most)}${over ? '. Load what they do not need when it is opened.' : ''}`);
  console.log(`${'gzip'.padStart(12)}${'sent'.padStart(12)}`);
  for (const { file, gzip, sent } of [...largest].sort((a, b) => b.gzip - a.gzip)) console.log(`${kilobytes(gzip).padStart(12)}${kilobytes(sent).padStart(12)}  ${file}`);
  console.log(`${kilobytes(total(largest, 'gzip')).padStart(12)}${kilobytes(total(largest, 'sent')).padStart(12)}  in all\n`);
  if (over) process.exitCode = 1;
}

/** The files that the parts do not run without, their own among them. */
function filesOf(keys: readonly string[], files = new Set<string>()): Set<string> {
  for (const key of keys) {
    const part = manifest[key];
    if (part === undefined) throw new Error(`The build has no part ${key}.`);
    if (files.has(part.file)) continue;
    for (const file of [part.file, ...(part.css ?? [])]) files.add(file);
    filesOf(part.imports ?? [], files);
  }
  return files;
}

async function sizesOf(file: string): Promise<Size> {
  const whole = path.join(build, file);
  const gzip = gzipSync(await readFile(whole), { level: 9 }).length;
  const { length: sent } = await readFile(existsSync(`${whole}.br`) ? `${whole}.br` : whole);
  return { file, gzip, sent };
}

function total(sizes: readonly Size[], measure: 'gzip' | 'sent'): number {
  return sizes.reduce((sum, size) => sum + size[measure], 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
