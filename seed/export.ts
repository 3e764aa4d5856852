import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Command, Option } from 'commander';
import { loadConfig } from '../server/config.ts';
import { exportGraph } from '../server/export/export-graph.ts';
import { FORMATS } from '../server/export/formats.ts';
import { openGraphStore } from '../server/graph/open-graph-store.ts';
import { EXIT, failureOf } from './exit-codes.ts';
import { MESSAGES } from './messages.ts';
import { parseOptions } from './parse-options.ts';
import type { MessageLanguage } from './problem.ts';
import { terminalLanguage } from './terminal-language.ts';

interface Options {
  readonly language: MessageLanguage;
  readonly output?: string;
  readonly entity: readonly string[];
  readonly address: string;
}

const command = new Command('npm run --silent export --')
  .description('Writes the graph in the database that the environment names, in a format that other programs read.')
  .addArgument(new Argument('<format>', 'one of those below').choices(FORMATS.map(({ name }) => name)))
  .option('--output <file>', 'a file to write; without it, to the standard output')
  .option('--entity <ids...>', 'only these entities and the relationships among them', [])
  .option('--address <url>', 'where the explorer is, which the annotations lead back to', 'http://127.0.0.1:4000')
  .addOption(new Option('--language <language>', 'of labels and messages').choices(['zh', 'en']).default(terminalLanguage(process.env), 'as LANG'))
  .addHelpText('after', `\nFormats, and where a running server gives the same:\n${FORMATS.map(({ name, file }) => `  ${name.padEnd(12)} /export/${file}`).join('\n')}`)
  .addHelpText('after', '\nExit codes: 0 done, 64 wrong option, 65 no such data, 69 no database, 73 the file cannot be written, 78 wrong configuration.');

// A connection that a silent server leaves open would keep the process alive.
process.exit(await main());

async function main(): Promise<number> {
  const options = parseOptions<Options>(command);
  const messages = MESSAGES[options.language];
  try {
    const refusal = await write(String(command.args[0]), options);
    if (refusal === null) return EXIT.ok;
    console.error(messages.exportRefused(refusal));
    return EXIT.data;
  } catch (error) {
    // Whoever reads the output has had enough.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return EXIT.ok;
    if (options.output !== undefined && (error as NodeJS.ErrnoException).path === options.output) {
      console.error(messages.fileUnwritable(options.output, String((error as NodeJS.ErrnoException).code)));
      return EXIT.file;
    }
    const { exit, message } = failureOf(error, options.language, '');
    console.error(message);
    return exit;
  }
}

/** What there is to say where nothing could be written; else null. */
async function write(name: string, { language, output, entity, address }: Options) {
  const format = FORMATS.find((one) => one.name === name);
  if (format === undefined) throw new TypeError(`Not a format: ${name}`);
  const store = await openGraphStore(loadConfig());
  try {
    const exported = await exportGraph(store, { format, language, entityIds: [...new Set(entity)], address: address.replace(/\/$/, '') });
    if ('refusal' in exported) return exported;
    const text = Readable.from(exported.text, { objectMode: false });
    if (output === undefined) await pipeline(text, process.stdout, { end: false });
    else await pipeline(text, createWriteStream(output));
    return null;
  } finally {
    await store.close();
  }
}
