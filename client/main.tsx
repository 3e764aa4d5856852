import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readAddress, unreadableWords } from './exploration/address.ts';
import { EMPTY_EXPLORATION, NOTHING_SELECTED, type Exploration } from './exploration/exploration.ts';
import { createExplorationStore } from './exploration/exploration-store.ts';
import { readSavedExploration } from './exploration/saved-exploration.ts';
import { readSavedHistory } from './exploration/saved-history.ts';
import { ExplorationContext } from './exploration/use-exploration.ts';
import { isView } from './exploration/view-link.ts';
import { addressed } from './guide/addressed-view.ts';
import { keepLearningTimes } from './guide/learn-times.ts';
import { keepExploration } from './page/keep-exploration.ts';
import { isKeptAddress } from './page/kept-address.ts';
import { keepHistory } from './page/keep-history.ts';
import { PageFault } from './page/PageFault.tsx';
import './theme/base.css';

const WIDE = '(min-width: 1100px)';

const returning = performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');
/** A view that this browser has not saved itself, to the last digit, wins over the one it has. */
const linked = isView(location.hash.slice(1)) && !isKeptAddress(localStorage, `${location.search}${location.hash}`, returning);

/** What is saved, under what the address says; the browser's language where neither says one. A link to something opens on its details, one to a view over what is saved. */
function startingExploration(): Exploration {
  const fresh = { ...EMPTY_EXPLORATION, language: navigator.language.startsWith('zh') ? 'zh' : 'en', panel: matchMedia(WIDE).matches ? ('details' as const) : null };
  const said = readAddress(location.search);
  const selection = said.selection ?? NOTHING_SELECTED;
  const saved = readSavedExploration(localStorage) ?? fresh;
  if (linked) return { ...saved, language: said.language ?? saved.language, theme: said.theme ?? saved.theme };
  const arrivesBySelection = said.selection !== undefined && JSON.stringify(selection) !== JSON.stringify(saved.selection);
  const arrivesByTrace = said.trace !== undefined && JSON.stringify(said.trace) !== JSON.stringify(saved.trace);
  return { ...saved, ...said, selection, panel: said.panel ?? (arrivesByTrace ? 'trace' : arrivesBySelection ? 'details' : saved.panel) };
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

const store = createExplorationStore(startingExploration(), undefined, readSavedHistory(localStorage));
addressed.setState({ unread: unreadableWords(location.search), toOpen: linked ? { search: location.search, hash: location.hash } : null });
keepExploration(store);
keepHistory(store);
keepLearningTimes(store);
createRoot(root).render(
  <StrictMode>
    <PageFault>
      <ExplorationContext value={store}>
        <App />
      </ExplorationContext>
    </PageFault>
  </StrictMode>,
);
