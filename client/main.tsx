import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readAddress } from './exploration/address.ts';
import { EMPTY_EXPLORATION, NOTHING_SELECTED, type Exploration } from './exploration/exploration.ts';
import { createExplorationStore } from './exploration/exploration-store.ts';
import { NO_HISTORY, type History } from './exploration/history.ts';
import { SAVED_EXPLORATION } from './exploration/save-exploration.ts';
import { ExplorationContext } from './exploration/use-exploration.ts';
import { isView } from './exploration/view-link.ts';
import { addressed, unreadableAtOnce } from './guide/addressed-view.ts';
import { keepLearningTimes } from './guide/learn-times.ts';
import { fetchOtherMessages, keepMessages } from './i18n/keep-messages.ts';
import { interfaceLanguage, loadMessages, otherLanguage, type InterfaceLanguage } from './i18n/messages.ts';
import { keepExploration } from './page/keep-exploration.ts';
import { firstPictureParts } from './page/first-picture-parts.ts';
import { isKeptAddress } from './page/kept-address.ts';
import { keptView } from './page/kept-view.ts';
import { PageFault } from './page/PageFault.tsx';
import { WIDE } from './page/use-media.ts';
import './theme/base.css';

const returning = performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');
/** The address of what this browser has kept, to the last digit. */
const own = isKeptAddress(keptView, `${location.search}${location.hash}`, returning, performance.timeOrigin);
/** A view that is not the one kept here wins over it. */
const linked = isView(location.hash.slice(1)) && !own;

/** What this browser has kept, and the steps that can be undone; what checks it is loaded where there is something to check. */
async function kept(): Promise<{ readonly exploration: Exploration | null; readonly history: History }> {
  if (keptView.getItem(SAVED_EXPLORATION) === null) return { exploration: null, history: NO_HISTORY };
  const [{ readSavedExploration }, { readSavedHistory }] = await Promise.all([import('./exploration/saved-exploration.ts'), import('./exploration/saved-history.ts')]);
  return { exploration: readSavedExploration(keptView), history: readSavedHistory(keptView) };
}

/** What is saved, under what the address says; the browser's language where neither says one. A link to something opens on its details and on all of the view, one to a view over what is saved. */
function startingExploration(keptHere: Exploration | null): Exploration {
  if (own && keptHere !== null) return keptHere;
  const fresh = { ...EMPTY_EXPLORATION, language: navigator.language.startsWith('zh') ? 'zh' : 'en', panel: matchMedia(WIDE).matches ? ('details' as const) : null };
  const said = readAddress(location.search);
  const saved = keptHere ?? fresh;
  // What names nothing asks for what was left here; else no name of a selection means that there is none.
  const selection = said.selection ?? (Object.keys(said).length === 0 ? saved.selection : NOTHING_SELECTED);
  if (linked) return { ...saved, language: said.language ?? saved.language, theme: said.theme ?? saved.theme };
  const arrivesBySelection = said.selection !== undefined && JSON.stringify(selection) !== JSON.stringify(saved.selection);
  const arrivesByTrace = said.trace !== undefined && JSON.stringify(said.trace) !== JSON.stringify(saved.trace);
  return { ...saved, ...said, ...(arrivesBySelection ? { camera: null } : {}), selection, panel: said.panel ?? (arrivesByTrace ? 'trace' : arrivesBySelection ? 'details' : saved.panel) };
}

/** In the other language where this one's cannot be had. Rejects where neither can. */
async function loadSomeMessages(language: InterfaceLanguage): Promise<void> {
  await loadMessages(language).catch(() => loadMessages(otherLanguage(language)));
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id root.');
  const { exploration, history } = await kept();
  const store = createExplorationStore(startingExploration(exploration), undefined, history);
  addressed.setState({ unread: unreadableAtOnce(location), toOpen: linked ? { search: location.search, hash: location.hash } : null });
  keepExploration(store);
  keepMessages(store);
  await loadSomeMessages(interfaceLanguage(store.getState().exploration.language));
  createRoot(root).render(
    <StrictMode>
      <PageFault>
        <ExplorationContext value={store}>
          <App />
        </ExplorationContext>
      </PageFault>
    </StrictMode>,
  );
  await firstPictureParts;
  keepLearningTimes(store);
  fetchOtherMessages(store.getState().exploration.language);
  const [{ enterMenus }, { keepFocus }, { keepHistory }] = await Promise.all([import('./page/enter-menus.ts'), import('./page/keep-focus.ts'), import('./page/keep-history.ts')]);
  enterMenus();
  keepFocus();
  keepHistory(store, history);
}

start().catch((reason: unknown) => {
  console.error(reason);
  document.getElementById('not-loaded')?.removeAttribute('hidden');
});
