import { readViewFile, UnreadableViewFile, type NamedView } from '../exploration/view-file.ts';
import type { InterfaceLanguage, Translate } from '../i18n/messages.ts';
import { tellProblem } from './tell-problem.ts';

export type ReadViews = { readonly views: readonly NamedView[] } | { readonly fault: string };

/** The views of a file a person chose, or what is wrong with it in their language. */
export async function readViews(file: File, language: InterfaceLanguage, t: Translate): Promise<ReadViews> {
  try {
    return { views: readViewFile(await file.text()) };
  } catch (reason) {
    if (!(reason instanceof UnreadableViewFile)) throw reason;
    return { fault: t('views.notImported', { file: file.name, problem: tellProblem(reason.problem, language, t) }) };
  }
}
