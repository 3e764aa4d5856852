import type { AttachedText } from './attached.ts';

/** The sentence with this fingerprint in the attached texts; null where none holds it. */
export function originalIn(documents: Readonly<Record<string, AttachedText>>, fingerprint: string): string | null {
  return Object.values(documents).find(({ originals }) => Object.hasOwn(originals, fingerprint))?.originals[fingerprint] ?? null;
}
