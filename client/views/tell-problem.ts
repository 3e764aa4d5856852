import { LANGUAGES, type InterfaceLanguage, type MessageKey, type Translate } from '../i18n/messages.ts';
import type { ViewFileProblem } from '../exploration/view-file.ts';

const EXPECTED: Readonly<Record<string, MessageKey>> = {
  string: 'expected.text',
  number: 'expected.number',
  array: 'expected.list',
  object: 'expected.group',
  record: 'expected.group',
  boolean: 'expected.truth',
  name: 'expected.name',
  positive: 'expected.positive',
  date: 'expected.date',
};

/** What is wrong with a file, where, and what would be right. */
export function tellProblem(problem: ViewFileProblem, language: InterfaceLanguage, t: Translate): string {
  switch (problem.kind) {
    case 'long':
      return t('file.long');
    case 'json':
      return problem.line === null || problem.column === null ? t('file.json') : t('file.jsonAt', { line: problem.line, column: problem.column });
    case 'format':
      return t('file.format');
    case 'version':
      return t('file.version', { found: problem.found });
    case 'value': {
      const values = new Intl.ListFormat(LANGUAGES[language], { type: 'disjunction' }).format(problem.values);
      const expected = problem.values.length > 0 ? t('expected.values', { values }) : t(EXPECTED[problem.expected] ?? 'expected.other');
      return t('file.value', { where: problem.where, expected });
    }
  }
}
