import { spawnSync } from 'node:child_process';

/** A graph as networkx and libxml2 read it, which know nothing of Mailuo. */
export interface ForeignGraph {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly edges: readonly { readonly start: string; readonly end: string; readonly data: Readonly<Record<string, string | number>> }[];
}

const READ = `
import io, json, sys, networkx
text = io.BytesIO(sys.stdin.buffer.read())
graph = networkx.read_graphml(text, force_multigraph=True) if sys.argv[1] == 'graphml' else networkx.read_gexf(text, version='1.3')
edges = [{'start': a, 'end': b, 'data': {**data, 'id': data.get('id', key)}} for a, b, key, data in graph.edges(keys=True, data=True)]
json.dump({'nodes': dict(graph.nodes(data=True)), 'edges': edges}, sys.stdout)
`;
/** The first that reads GEXF 1.3. */
const CHECK = 'import networkx.readwrite.gexf as gexf; assert "1.3" in gexf.GEXF.versions';
const DEADLINE_MS = 30_000;

function succeeds(program: string, options: readonly string[]): boolean {
  return spawnSync(program, options, { timeout: DEADLINE_MS }).status === 0;
}

/** Never true in CI, where a missing reader is a fault and no reason to leave a test out. */
export const cannotReadForeignGraphs = process.env['CI'] !== 'true' && !(succeeds('python3', ['-c', CHECK]) && succeeds('xmllint', ['--version']));
if (cannotReadForeignGraphs) console.log('SKIPPED: GraphML and GEXF are not read back. Install Python 3, networkx 3.4 or later, and xmllint.');

export function readForeignGraph(format: 'graphml' | 'gexf', text: string): ForeignGraph {
  const checked = spawnSync('xmllint', ['--nonet', '--noout', '-'], { input: text, timeout: DEADLINE_MS, encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(`xmllint refuses it: ${checked.stderr}`);
  const read = spawnSync('python3', ['-c', READ, format], { input: text, timeout: DEADLINE_MS, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (read.status !== 0) throw new Error(`networkx refuses it: ${read.stderr}`);
  return JSON.parse(read.stdout) as ForeignGraph;
}
