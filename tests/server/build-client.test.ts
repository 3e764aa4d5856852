import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildClientIfNeeded, keepClientBuild } from '../../scripts/build-client.ts';
import { temporaryFolder } from '../support/engines.ts';

const DAY_S = 24 * 60 * 60;

let project: string;

beforeEach(() => {
  project = temporaryFolder();
  mkdirSync(path.join(project, 'client'));
  write('package-lock.json', '{}');
  write('vite.config.ts', 'export default { logLevel: "silent" };');
  write('client/index.html', '<!doctype html><title>explorer</title><script type="module" src="./main.js"></script>');
  write('client/main.js', 'import("./panel.js").then(({ panel }) => { document.title = panel; });');
  write('client/panel.js', 'export const panel = "first";');
});

function write(file: string, text: string): void {
  writeFileSync(path.join(project, file), text);
}

/** The chunk that the page of that build asks for when a person opens the panel. */
function lazyChunk(build: string): string {
  const assets = path.join(build, 'assets');
  return path.join(assets, readdirSync(assets).find((name) => name.startsWith('panel-')) ?? 'none');
}

function builds(): string[] {
  return readdirSync(path.join(project, 'dist', 'client')).sort();
}

function lastUsed(build: string, daysAgo: number): void {
  const at = Date.now() / 1_000 - daysAgo * DAY_S;
  utimesSync(build, at, at);
}

describe('a build of the client', { timeout: 60_000 }, () => {
  it('stays as it is while its sources change and another is built', async () => {
    const [served] = await buildClientIfNeeded(project);
    expect(readFileSync(lazyChunk(served!), 'utf8')).toContain('first');
    write('client/panel.js', 'export const panel = "second";');
    const [fresh, ...older] = await buildClientIfNeeded(project);
    expect(readFileSync(lazyChunk(fresh!), 'utf8')).toContain('second');
    expect(older).toEqual([served]);
    expect(readFileSync(lazyChunk(served!), 'utf8')).toContain('first');
  });

  it('is made once for the same sources, also by two who start at the same time', async () => {
    const [[one], [other]] = await Promise.all([buildClientIfNeeded(project), buildClientIfNeeded(project)]);
    expect(one).toBe(other);
    expect(builds()).toEqual([path.basename(one!)]);
    const mark = path.join(one!, 'mark');
    writeFileSync(mark, '');
    expect((await buildClientIfNeeded(project))[0]).toBe(one);
    expect(existsSync(mark)).toBe(true);
  });

  it('is removed when nobody has used it for a day, and so is one that was never finished', async () => {
    const [old] = await buildClientIfNeeded(project);
    write('client/panel.js', 'export const panel = "second";');
    const [kept] = await buildClientIfNeeded(project);
    const unfinished = path.join(project, 'dist', 'client', 'abandoned.1');
    mkdirSync(unfinished);
    lastUsed(unfinished, 1.1);
    lastUsed(old!, 1.1);
    lastUsed(kept!, 0.9);
    write('client/panel.js', 'export const panel = "third";');
    const [fresh] = await buildClientIfNeeded(project);
    expect(builds()).toEqual([kept!, fresh!].map((build) => path.basename(build)).sort());
  });

  it('is kept as long as a server uses it', async () => {
    const [served] = await buildClientIfNeeded(project);
    lastUsed(served!, 3);
    await keepClientBuild(served!);
    write('client/panel.js', 'export const panel = "second";');
    expect(await buildClientIfNeeded(project)).toEqual([expect.any(String), served]);
  });

  it('is the newest one where there are no sources, as in a container', async () => {
    const [older] = await buildClientIfNeeded(project);
    write('client/panel.js', 'export const panel = "second";');
    const [newer] = await buildClientIfNeeded(project);
    lastUsed(older!, 40);
    lastUsed(newer!, 30);
    rmSync(path.join(project, 'client'), { recursive: true });
    expect(await buildClientIfNeeded(project)).toEqual([newer, older]);
    renameSync(path.join(project, 'dist'), path.join(project, 'gone'));
    expect(await buildClientIfNeeded(project)).toEqual([]);
  });
});
