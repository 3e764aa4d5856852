import { useStore } from 'zustand';
import { attached } from './attached.ts';

interface CitedPassage {
  readonly fingerprint: string;
  /** What the installation itself was given. */
  readonly text: string | null;
}

/** The original sentence of a passage: from the text attached in this browser, else from the installation; null where neither has it. */
export function useOriginal({ fingerprint, text }: CitedPassage): string | null {
  const own = useStore(attached, ({ documents }) => Object.values(documents).find(({ originals }) => Object.hasOwn(originals, fingerprint))?.originals[fingerprint]);
  return own ?? text;
}
