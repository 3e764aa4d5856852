import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CanvasHandle } from './canvas/canvas-handle.ts';
import { connection, watchConnection } from './api/connection.ts';
import { situationNow } from './commands/situation.ts';
import { useCommandKeys } from './commands/use-command-keys.ts';
import { useExploration, useExplorationStore } from './exploration/use-exploration.ts';
import { opening } from './guide/article.ts';
import { openArticle } from './guide/open-article.ts';
import { useLanguage, useMessages } from './i18n/use-messages.ts';
import { Legend } from './legend/Legend.tsx';
import { BottomSheet } from './page/BottomSheet.tsx';
import { ConnectionBanner } from './page/ConnectionBanner.tsx';
import { ContextMenu } from './page/ContextMenu.tsx';
import { Drawer } from './page/Drawer.tsx';
import { followSelection } from './page/follow-selection.ts';
import { GraphArea } from './page/GraphArea.tsx';
import { Overlays } from './page/Overlays.tsx';
import { LiveRegion } from './page/LiveRegion.tsx';
import { SidePanel } from './page/SidePanel.tsx';
import { TopBar } from './page/TopBar.tsx';
import { useBroughtAnswer } from './page/use-brought-answer.ts';
import { NARROW, PHONE, useMedia } from './page/use-media.ts';
import { CopyNotice } from './sharing/CopyNotice.tsx';
import { SharingDialogs } from './sharing/SharingDialogs.tsx';
import { focusWords } from './words/focus-words.ts';
import './page/page.css';

export function App() {
  const store = useExplorationStore();
  const t = useMessages();
  const language = useLanguage();
  const phone = useMedia(PHONE);
  const narrow = useMedia(NARROW);
  const canvas = useRef<CanvasHandle | null>(null);
  const panelOpen = useExploration((state) => state.exploration.panel !== null);
  const { opening: now } = useStore(opening);
  const here = useStore(connection, ({ state }) => state === 'HERE');
  const [attempt, setAttempt] = useState(0);
  const title = now.state === 'OPEN' ? now.article.documents[0]?.[language] : undefined;

  useEffect(watchConnection, []);
  useEffect(() => {
    if (here && opening.getState().opening.state !== 'OPEN') void openArticle(store);
  }, [store, attempt, here]);
  useEffect(() => followSelection(store), [store]);
  useCommandKeys(canvas);
  useBroughtAnswer();

  return (
    <div className="page" data-layout={phone ? 'phone' : narrow ? 'narrow' : 'wide'}>
      <title>{title === undefined ? t('page.name') : t('page.title', { title })}</title>
      <nav className="skips" aria-label={t('page.skips')}>
        <button type="button" className="button" onClick={() => canvas.current?.focus()}>
          {t('page.skipToGraph')}
        </button>
        <button type="button" className="button" onClick={() => focusWords(store, situationNow(store, canvas.current, t).target)}>
          {t('page.skipToWords')}
        </button>
      </nav>
      <TopBar title={title} phone={phone} canvas={canvas} />
      <ConnectionBanner />
      <div className="page-body">
        {!narrow && <Legend />}
        <div className="page-middle">
          <GraphArea ref={canvas} onTryAgain={() => setAttempt(attempt + 1)} />
          <Drawer phone={phone} />
        </div>
        {phone ? <BottomSheet /> : <SidePanel open={panelOpen} withLegend={narrow} />}
      </div>
      <ContextMenu canvas={canvas} />
      <SharingDialogs />
      <Overlays />
      <CopyNotice />
      <LiveRegion />
    </div>
  );
}
