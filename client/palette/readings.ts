import { characters } from '../i18n/messages.zh.json?pinyin';

/** Longer texts are not typed in pinyin. */
const LONGEST = 16;
const MOST = 16;

const syllables = new Map<string, readonly string[]>();
for (const [syllable, all] of Object.entries(characters)) for (const character of all) syllables.set(character, [...(syllables.get(character) ?? []), syllable]);

/** How a Chinese text may be read, in full and by initials, with every reading of characters that have several. */
export function readingsOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  let readings: readonly (readonly [full: string, initials: string])[] = [['', '']];
  for (const character of text.toLowerCase()) {
    const ways = syllables.get(character) ?? [/[a-z0-9]/.test(character) ? character : ''];
    readings = readings.flatMap(([full, initials]) => ways.map((way) => [full + way, initials + way.slice(0, 1)] as const)).slice(0, MOST);
  }
  return [...new Set([...readings.map(([full]) => full), ...readings.map(([, initials]) => initials)])];
}
