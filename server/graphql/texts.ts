import { badUserInput } from '../errors.ts';
import type { Text } from '../graph/model.ts';
import type { Context } from './context.ts';
import { BOUNDS } from './limits.ts';

type Given = string | null | undefined;

/** The text in the language asked for (also by its first subtag: zh for zh-Hans), else in the document's own, else in any. */
export function textIn(text: Text, language: Given, own: () => Promise<string | undefined>): string | Promise<string> {
  const asked = inLanguage(text, language);
  return asked ?? own().then((tag) => inLanguage(text, tag) ?? Object.values(text)[0] ?? '');
}

/** Undefined where there is none in the language. */
export function inLanguage<Value>(byLanguage: Readonly<Record<string, Value>>, language: Given): Value | undefined {
  const tag = primaryLanguage(language);
  return tag === undefined || !Object.hasOwn(byLanguage, tag) ? undefined : byLanguage[tag];
}

/** Language of the first document: that of what belongs to no single one. */
export async function ownLanguage(context: Context): Promise<string | undefined> {
  return (await context.loaders.documents())[0]?.language;
}

export async function languageOfDocument(context: Context, id: string): Promise<string | undefined> {
  return (await context.loaders.documents()).find((document) => document.id === id)?.language;
}

const primaryOfTag = new Map<string, string>();
const MOST_TAGS = 1000;

/** The first subtag in lower case; throws BAD_USER_INPUT where the tag is not well-formed (BCP 47). */
export function primaryLanguage(language: Given): string | undefined {
  if (language === null || language === undefined) return undefined;
  const known = primaryOfTag.get(language);
  if (known !== undefined) return known;
  const primary = language.length > BOUNDS.languageLength ? null : firstSubtag(language);
  if (primary === null) {
    throw badUserInput('language', {
      en: `language is ${JSON.stringify(language.slice(0, 50))}, which is not a language tag (BCP 47). Write zh or en.`,
      zh: `language 为 ${JSON.stringify(language.slice(0, 50))}，不是语言标签（BCP 47）。请写 zh 或 en。`,
    });
  }
  if (primaryOfTag.size < MOST_TAGS) primaryOfTag.set(language, primary);
  return primary;
}

function firstSubtag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0]?.split('-')[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
