import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview, type InlineConfig } from 'vite';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import { cytoscapeParts } from '../../scripts/cytoscape-parts.ts';
import { generateDataset } from '../support/generated-dataset.ts';
import type { Bench, Measured, Pair } from './bench.ts';
import { openBrowser } from './browser.ts';
import { generatedGraph, type Drawing, type GeneratedGraph } from './drawing/generated-graph.ts';
import { MIDDLING } from './served-graph.ts';

type DrawingWindow = { readonly drawing: Drawing };

const VIEWPORT = { width: 1280, height: 800 };
const MIDDLE = { x: VIEWPORT.width / 2, y: VIEWPORT.height / 2 };
const FRAME_MS = 33;
const SMALLER = { entities: 1_000, relationships: 3_000, seed: 1 };

export async function open(): Promise<Bench> {
  const { ontology } = await openDataset(DATASET_FOLDER);
  const graph = generatedGraph(generateDataset(ontology, MIDDLING));
  const smaller = generatedGraph(generateDataset(ontology, SMALLER));
  const outDir = mkdtempSync(path.join(tmpdir(), 'mailuo-drawing-'));
  const root = path.join(import.meta.dirname, 'drawing');
  const vite: InlineConfig = { root, configFile: false, logLevel: 'error', plugins: [react(), cytoscapeParts()], worker: { format: 'es', plugins: () => [cytoscapeParts()] } };
  await build({ ...vite, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...vite, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const { browser, facts } = await openBrowser();

  const drawn = async (what: GeneratedGraph): Promise<{ page: Page; ms: number }> => {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(url);
    await page.waitForFunction(() => 'drawing' in globalThis);
    const ms = await page.evaluate((given) => (globalThis as unknown as DrawingWindow).drawing.draw(given), what);
    return { page, ms };
  };
  const firstDraw = (what: GeneratedGraph) => async (): Promise<Measured> => {
    const { page, ms } = await drawn(what);
    await page.close();
    return { value: ms };
  };
  const standing = await drawn(graph);
  const { page } = standing;
  const meanFrame = (work: () => Promise<void>) => async (): Promise<Measured> => {
    await page.evaluate(() => (globalThis as unknown as DrawingWindow).drawing.startFrames());
    await work();
    return { value: await page.evaluate(() => (globalThis as unknown as DrawingWindow).drawing.meanFrame()) };
  };
  /** On the empty ground of a corner, back and forth. */
  const drag = async (): Promise<void> => {
    await page.mouse.move(20, 20);
    await page.mouse.down();
    for (let step = 1; step <= 40; step += 1) await page.mouse.move(20 + 5 * (20 - Math.abs(20 - step)), 20);
    await page.mouse.up();
  };
  const wheel = async (): Promise<void> => {
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, step < 10 ? -60 : 60);
  };
  const hover = async (): Promise<void> => {
    for (let step = 0; step < 20; step += 1) await page.mouse.move(MIDDLE.x + 15 * (step - 10), MIDDLE.y + 40);
  };
  const againstFrame = (name: string, work: () => Promise<void>): Pair => ({
    name: `mean frame while one ${name}`,
    unit: 'ms',
    a: { name: '5,000 and 15,000', measure: meanFrame(work) },
    b: { name: '30 frames a second', value: FRAME_MS },
    goal: 1,
  });
  return {
    question: 'How long does a large graph take to stand there, and how smoothly does it follow the hand?',
    settings: { ...MIDDLING, ...VIEWPORT, ...facts, missing: 'a GPU; another drawing library as a peer' },
    pairs: [
      {
        name: 'first draw',
        unit: 'ms',
        a: { name: '5,000 and 15,000', measure: firstDraw(graph) },
        b: { name: '1,000 and 3,000', measure: firstDraw(smaller) },
        goal: null,
      },
      { name: 'first draw', unit: 'ms', a: { name: '5,000 and 15,000', measure: firstDraw(graph) }, b: { name: 'what one waits for', value: 3_000 }, goal: 1 },
      againstFrame('drags the ground', drag),
      againstFrame('turns the wheel', wheel),
      againstFrame('points here and there', hover),
    ],
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
