import { readFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import type { Plugin } from 'vite';

const SUFFIX = '?pinyin';
/** Names of commands are no longer; sentences are not looked for. */
const LONGEST = 16;
/** Rarer readings of a character are not typed. */
const MOST_READINGS = 3;
const PINYIN = { type: 'array', toneType: 'none', toneSandhi: false, v: true } as const;

/** Lets a catalogue of messages be imported as the readings of its short ones, and with them those of single characters, so that no dictionary goes to the browser. */
export function pinyinOfMessages(): Plugin {
  return {
    name: 'pinyin-of-messages',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const file = id.slice(0, -SUFFIX.length);
      this.addWatchFile(file);
      const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
      const short = Object.entries(messages).filter(([, text]) => text.length <= LONGEST && /\p{Script=Han}/u.test(text) && !text.includes('{'));
      const readings = Object.fromEntries(short.map(([key, text]) => [key, readingsOf(text)]));
      return { code: `export default ${JSON.stringify(readings)};export const characters = ${JSON.stringify(charactersBySyllable())}`, moduleType: 'js', map: null };
    },
  };
}

function readingsOf(text: string): readonly string[] {
  const syllables = pinyin(text, { ...PINYIN, nonZh: 'consecutive' });
  const clean = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return [...asTyped(clean.join('')), clean.map((syllable) => syllable.slice(0, 1)).join('')];
}

/** Names in the data are read by these. */
function charactersBySyllable(): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const character of commonCharacters()) {
    const readings = pinyin(character, { ...PINYIN, multiple: true }).slice(0, MOST_READINGS);
    for (const syllable of new Set(readings.flatMap(asTyped))) found[syllable] = `${found[syllable] ?? ''}${character}`;
  }
  return found;
}

/** ü is typed as v or as u. */
function asTyped(reading: string): readonly string[] {
  return [...new Set([reading, reading.replaceAll('v', 'u')])];
}

/** The 3,755 of GB 2312, level 1: two bytes from B0A1 to D7F9. */
function commonCharacters(): readonly string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))].filter((character) => /\p{Script=Han}/u.test(character));
}
