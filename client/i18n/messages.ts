import { IntlMessageFormat } from 'intl-messageformat';
import { createStore } from 'zustand/vanilla';
import { isolated } from '../exploration/isolated.ts';
import type { Catalogue } from './catalogue.ts';

export type MessageKey = keyof Catalogue;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Languages of the interface, by the tag the data uses, with the tag the document carries. */
export const LANGUAGES = { zh: 'zh-Hans', en: 'en' } as const;
export type InterfaceLanguage = keyof typeof LANGUAGES;

/** Each is loaded when it is spoken, so that nobody waits for words in a language that is not read. */
const LOADING: Record<InterfaceLanguage, () => Promise<{ readonly default: Catalogue }>> = {
  zh: () => import('./messages.zh.json?compiled'),
  en: () => import('./messages.en.json?compiled'),
};

/** The catalogues that are here. */
export const catalogues = createStore<Partial<Record<InterfaceLanguage, Catalogue>>>(() => ({}));
const formats = new Map<string, IntlMessageFormat>();

export function interfaceLanguage(language: string): InterfaceLanguage {
  return language === 'zh' ? 'zh' : 'en';
}

export function otherLanguage(language: InterfaceLanguage): InterfaceLanguage {
  return language === 'zh' ? 'en' : 'zh';
}

/** Rejects where the catalogue cannot be fetched. */
export async function loadMessages(language: InterfaceLanguage): Promise<void> {
  if (catalogues.getState()[language] !== undefined) return;
  const catalogue = (await LOADING[language]()).default;
  catalogues.setState({ [language]: catalogue });
}

/** ICU MessageFormat, in the other language until the catalogue of this one is here. Throws where a value the message asks for is missing, or no catalogue is here. */
export function translate(language: InterfaceLanguage, key: MessageKey, values?: MessageValues): string {
  const loaded = catalogues.getState();
  const spoken = loaded[language] === undefined ? otherLanguage(language) : language;
  const catalogue = loaded[spoken];
  if (catalogue === undefined) throw new Error(`No messages are loaded to tell ${key} with.`);
  const id = `${spoken} ${key}`;
  let format = formats.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(catalogue[key], LANGUAGES[spoken]);
    formats.set(id, format);
  }
  return String(format.format(values === undefined ? undefined : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]))));
}
