import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { interfaceLanguage, loadMessages, otherLanguage } from './messages.ts';

/** Loads the messages of the language in use whenever it changes. */
export function keepMessages(store: ExplorationStore): void {
  store.subscribe(({ exploration: { language } }, former) => {
    if (language !== former.exploration.language) loadMessages(interfaceLanguage(language)).catch(reportNotLoaded);
  });
}

/** So that the other language is there at once when it is switched to. */
export function fetchOtherMessages(language: string): void {
  loadMessages(otherLanguage(interfaceLanguage(language))).catch(reportNotLoaded);
}

/** The other language stands in until the next switch tries again. */
function reportNotLoaded(reason: unknown): void {
  console.warn('The messages of a language could not be loaded.', reason);
}
