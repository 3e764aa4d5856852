import { DRAWERS, PANELS, THEMES, type Drawer, type Panel, type Theme } from '../exploration/exploration.ts';
import { announce } from '../guide/announcements.ts';
import { interfaceLanguage, otherLanguage, type MessageKey } from '../i18n/messages.ts';
import { focusSearch, SEARCH_INPUT_ID } from '../search/focus-search.ts';
import { endTour, startTour, tour } from '../tour/tour.ts';
import { focusWords, wordWithFocus } from '../words/focus-words.ts';
import type { Command } from './command.ts';
import { openOverlay, overlay } from './overlay.ts';

const always = () => true;

const PANEL_NAMES = { details: 'command.openDetails', reading: 'command.openReading', trace: 'command.openTrace', words: 'command.openWords' } as const satisfies Record<Panel, MessageKey>;
const PANEL_KEYS: Partial<Record<Panel, string>> = { words: 'w' };
const THEME_COMMANDS = { system: 'command.themeSystem', light: 'command.themeLight', dark: 'command.themeDark' } as const satisfies Record<Theme, MessageKey>;

const DRAWER_COMMANDS = { timeline: 'command.openTimeline', table: 'command.openTable' } as const satisfies Record<Drawer, MessageKey>;

/** Ways to the parts of the page, and how it looks. */
export const PAGE_COMMANDS: readonly Command[] = [
  { id: 'help', group: 'find', name: 'command.help', keys: ['?'], byHand: 'hand.topBar', possible: always, act: (at) => openOverlay('help', at) },
  { id: 'tour', group: 'find', name: 'tour.title', byHand: 'hand.tour', possible: ({ canvas }) => canvas !== null, act: startTour },
  { id: 'tour.end', group: 'find', name: 'tour.end', keys: ['Escape'], keysWhileTyping: true, byHand: 'hand.tourEnd', possible: () => tour.getState().step !== null && !isInFieldBut(SEARCH_INPUT_ID), act: endTour },
  {
    id: 'palette',
    group: 'find',
    name: 'palette.title',
    keys: ['Mod+K'],
    keysWhileTyping: true,
    byHand: 'hand.palette',
    possible: () => overlay.getState().open?.name !== 'palette',
    act: (at) => openOverlay('palette', at),
  },
  { id: 'search', group: 'find', name: 'search.label', keys: ['/'], byHand: 'hand.search', possible: always, act: () => focusSearch() },
  { id: 'graph', group: 'find', name: 'page.skipToGraph', keys: ['g'], byHand: 'hand.graph', possible: ({ canvas }) => canvas !== null, act: ({ canvas }) => canvas?.focus(wordWithFocus()) },
  ...PANELS.map(
    (panel): Command => ({
      id: `panel.${panel}`,
      group: 'read',
      name: PANEL_NAMES[panel],
      ...(PANEL_KEYS[panel] === undefined ? {} : { keys: [PANEL_KEYS[panel]], keysOn: 'graph' as const }),
      byHand: 'hand.tab',
      possible: always,
      act: ({ store, t, target }) => {
        if (panel === 'words') {
          focusWords(store, target);
          return;
        }
        store.actions.openPanel(panel);
        announce(t('told.opened', { name: t(`panel.${panel}`) }));
      },
    }),
  ),
  ...DRAWERS.map(
    (drawer): Command => ({
      id: `drawer.${drawer}`,
      group: 'look',
      name: DRAWER_COMMANDS[drawer],
      byHand: 'hand.drawer',
      possible: ({ store }) => store.getState().exploration.drawer !== drawer,
      act: ({ store, t }) => {
        store.actions.openDrawer(drawer);
        announce(t('told.opened', { name: t(`drawer.${drawer}`) }));
      },
    }),
  ),
  {
    id: 'drawer.close',
    group: 'look',
    name: 'drawer.close',
    label: ({ store, t }) => {
      const { drawer } = store.getState().exploration;
      return drawer === null ? t('drawer.close') : t('palette.choice', { command: t('drawer.close'), choice: t(`drawer.${drawer}`) });
    },
    byHand: 'hand.drawer',
    possible: ({ store }) => store.getState().exploration.drawer !== null,
    act: ({ store }) => store.actions.openDrawer(null),
  },
  {
    id: 'panel.close',
    group: 'read',
    name: 'panel.close',
    byHand: 'hand.closePanel',
    possible: ({ store }) => store.getState().exploration.panel !== null,
    act: ({ store, t }) => {
      store.actions.openPanel(null);
      announce(t('told.panelClosed'));
    },
  },
  {
    id: 'language',
    group: 'page',
    name: 'command.language',
    byHand: 'hand.topBar',
    possible: always,
    act: ({ store }) => store.actions.setLanguage(otherLanguage(interfaceLanguage(store.getState().exploration.language))),
  },
  ...THEMES.map(
    (theme): Command => ({
      id: `theme.${theme}`,
      group: 'page',
      name: THEME_COMMANDS[theme],
      byHand: 'hand.topBar',
      possible: ({ store }) => store.getState().exploration.theme !== theme,
      act: ({ store }) => store.actions.setTheme(theme),
    }),
  ),
  { id: 'graphiql', group: 'page', name: 'page.graphiql', byHand: 'hand.topBar', possible: always, act: () => location.assign('/graphiql/') },
];

/** Escape in a field is the field's own; the search keeps it to itself only while there is something in it. */
function isInFieldBut(id: string): boolean {
  const { activeElement } = document;
  return activeElement?.matches('input, textarea, select') === true && activeElement.id !== id;
}
