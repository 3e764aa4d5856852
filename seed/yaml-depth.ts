import { Lexer } from 'yaml';

/** Deepest nesting of lists and mappings a file may have; the dataset's own files need 6. */
export const DEEPEST = 60;

export interface YamlRefusal {
  readonly reason: 'DEPTH' | 'REFERENCE' | 'TAG';
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
}

const SCALAR = '\u001f';

/**
 * Where the text nests deeper than DEEPEST, or uses an anchor, an alias or a tag; null where it does none of it. To be asked before every
 * parse: the parser recurses once per level, and on deep nesting can take the whole process down, which no catch can stop. One loop over the tokens.
 */
export function refuseYaml(text: string): YamlRefusal | null {
  const columns: number[] = [];
  let flow = 0;
  let pairs = 0;
  let offset = 0;
  let lineStart = 0;
  let line: 'INDICATORS' | 'KEY' | 'VALUE' = 'INDICATORS';
  let scalarNext = false;

  const enter = () => {
    const column = offset - lineStart;
    while (columns.length > 0 && (columns.at(-1) ?? 0) >= column) columns.pop();
    columns.push(column);
  };

  for (const token of new Lexer().lex(text)) {
    if (scalarNext) {
      scalarNext = false;
      if (flow === 0 && line === 'INDICATORS') {
        enter();
        line = 'KEY';
      }
    } else if (token === SCALAR) {
      scalarNext = true;
      continue;
    } else if (token === '[' || token === '{') {
      flow += 1;
      pairs = 0;
    } else if (token === ']' || token === '}') {
      flow = Math.max(0, flow - 1);
      pairs = 0;
    } else if (token === ',') {
      pairs = 0;
    } else if (token === '-' || token === '?' || token === ':') {
      if (flow > 0) pairs += 1;
      else if (token === ':' && line === 'KEY') line = 'VALUE';
      else enter();
    } else if (token.startsWith('*') || token.startsWith('&')) {
      return { reason: 'REFERENCE', offset };
    } else if (token.startsWith('!')) {
      return { reason: 'TAG', offset };
    } else if ((token.startsWith('"') || token.startsWith("'")) && flow === 0 && line === 'INDICATORS') {
      enter();
      line = 'KEY';
    }
    if (columns.length + flow + pairs > DEEPEST) return { reason: 'DEPTH', offset };
    if (isControl(token)) continue;
    offset += token.length;
    const newline = token.lastIndexOf('\n');
    if (newline >= 0) {
      lineStart = offset - (token.length - newline - 1);
      line = 'INDICATORS';
    }
  }
  return null;
}

/** The lexer's own marks for the start of a document and for an error take no room in the text. */
function isControl(token: string): boolean {
  return token === '\u0002' || token === '\u0018';
}
