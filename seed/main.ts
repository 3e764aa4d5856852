import { relative } from 'node:path';
import { Command, Option } from 'commander';
import { loadConfig } from '../server/config.ts';
import { openGraphStore } from '../server/graph/open-graph-store.ts';
import { attachText } from './attach-text.ts';
import { EXIT, failureOf } from './exit-codes.ts';
import { figuresOf } from './figures.ts';
import { loadDataset } from './load-dataset.ts';
import { MESSAGES } from './messages.ts';
import { DATASET_FOLDER, openDataset } from './open-dataset.ts';
import type { MessageLanguage } from './problem.ts';
import { parseOptions } from './parse-options.ts';
import { readText } from './read-text.ts';
import { terminalLanguage } from './terminal-language.ts';

const PROGRESS_EVERY_MS = 1_000;

interface Options {
  readonly check?: true;
  readonly text?: string;
  readonly yes?: true;
  readonly language: MessageLanguage;
  readonly dataset: string;
}

const command = new Command('npm run seed --')
  .description('Validates the dataset and loads it into the database that the environment names.')
  .option('--check', 'validate and count only; no database is opened')
  .option('--text <file>', "store the article's original sentences, found in this text, on their passages")
  .option('--yes', 'load also beside nodes that are not Mailuo\'s; only its own are replaced')
  .option('--dataset <folder>', 'a dataset other than the one that comes with Mailuo', DATASET_FOLDER)
  .addOption(new Option('--language <language>', 'of the messages').choices(['zh', 'en']).default(terminalLanguage(process.env), 'as LANG'))
  .addHelpText('after', '\nExit codes: 0 done, 64 wrong option, 65 unusable data, 69 no database, 78 wrong configuration, 130 interrupted.');

// A connection that a silent server leaves open would keep the process alive.
process.exit(await main());

async function main(): Promise<number> {
  const options = parseOptions<Options>(command);
  const interruption = new AbortController();
  process.once('SIGINT', () => {
    interruption.abort();
    process.once('SIGINT', () => process.exit(EXIT.interrupted));
  });
  try {
    await seed(options, interruption.signal);
    return EXIT.ok;
  } catch (error) {
    if (interruption.signal.aborted) {
      console.error(MESSAGES[options.language].interrupted);
      return EXIT.interrupted;
    }
    const { exit, message } = failureOf(error, options.language, relative(process.cwd(), options.dataset));
    console.error(message);
    return exit;
  }
}

async function seed({ check, text, yes, language, dataset: folder }: Options, signal: AbortSignal): Promise<void> {
  const messages = MESSAGES[language];
  const read = await openDataset(folder);
  const attached = text === undefined ? null : await attachText(read, await readText(text));
  console.log(messages.figures(figuresOf(read)));
  if (attached) console.log(messages.attached(attached));
  if (check) return;

  const store = await openGraphStore(loadConfig());
  try {
    let told = Date.now();
    const { changed, revision } = await loadDataset(store, attached?.dataset ?? read, {
      signal,
      replaceForeign: yes === true,
      onProgress(done, total) {
        if (Date.now() - told < PROGRESS_EVERY_MS) return;
        told = Date.now();
        console.log(messages.progress(done, total));
      },
    });
    console.log(changed ? messages.loaded(store.engine, revision) : messages.unchanged(store.engine, revision));
  } finally {
    await store.close();
  }
}
