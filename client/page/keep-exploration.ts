import { writeAddress } from '../exploration/address.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { saveExploration } from '../exploration/saved-exploration.ts';
import { interfaceLanguage, LANGUAGES } from '../i18n/messages.ts';

/** Time without a change after which the exploration is saved, in ms. */
const REST_MS = 300;
const DARK = '(prefers-color-scheme: dark)';

/** Keeps the document, the address and the saved view in step with the exploration. */
export function keepExploration(store: ExplorationStore): void {
  const systemDark = matchMedia(DARK);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dress = () => {
    const { language, theme } = store.getState().exploration;
    const dark = theme === 'dark' || (theme === 'system' && systemDark.matches);
    document.documentElement.lang = LANGUAGES[interfaceLanguage(language)];
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  };
  const save = () => {
    clearTimeout(timer);
    const { exploration } = store.getState();
    saveExploration(localStorage, exploration);
    const query = writeAddress(exploration, location.search);
    if (query !== location.search) history.replaceState(null, '', query);
  };

  dress();
  systemDark.addEventListener('change', dress);
  store.subscribe(({ exploration }, former) => {
    if (exploration === former.exploration) return;
    dress();
    clearTimeout(timer);
    timer = setTimeout(save, REST_MS);
  });
  addEventListener('pagehide', save);
}
