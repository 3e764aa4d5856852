import { readFile } from 'node:fs/promises';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const SUFFIX = '?compiled';

/** Lets a catalogue of messages be imported with each message parsed, so that no parser goes to the browser. Throws where a message cannot be parsed. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const file = id.slice(0, -SUFFIX.length);
      this.addWatchFile(file);
      const messages = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
      const compiled = messages.map(([key, text]) => [key, parse(text, { captureLocation: false, ignoreTag: true })]);
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))})`, moduleType: 'js', map: null };
    },
  };
}
