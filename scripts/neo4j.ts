import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { randomPassword, startNeo4j } from './neo4j/start-neo4j.ts';

const CACHE = join(import.meta.dirname, '../.cache/neo4j');
/** EX_UNAVAILABLE of sysexits.h. */
const EXIT_UNAVAILABLE = 69;

const { port } = new Command('neo4j')
  .description('Starts a Neo4j on this machine, by Docker or by Java and Maven, until Ctrl+C. Its data is kept in .cache/neo4j.')
  .option('--port <number>', 'port to listen on, on 127.0.0.1', portNumber, 7687)
  .parse()
  .opts<{ port: number }>();

try {
  const home = join(CACHE, 'home');
  console.log('Starting Neo4j; the first time it is fetched, about 123 MB ...');
  const neo4j = await startNeo4j({ cache: CACHE, home, volume: 'mailuo-neo4j', port, password: passwordOf(home), heap: '1g' });
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      told = true;
      void neo4j.stop();
    });
  }
  console.log(
    [
      'Neo4j answers. In the terminal that runs Mailuo:',
      '',
      `export NEO4J_URI=${neo4j.uri}`,
      `export NEO4J_USERNAME=${neo4j.username}`,
      `export NEO4J_PASSWORD=${neo4j.password}`,
      `export NEO4J_DATABASE=${neo4j.database}`,
      '',
      'Ctrl+C stops it.',
    ].join('\n'),
  );
  await neo4j.ended;
  console.log(told ? 'Neo4j has stopped.' : 'Neo4j has ended by itself.');
  process.exitCode = told ? 0 : EXIT_UNAVAILABLE;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = EXIT_UNAVAILABLE;
}

/** Made once for each home, since Neo4j takes its first password alone. */
function passwordOf(home: string): string {
  const file = join(home, 'password');
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(file, randomPassword(), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

function portNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return number;
}
