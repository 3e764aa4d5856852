import { readAddress, writeAddress } from '../exploration/address.ts';
import { NOTHING_SELECTED, type Exploration } from '../exploration/exploration.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import { saveExploration } from '../exploration/save-exploration.ts';
import { isView } from '../exploration/view-link.ts';
import { addressed, addressOfView, isStep, openAddressedView, unreadableAtOnce } from '../guide/addressed-view.ts';
import { opening } from '../guide/article.ts';
import { completeExploration } from '../guide/open-article.ts';
import { interfaceLanguage, LANGUAGES } from '../i18n/messages.ts';
import { keepAddress, type FormerAddress } from './kept-address.ts';
import { keptView } from './kept-view.ts';

/** Time without a change after which the exploration is saved, in ms. */
const REST_MS = 300;
const DARK = '(prefers-color-scheme: dark)';

/** Keeps the document, the address and the saved view in step with the exploration, and the exploration with going back and forward. */
export function keepExploration(store: ExplorationStore): void {
  const systemDark = matchMedia(DARK);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the address tells of. */
  let told: Exploration | null = null;
  let changed: FormerAddress | undefined;

  const dress = () => {
    const { language, theme } = store.getState().exploration;
    const dark = theme === 'dark' || (theme === 'system' && systemDark.matches);
    const dressed = { lang: LANGUAGES[interfaceLanguage(language)], 'data-theme': dark ? 'dark' : 'light' };
    // Even to set what is set already would have the whole drawing styled anew.
    for (const [name, value] of Object.entries(dressed)) if (document.documentElement.getAttribute(name) !== value) document.documentElement.setAttribute(name, value);
  };
  const save = (leaving: boolean) => {
    clearTimeout(timer);
    if (addressed.getState().toOpen !== null) return;
    const { exploration } = store.getState();
    const open = opening.getState().opening.state === 'OPEN';
    const address = open ? addressOfView(store, location.search) : addressMeanwhile(exploration);
    saveExploration(keptView, exploration);
    const former = `${location.search}${location.hash}`;
    if (address !== former) changed = { former, at: leaving ? null : Date.now() };
    keepAddress(keptView, address, changed);
    if (address !== former) {
      if (!leaving && told !== null && isStep(told, exploration)) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    if (open) told = exploration;
  };
  const saveAtRest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => save(false), REST_MS);
  };
  const complete = async () => {
    await completeExploration(store);
    told = store.getState().exploration;
    saveAtRest();
  };
  const goThere = () => {
    if (!isView(location.hash.slice(1))) {
      addressed.setState({ unread: unreadableAtOnce(location) });
      saveAtRest();
      return;
    }
    if (opening.getState().opening.state !== 'OPEN') {
      addressed.setState({ toOpen: { search: location.search, hash: location.hash } });
      return;
    }
    openAddressedView(store, location);
    told = store.getState().exploration;
    void complete();
  };

  dress();
  systemDark.addEventListener('change', dress);
  store.subscribe(({ exploration }, former) => {
    if (exploration === former.exploration) return;
    dress();
    saveAtRest();
  });
  opening.subscribe(saveAtRest);
  addEventListener('pagehide', () => save(true));
  addEventListener('popstate', goThere);
}

/** Before there is a graph to write a view from, or to select in, the one in the address stays, with what it says of the selection. */
function addressMeanwhile(exploration: Exploration): string {
  const { search, hash } = location;
  const selection = isView(hash.slice(1)) ? (readAddress(search).selection ?? NOTHING_SELECTED) : exploration.selection;
  return `${writeAddress({ ...exploration, selection }, search)}${hash}`;
}
