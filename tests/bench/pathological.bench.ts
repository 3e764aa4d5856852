import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, randomPassword, startNeo4j } from '../../scripts/neo4j/start-neo4j.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { graphOf, type GraphSketch } from '../support/graphs.ts';
import { writeGraph } from '../support/write-graph.ts';
import type { Bench, Measured, Pair } from './bench.ts';
import { serveLoaded, type ServedGraph } from './served-graph.ts';

const CLIQUE = 500;
const HUB = 10_000;
const LONGEST = 8;
const OTHERS = 20;
const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: ${String(LONGEST)}, first: 20) { totalCount truncated exploredNodes } }`;

interface Found {
  readonly paths: { readonly totalCount: number; readonly truncated: boolean; readonly exploredNodes: number };
}

export async function open(): Promise<Bench> {
  const graph = graphOf(sketchOf([...clique(), ...hub()]));
  const load = (store: GraphStore) => writeGraph(store, graph);
  const home = mkdtempSync(path.join(tmpdir(), 'mailuo-bench-neo4j-'));
  const neo4j = await startNeo4j({ cache: path.join(import.meta.dirname, '../../.cache/neo4j'), home, volume: null, port: await freePort(), password: randomPassword(), heap: '4g' });
  const { uri, username, password, database } = neo4j;
  const stop = async (): Promise<void> => {
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  };
  const engines: { readonly engine: string; readonly graph: ServedGraph }[] = [];
  try {
    engines.push({ engine: 'embedded', graph: await serveLoaded(load) });
    engines.push({ engine: 'Neo4j', graph: await serveLoaded(load, undefined, { uri, username, password, database }) });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    question: 'Does a search that cannot end in time end at its limit, say so, and leave room for others?',
    settings: { clique: CLIQUE, hub: HUB, longest: LONGEST, othersMeanwhile: OTHERS },
    pairs: engines.flatMap(({ engine, graph: served }) => [
      ...pairsOf(`a clique of ${String(CLIQUE)}, ${engine}`, served, 'clique-1', 'clique-2'),
      ...pairsOf(`a hub of ${String(HUB)}, ${engine}`, served, 'hub-1', 'hub-2'),
    ]),
    async close() {
      for (const { graph } of engines) await graph.close();
      await stop();
    },
  };
}

function pairsOf(name: string, graph: ServedGraph, from: string, to: string): readonly Pair[] {
  const ends = { from: `concept:${from}`, to: `concept:${to}` };
  const trace = async (): Promise<Measured> => {
    const start = performance.now();
    const { paths } = (await graph.ask(PATHS, ends)) as Found;
    const value = performance.now() - start;
    console.log(`${name}: ${String(paths.totalCount)} paths found, ${paths.truncated ? 'cut at a limit' : 'all of them'}, ${String(paths.exploredNodes)} entities seen, ${value.toFixed(0)} ms`);
    return { value };
  };
  /** The slowest of those that are asked one after the other while the search goes on. */
  const others = async (): Promise<Measured> => {
    const search = graph.ask(PATHS, ends);
    let slowest = 0;
    for (let other = 0; other < OTHERS; other += 1) {
      const start = performance.now();
      await graph.ask('query ($id: ID!) { entity(id: $id) { degree } }', { id: ends.to });
      slowest = Math.max(slowest, performance.now() - start);
    }
    await search;
    return { value: slowest };
  };
  return [
    { name: `${name}: every path of at most ${String(LONGEST)}`, unit: 'ms', a: { name: 'over HTTP', measure: trace }, b: { name: 'the deadline of an operation', value: 10_000 }, goal: 1 },
    { name: `${name}: the slowest of ${String(OTHERS)} others meanwhile`, unit: 'ms', a: { name: 'over HTTP', measure: others }, b: { name: 'a second', value: 1_000 }, goal: 1 },
  ];
}

type Ends = readonly [start: string, end: string];

function clique(): readonly Ends[] {
  const ids = Array.from({ length: CLIQUE }, (_, index) => `concept:clique-${String(index)}`);
  return ids.flatMap((start, index) => ids.slice(index + 1).map((end) => [start, end] as const));
}

function hub(): readonly Ends[] {
  return Array.from({ length: HUB }, (_, index) => ['concept:hub-0', `concept:hub-${String(index + 1)}`] as const);
}

function sketchOf(pairs: readonly Ends[]): GraphSketch {
  return {
    entities: [...new Set(pairs.flat())].map((id) => ({ id })),
    relationships: pairs.map(([start, end]) => ({ start, type: 'PART_OF', end, passages: ['first:p01'] })),
    documents: [{ id: 'first', sections: [1] }],
  };
}
