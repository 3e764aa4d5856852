import { readFile, stat } from 'node:fs/promises';
import { MESSAGES } from './messages.ts';
import type { Words } from './problem.ts';

const MOST_BYTES = 1024 * 1024;

/** Thrown where the file given as the article's text cannot be used. */
export class TextUnusable extends Error {
  override readonly name = 'TextUnusable';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** The text of a file in UTF-8 of at most 1 MiB; throws TextUnusable. */
export async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) {
      throw new TextUnusable({ zh: MESSAGES.zh.textTooLarge(path, MOST_BYTES), en: MESSAGES.en.textTooLarge(path, MOST_BYTES) });
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TextUnusable) throw error;
    const reason = error instanceof TypeError ? 'not UTF-8' : ((error as NodeJS.ErrnoException).code ?? String(error));
    throw new TextUnusable({ zh: MESSAGES.zh.textUnreadable(path, reason), en: MESSAGES.en.textUnreadable(path, reason) });
  }
}
