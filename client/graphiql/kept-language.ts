import { SAVED_EXPLORATION } from '../exploration/save-exploration.ts';
import type { InterfaceLanguage } from '../i18n/messages.ts';

/** The language the explorer was left in; that of the browser where it has not been here. */
export function keptLanguage(storage: Pick<Storage, 'getItem'>, browserLanguage: string): InterfaceLanguage {
  const language = savedLanguage(storage.getItem(SAVED_EXPLORATION)) ?? browserLanguage;
  return language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Null where none can be read. */
function savedLanguage(written: string | null): string | null {
  try {
    const { exploration } = JSON.parse(written ?? '{}') as { readonly exploration?: { readonly language?: unknown } };
    return typeof exploration?.language === 'string' ? exploration.language : null;
  } catch {
    return null;
  }
}
