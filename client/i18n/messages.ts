import { IntlMessageFormat } from 'intl-messageformat';
import en from './messages.en.json';
import zh from './messages.zh.json';

export type MessageKey = keyof typeof zh;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Languages of the interface, by the tag the data uses, with the tag the document carries. */
export const LANGUAGES = { zh: 'zh-Hans', en: 'en' } as const;
export type InterfaceLanguage = keyof typeof LANGUAGES;

const messages: Record<InterfaceLanguage, Record<MessageKey, string>> = { zh, en };
const formats = new Map<string, IntlMessageFormat>();

export function interfaceLanguage(language: string): InterfaceLanguage {
  return language === 'zh' ? 'zh' : 'en';
}

export function otherLanguage(language: InterfaceLanguage): InterfaceLanguage {
  return language === 'zh' ? 'en' : 'zh';
}

/** ICU MessageFormat; throws where a value the message asks for is missing. */
export function translate(language: InterfaceLanguage, key: MessageKey, values?: MessageValues): string {
  const id = `${language} ${key}`;
  let format = formats.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(messages[language][key], LANGUAGES[language]);
    formats.set(id, format);
  }
  return String(format.format(values));
}
