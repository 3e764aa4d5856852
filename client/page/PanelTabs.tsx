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
  const legendOpen = withLegend && legendOver === panel;

  useEffect(() => wantedWord.subscribe(({ target }) => target !== null && setLegendOver(null)), []);
  useEffect(() => wantedLegend.subscribe(({ part }) => part !== null && setLegendOver(panel)), [panel]);

  const choose = (key: Key) => {
    const chosen = PANELS.find((name) => name === key);
    setLegendOver(chosen === undefined ? panel : null);
    if (chosen !== undefined) openPanel(chosen);
  };
  return (
    <Tabs className="panel-tabs" selectedKey={legendOpen ? 'legend' : panel} onSelectionChange={choose}>
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
      <TabPanel id="details" className="panel-body">
        <Details />
      </TabPanel>
      <TabPanel id="reading" className="panel-body">
        <Reading />
      </TabPanel>
      <TabPanel id="trace" className="panel-body">
        <Suspense>
          <Tracing />
        </Suspense>
      </TabPanel>
      <TabPanel id="words" className="panel-body">
        <GraphInWords />
      </TabPanel>
      {withLegend && (
        <TabPanel id="legend" className="panel-body">
          <Legend />
        </TabPanel>
      )}
    </Tabs>
  );
}
