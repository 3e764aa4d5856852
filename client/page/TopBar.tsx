import { ArrowLeft, CircleQuestionMark, Languages, Maximize, Monitor, Moon, Search, SquareTerminal, Sun, type LucideIcon } from 'lucide-react';
import { lazy, Suspense, useEffect, useState, type RefObject } from 'react';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { THEMES, type Theme } from '../exploration/exploration.ts';
import { openOverlay } from '../commands/overlay.ts';
import { situationNow } from '../commands/situation.ts';
import { useActions, useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { HistoryButtons } from '../history/HistoryButtons.tsx';
import { LANGUAGES, otherLanguage } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { SEARCH_WANTED } from '../search/focus-search.ts';
import { ShareButton } from '../sharing/ShareButton.tsx';
import { firstPictureParts } from './first-picture-parts.ts';
import { THEME_NAMES } from './theme-names.ts';
import { ViewButtons } from './ViewButtons.tsx';

const SearchBox = lazy(() => import('../search/SearchBox.tsx').then(({ SearchBox }) => ({ default: SearchBox })));
const PageMenu = lazy(() => firstPictureParts.then(() => import('./PageMenu.tsx')).then(({ PageMenu }) => ({ default: PageMenu })));

interface TopBarProps {
  readonly title: string | undefined;
  readonly phone: boolean;
  readonly canvas: RefObject<CanvasHandle | null>;
}

export function TopBar({ title, phone, canvas }: TopBarProps) {
  const t = useMessages();
  const store = useExplorationStore();
  const [wanted, setWanted] = useState(false);

  useEffect(() => {
    const want = () => setWanted(true);
    addEventListener(SEARCH_WANTED, want);
    return () => removeEventListener(SEARCH_WANTED, want);
  }, []);

  const accepted = () => {
    setWanted(false);
    canvas.current?.focus();
  };
  return (
    <header className="top-bar">
      <div className="top-bar-title">
        <Brand />
        <h1>{title ?? t('page.name')}</h1>
      </div>
      {phone ? (
        <>
          <button type="button" className="icon-button" aria-label={t('search.label')} onClick={() => setWanted(true)}>
            <Search size={20} strokeWidth={1.5} aria-hidden="true" />
          </button>
          <Suspense fallback={<span className="icon-button" />}>
            <PageMenu canvas={canvas} />
          </Suspense>
          {wanted && (
            <Suspense>
              <div className="search-overlay">
                <p className="search-tour-hint">{t('tour.searchHint')}</p>
                <button type="button" className="icon-button" aria-label={t('search.leave')} onClick={() => setWanted(false)}>
                  <ArrowLeft size={20} strokeWidth={1.5} aria-hidden="true" />
                </button>
                <SearchBox takesFocus onLeave={() => setWanted(false)} onAccepted={accepted} />
              </div>
            </Suspense>
          )}
        </>
      ) : (
        <>
          <Suspense fallback={<span className="search-waiting">{t('search.placeholder')}</span>}>
            <SearchBox takesFocus={wanted} onLeave={() => setWanted(false)} onAccepted={accepted} />
          </Suspense>
          <div className="top-bar-tools">
            <HistoryButtons />
            <ViewButtons />
            <ShareButton canvas={canvas} />
            <button type="button" className="icon-button" aria-label={t('view.fit')} title={t('view.fit')} onClick={() => canvas.current?.fit()}>
              <Maximize size={20} strokeWidth={1.5} aria-hidden="true" />
            </button>
            <span className="divider" />
            <LanguageButton />
            <ThemeButton />
            <button type="button" className="icon-button" aria-label={t('help.title')} title={t('help.title')} aria-keyshortcuts="?" onClick={() => openOverlay('help', situationNow(store, canvas.current, t))}>
              <CircleQuestionMark size={20} strokeWidth={1.5} aria-hidden="true" />
            </button>
            <a className="icon-button" href="/graphiql/" aria-label={t('page.graphiql')} title={t('page.graphiql')}>
              <SquareTerminal size={20} strokeWidth={1.5} aria-hidden="true" />
            </a>
          </div>
        </>
      )}
    </header>
  );
}

function Brand() {
  return (
    <svg className="brand" width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M10 22.5 15 12M17.5 12.5 22 20M11.5 23.5l8.5-1" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx="16" cy="9.5" r="4" />
      <circle cx="8.5" cy="24.5" r="3" />
      <circle cx="23.5" cy="22.5" r="3" />
    </svg>
  );
}

function LanguageButton() {
  const t = useMessages();
  const { setLanguage } = useActions();
  const other = otherLanguage(useLanguage());
  return (
    <button type="button" className="button language-button" lang={LANGUAGES[other]} onClick={() => setLanguage(other)}>
      <Languages size={16} strokeWidth={1.5} aria-hidden="true" />
      {t('page.otherLanguage')}
    </button>
  );
}

const THEME_ICONS: Readonly<Record<Theme, LucideIcon>> = { system: Monitor, light: Sun, dark: Moon };

function ThemeButton() {
  const t = useMessages();
  const { setTheme } = useActions();
  const theme = useExploration((state) => state.exploration.theme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const Icon = THEME_ICONS[theme];
  const label = t('theme.button', { now: t(THEME_NAMES[theme]), next: t(THEME_NAMES[next]) });
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={() => setTheme(next)}>
      <Icon size={20} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}
