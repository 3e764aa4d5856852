import { useMemo } from 'react';
import { useExploration } from '../exploration/use-exploration.ts';
import { interfaceLanguage, translate, type InterfaceLanguage, type Translate } from './messages.ts';

export function useLanguage(): InterfaceLanguage {
  return useExploration((state) => interfaceLanguage(state.exploration.language));
}

export function useMessages(): Translate {
  const language = useLanguage();
  return useMemo(() => (key, values) => translate(language, key, values), [language]);
}
