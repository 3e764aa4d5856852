/** Names an entity goes by in the language of the text. */
export interface NamedEntity {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Stretch {
  readonly text: string;
  /** Null where it mentions nothing. */
  readonly entityId: string | null;
}

/** One character names too much. */
const SHORTEST_NAME = 2;

/** The sentence in stretches, in its order; of names that overlap the one that begins first, then the longest. Signs between do not matter. */
export function findMentions(sentence: string, entities: readonly NamedEntity[]): readonly Stretch[] {
  const letters = lettersOf(sentence);
  const written = letters.map(({ letter }) => letter).join('');
  const names = entities
    .flatMap(({ id, names }) => names.map((name) => ({ id, letters: lettersOf(name).map(({ letter }) => letter).join('') })))
    .filter(({ letters: name }) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.letters.length - a.letters.length);
  const stretches: Stretch[] = [];
  let told = 0;
  for (let at = 0; at < letters.length; ) {
    const name = names.find((one) => written.startsWith(one.letters, at));
    const [first, last] = [letters[at], letters[at + (name?.letters.length ?? 1) - 1]];
    if (name === undefined || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    if (first.start > told) stretches.push({ text: sentence.slice(told, first.start), entityId: null });
    stretches.push({ text: sentence.slice(first.start, last.end), entityId: name.id });
    told = last.end;
    at += name.letters.length;
  }
  if (told < sentence.length) stretches.push({ text: sentence.slice(told), entityId: null });
  return stretches;
}

interface Letter {
  /** One UTF-16 unit. */
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const plain = character.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{Cf}]/gu, '');
    for (const letter of plain.split('')) letters.push({ letter, start, end });
    start = end;
  }
  return letters;
}
