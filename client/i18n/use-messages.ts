import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useExploration } from '../exploration/use-exploration.ts';
import { catalogues, interfaceLanguage, otherLanguage, translate, type InterfaceLanguage, type Translate } from './messages.ts';

export function useLanguage(): InterfaceLanguage {
  return useExploration((state) => interfaceLanguage(state.exploration.language));
}

export function useMessages(): Translate {
  const language = useLanguage();
  const here = useStore(catalogues, (loaded) => loaded[language] !== undefined);
  return useMemo<Translate>(() => {
    const spoken = here ? language : otherLanguage(language);
    return (key, values) => translate(spoken, key, values);
  }, [language, here]);
}
