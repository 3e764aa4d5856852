import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readAddress } from './exploration/address.ts';
import { EMPTY_EXPLORATION, NOTHING_SELECTED, type Exploration } from './exploration/exploration.ts';
import { createExplorationStore } from './exploration/exploration-store.ts';
import { readSavedExploration } from './exploration/saved-exploration.ts';
import { readSavedHistory } from './exploration/saved-history.ts';
import { ExplorationContext } from './exploration/use-exploration.ts';
import { keepExploration } from './page/keep-exploration.ts';
import { keepHistory } from './page/keep-history.ts';
import { PageFault } from './page/PageFault.tsx';
import './theme/base.css';

const WIDE = '(min-width: 1100px)';

/** What is saved, under what the address says; the browser's language where neither says one. A link to something opens on its details. */
function startingExploration(): Exploration {
  const fresh = { ...EMPTY_EXPLORATION, language: navigator.language.startsWith('zh') ? 'zh' : 'en', panel: matchMedia(WIDE).matches ? ('details' as const) : null };
  const addressed = readAddress(location.search);
  const saved = readSavedExploration(localStorage) ?? fresh;
  const selection = addressed.selection ?? NOTHING_SELECTED;
  const arrivesBySelection = addressed.selection !== undefined && JSON.stringify(selection) !== JSON.stringify(saved.selection);
  return { ...saved, ...addressed, selection, panel: arrivesBySelection ? 'details' : saved.panel };
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root.');

const store = createExplorationStore(startingExploration(), undefined, readSavedHistory(localStorage));
keepExploration(store);
keepHistory(store);
createRoot(root).render(
  <StrictMode>
    <PageFault>
      <ExplorationContext value={store}>
        <App />
      </ExplorationContext>
    </PageFault>
  </StrictMode>,
);
