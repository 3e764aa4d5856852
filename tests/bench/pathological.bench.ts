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
  const clique = await serveLoaded((store) => writeGraph(store, graphOf(cliqueSketch())));
  const hub = await serveLoaded((store) => writeGraph(store, graphOf(hubSketch())));
  return {
    question: 'Does a search that cannot end in time end at its limit, say so, and leave room for others?',
    settings: { clique: CLIQUE, hub: HUB, longest: LONGEST, othersMeanwhile: OTHERS },
    pairs: [...pairsOf(`a clique of ${String(CLIQUE)}`, clique, 'n1', 'n2'), ...pairsOf(`a hub of ${String(HUB)}`, hub, 'n1', 'n2')],
    async close() {
      await clique.close();
      await hub.close();
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

function cliqueSketch(): GraphSketch {
  const ids = Array.from({ length: CLIQUE }, (_, index) => `concept:n${String(index)}`);
  return sketchOf(ids, ids.flatMap((start, index) => ids.slice(index + 1).map((end) => [start, end] as const)));
}

function hubSketch(): GraphSketch {
  const ids = Array.from({ length: HUB + 1 }, (_, index) => `concept:n${String(index)}`);
  return sketchOf(ids, ids.slice(1).map((end) => ['concept:n0', end] as const));
}

function sketchOf(ids: readonly string[], pairs: readonly (readonly [start: string, end: string])[]): GraphSketch {
  return {
    entities: ids.map((id) => ({ id })),
    relationships: pairs.map(([start, end]) => ({ start, type: 'PART_OF', end, passages: ['first:p01'] })),
    documents: [{ id: 'first', sections: [1] }],
  };
}
