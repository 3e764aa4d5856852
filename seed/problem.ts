export type MessageLanguage = 'zh' | 'en';
export type Words = Readonly<Record<MessageLanguage, string>>;
/** Keys and list indices from the root of a file to a value. */
export type ValuePath = readonly (string | number)[];

/** What is wrong with the dataset, and where. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly path: ValuePath;
  readonly expected: Words;
  readonly found: Words;
  readonly hint: Words;
}

/** What a check says of a value, before it is known where that stands. */
export type Finding = Pick<Problem, 'expected' | 'found' | 'hint'>;

const MOST_SHOWN = 100;

/** Thrown where a dataset cannot be used; the message says all that is wrong in English. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems, 'en'));
    this.problems = problems;
  }
}

/** By file and place, the first 100 of them, and then how many there are; `folder` stands before the names of files. */
export function formatProblems(problems: readonly Problem[], language: MessageLanguage, folder = ''): string {
  const ordered = problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
  const shown = ordered.slice(0, MOST_SHOWN).map((problem) => formatProblem(problem, language, folder === '' ? '' : `${folder}/`));
  return [...shown, TOTAL[language](problems.length, Math.max(0, problems.length - MOST_SHOWN))].join('\n');
}

const TOTAL = {
  zh: (total: number, hidden: number) => `共 ${total} 处错误${hidden > 0 ? `，另有 ${hidden} 处未列出` : ''}。`,
  en: (total: number, hidden: number) => `${total} ${total === 1 ? 'problem' : 'problems'} in all${hidden > 0 ? `, ${hidden} not shown` : ''}.`,
};

function formatProblem(problem: Problem, language: MessageLanguage, prefix: string): string {
  const place = `${prefix}${problem.file}:${problem.line}:${problem.column}`;
  const path = formatPath(problem.path);
  const [expected, found, hint] = [problem.expected[language], problem.found[language], problem.hint[language]];
  return language === 'zh'
    ? `${place} ${path}\n  应为${expected}；实为${found}。\n  提示：${hint}`
    : `${place} ${path}\n  expected ${expected}; found ${found}.\n  Hint: ${hint}`;
}

/** `relationshipTypes[3].label.zh`; `.` is the whole file. */
export function formatPath(path: ValuePath): string {
  if (path.length === 0) return '.';
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

const LONGEST_SHOWN = 60;

/** A value as it may stand in a message: short, on one line, whatever it is. */
export function show(value: unknown): Words {
  if (value === undefined) return { zh: '没有', en: 'nothing' };
  if (Array.isArray(value)) return { zh: `${value.length} 项的列表`, en: `a list of ${value.length}` };
  if (typeof value === 'object' && value !== null) {
    const keys = clip(Object.keys(value).join(', '));
    return { zh: `映射 {${keys}}`, en: `a mapping of {${keys}}` };
  }
  const text = typeof value === 'number' ? String(value) : clip(JSON.stringify(value));
  return { zh: ` ${text}`, en: text };
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_SHOWN ? text : `${characters.slice(0, LONGEST_SHOWN).join('')}…`;
}
