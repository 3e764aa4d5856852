import type { Text, Texts } from '../server/graph/model.ts';

/** `{ nameZh: '群众', nameEn: 'the masses' }` of `name` and its texts; nothing where there is no text. */
export function textProperties(name: string, texts: Text | Texts | null): Record<string, string | readonly string[]> {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([language, value]) => [propertyOf(name, language), value]));
}

/** `nameZh` of `name` and `zh`. */
export function propertyOf(name: string, language: string): string {
  return name + language.charAt(0).toUpperCase() + language.slice(1);
}
