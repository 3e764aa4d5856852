import { ChevronsUpDown } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type PointerEvent } from 'react';
import { useStore } from 'zustand';
import { useExploration } from '../exploration/use-exploration.ts';
import { selectMany } from '../guide/select-many.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { wantedLegend } from '../legend/wanted-legend.ts';
import { wantedWord } from '../words/focus-words.ts';
import { firstPictureParts } from './first-picture-parts.ts';
import { SIDEWAYS, useMedia } from './use-media.ts';
import { useSelectionInSight } from './use-selection-in-sight.ts';

const PanelTabs = lazy(() => firstPictureParts.then(() => import('./PanelTabs.tsx')).then(({ PanelTabs }) => ({ default: PanelTabs })));

/** Shares of the page; the first shows the tabs alone, or beside the graph the handle. */
const STOPS = ['low', 'half', 'high'] as const;
type Stop = (typeof STOPS)[number];
const STOP_NAMES = { low: 'sheet.low', half: 'sheet.half', high: 'sheet.high' } as const satisfies Record<Stop, MessageKey>;
/** How far a drag must go to leave its stop, in CSS pixels. */
const PULL = 40;

/** Below the graph; beside it where the page is low and wide. */
export function BottomSheet() {
  const t = useMessages();
  const [stop, setStop] = useState<Stop>('low');
  const start = useRef<number | null>(null);
  const sideways = useMedia(SIDEWAYS);
  const along = ({ clientX, clientY }: PointerEvent) => (sideways ? clientX : clientY);
  const selection = useExploration((state) => state.exploration.selection);
  const panel = useExploration((state) => state.exploration.panel);
  const { on: many } = useStore(selectMany);
  // While several are gathered the graph stays where it is under the finger.
  const chosen = !many && selection.entityIds.length + selection.relationshipIds.length > 0;

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it rises once for each choice; from then on the reader moves it
    if (chosen || panel === 'words' || panel === 'trace') setStop((now) => (now === 'low' ? 'half' : now));
  }, [chosen, selection, panel]);

  const rise = () => setStop((now) => (now === 'low' ? 'half' : now));
  useEffect(() => wantedWord.subscribe(({ target }) => target !== null && rise()), []);
  useEffect(() => wantedLegend.subscribe(({ part }) => part !== null && rise()), []);
  useSelectionInSight(stop !== 'low', stop);

  const move = (by: number) => setStop(STOPS[Math.min(STOPS.length - 1, Math.max(0, STOPS.indexOf(stop) + by))] ?? stop);
  const release = (event: PointerEvent) => {
    const pulled = start.current === null ? 0 : start.current - along(event);
    start.current = null;
    if (Math.abs(pulled) > PULL) move(Math.sign(pulled));
    else setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? 'low');
  };
  return (
    <aside className="bottom-sheet" data-stop={stop} aria-label={t('panel.label')}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={t('sheet.handle', { stop: t(STOP_NAMES[stop]) })}
        onPointerDown={(event) => {
          start.current = along(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={release}
        onKeyDown={(event) => {
          const by = { ArrowUp: 1, ArrowLeft: 1, ArrowDown: -1, ArrowRight: -1 }[event.key];
          if (by !== undefined) move(by);
          else if (event.key === 'Enter' || event.key === ' ') setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? 'low');
          else return;
          event.preventDefault();
        }}
      >
        <span className="sheet-grip">
          <ChevronsUpDown size={16} strokeWidth={1.5} aria-hidden="true" />
        </span>
      </button>
      <Suspense>
        <PanelTabs withLegend onOpened={rise} />
      </Suspense>
    </aside>
  );
}
