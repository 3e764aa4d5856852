import { tellStep } from '../history/tell-step.ts';
import { translate, type InterfaceLanguage, type MessageKey, type MessageValues } from '../i18n/messages.ts';
import type { Choice, Command, Situation } from './command.ts';
import { labelOf } from './label-of.ts';

/** Back and forth through what was done. */
export const STEP_COMMANDS: readonly Command[] = [
  {
    id: 'undo',
    group: 'steps',
    name: 'history.undo',
    keys: ['Mod+Z'],
    byHand: 'hand.topBar',
    possible: ({ store }) => store.getState().history.past.length > 0,
    act: ({ store }) => store.undo(),
  },
  {
    id: 'redo',
    group: 'steps',
    name: 'history.redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    byHand: 'hand.topBar',
    possible: ({ store }) => store.getState().history.future.length > 0,
    act: ({ store }) => store.redo(),
  },
  {
    id: 'travel',
    group: 'steps',
    name: 'history.list',
    byHand: 'hand.topBar',
    possible: ({ store }) => {
      const { past, future } = store.getState().history;
      return past.length + future.length > 0;
    },
    choices: momentsOf,
  },
];

/** One choice for each step that is kept and one for the beginning, the newest first; that of now is left out. */
function momentsOf(at: Situation): readonly Choice[] {
  const { known, history } = at.store.getState();
  const { past, future } = history;
  const told = (language: InterfaceLanguage) => {
    const t = (key: MessageKey, values?: MessageValues) => translate(language, key, values);
    return [t('history.beginning'), ...[...past, ...future].map(({ label }) => tellStep(label, known, language, t))];
  };
  const [zh, en] = [told('zh'), told('en')];
  const moments = zh.map((words, index) => {
    const name = { zh: words, en: en[index] ?? words };
    return { id: String(index), name, label: labelOf(name, at), act: () => at.store.travel(index) };
  });
  return moments.filter((_, index) => index !== past.length).reverse();
}
