import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document as YamlDocument, type Node as YamlNode } from 'yaml';
import type { Finding, Problem, ValuePath } from './problem.ts';
import * as findings from './yaml-findings.ts';
import { DEEPEST, refuseYaml } from './yaml-depth.ts';

/** One file of the dataset as a plain value that still knows where each part of it stands. */
export interface SourceFile {
  /** As in messages, with slashes, such as `mass-work-2011/document.yaml`. */
  readonly name: string;
  readonly value: unknown;
  /** A problem with the value at the path; where nothing stands there, with what would hold it. */
  problemAt(path: ValuePath, finding: Finding): Problem;
  /** A problem with the last key of the path itself. */
  problemAtKey(path: ValuePath, finding: Finding): Problem;
}

/** One slip makes the parser stumble many times over. */
const MOST_YAML_FAULTS = 3;

/** The text as a SourceFile, or all that keeps it from being read as YAML. */
export function parseSource(name: string, text: string): SourceFile | readonly Problem[] {
  const lines = new LineCounter();
  const at = (offset: number, path: ValuePath, finding: Finding): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col), path, ...finding };
  };

  const refusal = refuseYaml(text);
  if (refusal !== null) {
    lines.addNewLine(0);
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
    const finding = { DEPTH: findings.tooDeep(DEEPEST), REFERENCE: findings.reference, TAG: findings.tag }[refusal.reason];
    return [at(refusal.offset, [], finding)];
  }

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const faults = [...document.errors, ...document.warnings].slice(0, MOST_YAML_FAULTS);
  if (faults.length > 0) return faults.map((fault) => at(fault.pos[0], [], findings.notYaml(fault.message)));
  return {
    name,
    value: document.toJS() as unknown,
    problemAt: (path, finding) => at(offsetOf(document, path), path, finding),
    problemAtKey: (path, finding) => at(offsetOfKey(document, path) ?? offsetOf(document, path), path, finding),
  };
}

function offsetOf(document: YamlDocument, path: ValuePath): number {
  let node: YamlNode | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (!isNode(next)) break;
    node = next;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

function offsetOfKey(document: YamlDocument, path: ValuePath): number | null {
  const holder: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(holder)) return null;
  const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
}

function isNode(value: unknown): value is YamlNode {
  return isMap(value) || isSeq(value) || isScalar(value);
}
