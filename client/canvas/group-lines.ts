/** How each group of relationship types is drawn. Dashes are kept for what is inferred, width for evidence. */
export interface GroupLine {
  readonly arrow: 'triangle' | 'vee' | 'chevron' | 'diamond' | 'circle' | 'square' | 'tee';
  readonly filled: boolean;
}

const LINES: Readonly<Record<string, GroupLine>> = {
  decides: { arrow: 'square', filled: true },
  'aims-at': { arrow: 'vee', filled: true },
  'acts-by': { arrow: 'triangle', filled: true },
  'consists-of': { arrow: 'diamond', filled: false },
  'leads-to': { arrow: 'triangle', filled: false },
  evidence: { arrow: 'circle', filled: false },
};

export const GROUP_NAMES = Object.keys(LINES);

export function groupLine(group: string): GroupLine {
  return LINES[group] ?? { arrow: 'chevron', filled: true };
}
