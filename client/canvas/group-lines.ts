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

/** The head of each arrow, its tip at 0,0 and pointing right. */
export const ARROW_HEADS: Readonly<Record<GroupLine['arrow'], string>> = {
  triangle: 'M0 0-9-4.5v9z',
  vee: 'M0 0-9-4.5-6.5 0-9 4.5z',
  chevron: 'M-6-4.5 0 0-6 4.5',
  diamond: 'M0 0-5-4.5-10 0-5 4.5z',
  circle: 'M0 0a4 4 0 1 1-8 0 4 4 0 1 1 8 0z',
  square: 'M0-4v8h-8v-8z',
  tee: 'M0-5h-2.5v10H0z',
};

export const GROUP_NAMES = Object.keys(LINES);

export function groupLine(group: string): GroupLine {
  return LINES[group] ?? { arrow: 'chevron', filled: true };
}
