import en from '../i18n/messages.en.json';
import zh from '../i18n/messages.zh.json';
import pinyin from '../i18n/messages.zh.json?pinyin';
import type { Terms } from './find-entries.ts';
import { readingsOf } from './readings.ts';

/** In both languages, whichever the page is in. */
export const termsOf: Terms = (name) => (typeof name === 'string' ? [zh[name], en[name], ...(pinyin[name] ?? [])] : [name['zh'] ?? '', name['en'] ?? '', ...readingsOf(name['zh'] ?? '')]);
