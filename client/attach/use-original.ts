import { useStore } from 'zustand';
import { attached } from './attached.ts';
import { originalIn } from './original-in.ts';

interface CitedPassage {
  readonly fingerprint: string;
  /** What the installation itself was given. */
  readonly text: string | null;
}

/** The original sentence of a passage: from the text attached in this browser, else from the installation; null where neither has it. */
export function useOriginal({ fingerprint, text }: CitedPassage): string | null {
  return useStore(attached, ({ documents }) => originalIn(documents, fingerprint)) ?? text;
}
