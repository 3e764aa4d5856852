import { readFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import type { Plugin } from 'vite';

const SUFFIX = '?pinyin';
/** Names of commands are no longer; sentences are not looked for. */
const LONGEST = 16;

/** Lets a catalogue of messages be imported as the readings of its short ones, so that no dictionary goes to the browser. */
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
      return { code: `export default ${JSON.stringify(readings)}`, moduleType: 'js', map: null };
    },
  };
}

function readingsOf(text: string): readonly [string, string] {
  const syllables = pinyin(text, { type: 'array', toneType: 'none', toneSandhi: false, v: true, nonZh: 'consecutive' });
  const clean = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return [clean.join(''), clean.map((syllable) => syllable.slice(0, 1)).join('')];
}
