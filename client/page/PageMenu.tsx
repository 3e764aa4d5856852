import { EllipsisVertical } from 'lucide-react';
import type { RefObject } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { THEMES } from '../exploration/exploration.ts';
import { useActions, useCounts, useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { showFirstPicture } from '../guide/open-article.ts';
import { otherLanguage } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.ts';
import { THEME_NAMES } from './theme-names.ts';
import './menu.css';

/** On a phone, everything that stands in the top bar elsewhere. */
export function PageMenu({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }) {
  const t = useMessages();
  const store = useExplorationStore();
  const { setLanguage, setTheme } = useActions();
  const { entities } = useCounts();
  const other = otherLanguage(useLanguage());
  const theme = useExploration((state) => state.exploration.theme);
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t('menu.label')}>
        <EllipsisVertical size={20} strokeWidth={1.5} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label={t('menu.label')}>
          <MenuItem className="menu-item" onAction={() => showFirstPicture(store)}>
            {t('view.first')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => store.actions.showAll([...store.getState().known.entities.keys()])}>
            {t('view.all', { count: entities.total })}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => canvas.current?.fit()}>
            {t('view.fit')}
          </MenuItem>
          <Separator className="menu-rule" />
          <MenuItem className="menu-item" onAction={() => setLanguage(other)}>
            <span lang={other}>{t('page.otherLanguage')}</span>
          </MenuItem>
          {THEMES.filter((name) => name !== theme).map((name) => (
            <MenuItem key={name} className="menu-item" onAction={() => setTheme(name)}>
              {t('theme.choose', { theme: t(THEME_NAMES[name]) })}
            </MenuItem>
          ))}
          <MenuItem className="menu-item" href="/graphiql/">
            {t('page.graphiql')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
