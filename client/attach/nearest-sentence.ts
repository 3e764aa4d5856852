import { kept } from './fingerprint.ts';

/** Least likeness with which a sentence counts as near. */
const LEAST = 0.12;

/** Of these sentences the one most like what is told in other words; null where none is. Likeness is Dice's, of pairs of characters. */
export function nearestSentence(told: string, sentences: readonly string[]): string | null {
  const wanted = pairs(told);
  let best: string | null = null;
  let most = LEAST;
  for (const sentence of sentences) {
    const likeness = dice(wanted, pairs(sentence));
    if (likeness > most) [best, most] = [sentence, likeness];
  }
  return best;
}

function pairs(text: string): ReadonlySet<string> {
  const characters = [...kept(text).toLowerCase()];
  return new Set(characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
