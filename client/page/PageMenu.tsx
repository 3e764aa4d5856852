import { EllipsisVertical } from 'lucide-react';
import { useRef, useState, type RefObject } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { openOverlay } from '../commands/overlay.ts';
import { situationNow } from '../commands/situation.ts';
import { DRAWERS, THEMES } from '../exploration/exploration.ts';
import { useActions, useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { showFirstPicture } from '../guide/open-article.ts';
import { HistoryList } from '../history/HistoryList.tsx';
import { useTellStep } from '../history/tell-step.ts';
import { LANGUAGES, otherLanguage } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { SHARING_COMMANDS } from '../commands/sharing-commands.ts';
import { situationOf } from '../commands/situation.ts';
import { ArrangementMenu } from './ArrangementMenu.tsx';
import { DRAWER_NAMES } from './drawer-names.ts';
import { THEME_NAMES } from './theme-names.ts';
import { useEverything } from './use-everything.ts';
import './menu.css';

/** On a phone, everything that stands in the top bar elsewhere. */
export function PageMenu({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const t = useMessages();
  const store = useExplorationStore();
  const { openDrawer, setLanguage, setTheme } = useActions();
  const everything = useEverything();
  const other = otherLanguage(useLanguage());
  const theme = useExploration((state) => state.exploration.theme);
  const tell = useTellStep();
  const last = useExploration(({ history }) => history.past.at(-1)?.label);
  const next = useExploration(({ history }) => history.future[0]?.label);
  const [listOpen, setListOpen] = useState(false);
  const [arranging, setArranging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <MenuTrigger>
      <Button ref={button} className="icon-button" aria-label={t('menu.label')}>
        <EllipsisVertical size={20} strokeWidth={1.5} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label={t('menu.label')}>
          <MenuItem className="menu-item" isDisabled={last === undefined} onAction={() => store.undo()}>
            {last === undefined ? t('history.undo') : t('history.undoStep', { step: tell(last) })}
          </MenuItem>
          <MenuItem className="menu-item" isDisabled={next === undefined} onAction={() => store.redo()}>
            {next === undefined ? t('history.redo') : t('history.redoStep', { step: tell(next) })}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => setListOpen(true)}>
            {t('history.list')}
          </MenuItem>
          <Separator className="menu-rule" />
          <MenuItem className="menu-item" onAction={() => showFirstPicture(store)}>
            {t('view.first')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={everything.show}>
            {everything.name}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => canvas.current?.fit()}>
            {t('view.fit')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => setArranging(true)}>
            {t('view.arrangements')}
          </MenuItem>
          <Separator className="menu-rule" />
          {SHARING_COMMANDS.map((command) => (
            <MenuItem key={command.id} className="menu-item" onAction={() => command.act?.(situationOf({ on: 'canvas' }, store, canvas.current, t))}>
              {t(command.name)}
            </MenuItem>
          ))}
          <Separator className="menu-rule" />
          {DRAWERS.map((name) => (
            <MenuItem key={name} className="menu-item" onAction={() => openDrawer(name)}>
              {t(DRAWER_NAMES[name])}
            </MenuItem>
          ))}
          <Separator className="menu-rule" />
          <MenuItem className="menu-item" onAction={() => setLanguage(other)}>
            <span lang={LANGUAGES[other]}>{t('page.otherLanguage')}</span>
          </MenuItem>
          {THEMES.filter((name) => name !== theme).map((name) => (
            <MenuItem key={name} className="menu-item" onAction={() => setTheme(name)}>
              {t('theme.choose', { theme: t(THEME_NAMES[name]) })}
            </MenuItem>
          ))}
          <MenuItem className="menu-item" onAction={() => openOverlay('palette', situationNow(store, canvas.current, t))}>
            {t('palette.title')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => openOverlay('help', situationNow(store, canvas.current, t))}>
            {t('help.title')}
          </MenuItem>
          <MenuItem className="menu-item" href="/graphiql/">
            {t('page.graphiql')}
          </MenuItem>
        </Menu>
      </Popover>
      {arranging && <ArrangementMenu canvas={canvas} triggerRef={button} onClose={() => setArranging(false)} />}
      {listOpen && <HistoryList triggerRef={button} onClose={() => setListOpen(false)} />}
    </MenuTrigger>
  );
}
