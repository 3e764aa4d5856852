import { textIn } from '../exploration/graph.ts';
import { interfaceLanguage } from '../i18n/messages.ts';
import type { Choice, Situation } from './command.ts';

/** A name in the language of the page. */
export function labelOf(name: Choice['name'], { store, t }: Pick<Situation, 'store' | 't'>): string {
  return typeof name === 'string' ? t(name) : textIn(name, interfaceLanguage(store.getState().exploration.language));
}
