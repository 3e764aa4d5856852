const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
const OPENING = /^[（(「『《〈“‘[【]+$/u;
const CLOSING = /^[）)」』》〉”’\]】、。，；：！？,.;:!?%％…·—-]+$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** Names stand in many drawings; breaking one takes as long as drawing it. */
const broken = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 40_000;

/** How much longer a line may grow to end at a pause. */
const PAUSE_WORTH_EM = 1.6;

/** Width of a text in the sans face, in em: an estimate that is never far below the drawn one. */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) {
    if (WIDE.test(character)) width += 1;
    else if (/[iljtfrI.,:;'’!|()\s-]/u.test(character)) width += 0.34;
    else if (/[mwMW—…@%]/u.test(character)) width += 0.92;
    else if (/\p{Lu}/u.test(character)) width += 0.68;
    else width += 0.57;
  }
  return width;
}

/**
 * Breaks a name into balanced lines between words (Han words as the Unicode segmentation knows them), never inside a Latin word.
 * What does not fit in the lines ends in an ellipsis.
 */
export function labelLines(text: string, widestEm: number, mostLines = 2): readonly string[] {
  const key = `${String(widestEm)} ${String(mostLines)} ${text}`;
  const before = broken.get(key);
  if (before !== undefined) return before;
  if (broken.size >= MOST_REMEMBERED) broken.clear();
  const lines = breakLines(text, widestEm, mostLines);
  broken.set(key, lines);
  return lines;
}

function breakLines(text: string, widestEm: number, mostLines: number): readonly string[] {
  if (widthInEm(text) <= widestEm) return [text.trim()];
  const pieces = unbreakable(text);
  for (let count = 2; count <= mostLines; count += 1) {
    const lines = balanced(pieces, count);
    if (lines.every((line) => widthInEm(line) <= widestEm)) return lines;
  }
  return filled(pieces, widestEm, mostLines);
}

/** Words with the spaces after them, and with the punctuation that may not be parted from them. */
function unbreakable(text: string): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  for (const { segment } of WORDS.segment(text.trim())) {
    const last = pieces.length - 1;
    if (OPENING.test(segment)) open += segment;
    else if (open === '' && last >= 0 && (CLOSING.test(segment) || /^\s+$/u.test(segment) || latinJoins(pieces[last] ?? '', segment))) {
      pieces[last] = `${pieces[last] ?? ''}${segment}`;
    } else {
      pieces.push(open + segment);
      open = '';
    }
  }
  if (open !== '') pieces.push(open);
  return pieces;
}

/** Figures and Latin letters that follow one another without a space, such as `1.87万` or `re-election`. */
function latinJoins(before: string, after: string): boolean {
  return !/\s$/u.test(before) && !WIDE.test(before.at(-1) ?? '') && (!WIDE.test(after[0] ?? '') || /\d$/u.test(before));
}

function balanced(pieces: readonly string[], count: number): readonly string[] {
  if (count === 1 || pieces.length < 2) return [pieces.join('').trim()];
  let best: readonly string[] = [pieces.join('').trim()];
  let least = Infinity;
  for (let cut = 1; cut < pieces.length; cut += 1) {
    const lines = [pieces.slice(0, cut).join('').trim(), ...balanced(pieces.slice(cut), count - 1)];
    const cost = Math.max(...lines.map(widthInEm)) - (CLOSING.test(lines[0]?.at(-1) ?? '') ? PAUSE_WORTH_EM : 0);
    if (cost < least) {
      best = lines;
      least = cost;
    }
  }
  return best;
}

function filled(pieces: readonly string[], widestEm: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [index, piece] of pieces.entries()) {
    const last = lines.length === mostLines - 1;
    const ending = last && index < pieces.length - 1 ? '…' : '';
    if (line === '' || widthInEm((line + piece).trim() + ending) <= widestEm) line += piece;
    else if (last) return [...lines, `${line.trim().replace(/[\p{P}\s]+$/u, '')}…`];
    else {
      lines.push(line.trim());
      line = piece;
    }
  }
  return [...lines, line.trim()];
}
