import { AsyncLocalStorage } from 'node:async_hooks';
import type { AnswerLanguage } from '../errors.ts';

const current = new AsyncLocalStorage<AnswerLanguage>();

/** Errors of whatever the work answers come in the language that the Accept-Language header prefers (RFC 9110, 12.5.4). */
export function inAnswerLanguage<Result>(acceptLanguage: string | undefined, work: () => Result): Result {
  return current.run(preferredLanguage(acceptLanguage), work);
}

export function answerLanguage(): AnswerLanguage {
  return current.getStore() ?? 'en';
}

/** English where the header prefers neither. */
export function preferredLanguage(acceptLanguage: string | undefined): AnswerLanguage {
  let best: { language: AnswerLanguage; quality: number } = { language: 'en', quality: 0 };
  for (const range of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = tag.split('-')[0];
    if (language !== 'zh' && language !== 'en') continue;
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    if (quality > best.quality) best = { language, quality };
  }
  return best.language;
}
