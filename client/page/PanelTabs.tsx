import { lazy, Suspense, useEffect, useState, type Key } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Details } from '../details/Details.tsx';
import { PANELS, type Panel } from '../exploration/exploration.ts';
import { useActions, useExploration } from '../exploration/use-exploration.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Legend } from '../legend/Legend.tsx';
import { wantedLegend } from '../legend/wanted-legend.ts';
import { Reading } from '../reading/Reading.tsx';
import { wantedWord } from '../words/focus-words.ts';
import { GraphInWords } from '../words/GraphInWords.tsx';
import { PANEL_NAMES } from './panel-names.ts';
import './panel.css';

const Tracing = lazy(() => import('../tracing/Tracing.tsx').then(({ Tracing }) => ({ default: Tracing })));

interface PanelTabsProps {
  /** Where there is no room for it beside the graph, the legend is a tab. */
  readonly withLegend: boolean;
  /** Whether it opens on the legend. */
  readonly onLegend?: boolean;
  readonly onOpened?: () => void;
}

export function PanelTabs({ withLegend, onLegend = false, onOpened }: PanelTabsProps) {
  const t = useMessages();
  const { openPanel } = useActions();
  const panel = useExploration((state) => state.exploration.panel) ?? 'details';
  const [legendOver, setLegendOver] = useState<Panel | null>(() => (onLegend || wantedLegend.getState().part !== null ? panel : null));
  const shown = withLegend && legendOver === panel ? 'legend' : panel;

  useEffect(() => wantedWord.subscribe(({ target }) => target !== null && setLegendOver(null)), []);
  useEffect(() => wantedLegend.subscribe(({ part }) => part !== null && setLegendOver(panel)), [panel]);

  const choose = (key: Key) => {
    const chosen = PANELS.find((name) => name === key);
    setLegendOver(chosen === undefined ? panel : null);
    if (chosen !== undefined) openPanel(chosen);
  };
  return (
    <Tabs className="panel-tabs" selectedKey={shown} onSelectionChange={choose}>
      <TabList className="panel-tab-list" aria-label={t('panel.label')} onClickCapture={() => onOpened?.()}>
        {PANELS.map((name) => (
          <Tab key={name} id={name} className="panel-tab">
            {t(PANEL_NAMES[name])}
          </Tab>
        ))}
        {withLegend && (
          <Tab id="legend" className="panel-tab">
            {t('legend.title')}
          </Tab>
        )}
      </TabList>
      {/* One at a time: what is left goes at once instead of being styled a last time beside what is opened. */}
      <TabPanel key={shown} id={shown} className="panel-body">
        {shown === 'details' && <Details />}
        {shown === 'reading' && <Reading />}
        {shown === 'trace' && (
          <Suspense>
            <Tracing />
          </Suspense>
        )}
        {shown === 'words' && <GraphInWords />}
        {shown === 'legend' && <Legend />}
      </TabPanel>
    </Tabs>
  );
}
