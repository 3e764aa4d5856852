import type { InterfaceLanguage } from './messages.ts';

/** Runs in the script of the other language; a lone letter or a figure belongs to any. */
const FOREIGN: Record<InterfaceLanguage, RegExp> = {
  en: /(\p{Script=Han}(?:[\p{Script=Han}\p{P}\d]*\p{Script=Han})?)/u,
  zh: /(\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+(?:\s+[\p{Script=Latin}\p{M}\d'’-]+)*)/u,
};

export interface Run {
  readonly text: string;
  /** In the other language than the text it stands in. */
  readonly foreign: boolean;
}

/** The text of one language cut where another begins; together its runs are the whole text. */
export function runsOf(text: string, language: InterfaceLanguage): readonly Run[] {
  return text.split(FOREIGN[language]).map((run, index) => ({ text: run, foreign: index % 2 === 1 })).filter((run) => run.text !== '');
}
