import { useStore } from 'zustand';
import { useExploration, useExplorationStore } from '../exploration/use-exploration.ts';
import { opening } from '../guide/article.ts';
import { everythingName, showEverything } from '../guide/show-everything.ts';
import { useMessages } from '../i18n/use-messages.ts';

/** Showing everything, as a button offers it. */
export function useEverything(): { readonly name: string; readonly show: () => void } {
  const t = useMessages();
  const store = useExplorationStore();
  const known = useExploration((state) => state.known.entities.size);
  useStore(opening);
  return { name: everythingName(known, t), show: () => void showEverything(store, t) };
}
