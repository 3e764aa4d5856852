import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './store-error.ts';

/** What the folder needs of the engine; the store hands it in. */
export interface EmbeddedEngine<Database extends { close(): void }> {
  create(path: string): Database;
  open(path: string): Database;
}

export interface DataFolder<Database> {
  readonly database: Database;
  /** Closes the database and notes that all of it is in its file. */
  close(): void;
}

const GRAPH = 'graph.grafeo';
/** The database's log of what its file does not hold yet; the two belong together. */
const LOG = 'graph.grafeo.wal';
/** Holds the process id of whoever has the database open, or had when it was killed. */
const OPENED = 'opened-by';

/** Opens the folder's database, or makes one where there is none; throws a StoreError UNUSABLE that says what to do. */
export function openFolder<Database extends { close(): void }>(
  folder: string,
  engine: EmbeddedEngine<Database>,
): DataFolder<Database> {
  const graph = join(folder, GRAPH);
  const opened = join(folder, OPENED);
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(graph)) createGraph(folder, engine);
    else if (existsSync(opened) && !existsSync(join(folder, LOG))) throw incomplete(folder, LOG);
    const database = engine.open(graph);
    writeFileSync(opened, `${process.pid}\n`);
    return {
      database,
      close() {
        database.close();
        rmSync(opened, { force: true });
      },
    };
  } catch (error) {
    throw error instanceof StoreError ? error : unusable(folder, error as NodeJS.ErrnoException);
  }
}

/** Made whole beside and then named, so that a kill leaves no half-made database and two processes do not both make one. */
function createGraph<Database extends { close(): void }>(folder: string, engine: EmbeddedEngine<Database>): void {
  for (const remains of [LOG, OPENED]) if (existsSync(join(folder, remains))) throw incomplete(folder, GRAPH);
  const fresh = join(folder, `${GRAPH}.${process.pid}.new`);
  rmSync(fresh, { force: true });
  rmSync(`${fresh}.wal`, { force: true, recursive: true });
  engine.create(fresh).close();
  try {
    linkSync(fresh, join(folder, GRAPH));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh);
  }
}

function incomplete(folder: string, missing: string): StoreError {
  return new StoreError(
    'UNUSABLE',
    `The graph in ${folder} is not whole: ${missing} is missing. Put it back from where it was moved or from a backup, or remove the folder and run npm run seed.`,
  );
}

function unusable(folder: string, error: NodeJS.ErrnoException): StoreError {
  return new StoreError('UNUSABLE', explain(folder, error), { cause: error });
}

function explain(folder: string, { code, message }: NodeJS.ErrnoException): string {
  if (message.includes('cannot be locked')) {
    return `The graph in ${folder} is in use by another process${openedBy(folder)}. Stop that process; or, where it is Mailuo's server, ask it for what you need, at /graphql and /export/.`;
  }
  if (/unsupported file format version/.test(message)) {
    return `The graph in ${folder} was written by another version of the embedded database (${message}). Run the version of Mailuo that wrote it, or set MAILUO_DATA to another folder and run npm run seed.`;
  }
  const ofTheSystem = /\(os error \d+\)/.test(message);
  if (code === 'GenericFailure' && !ofTheSystem) {
    return `The graph in ${folder} is damaged (${message}). Restore the folder from a backup, or remove it and run npm run seed.`;
  }
  return `The folder ${folder} cannot hold the graph (${message}). Set MAILUO_DATA to a folder that can be written to.`;
}

function openedBy(folder: string): string {
  const opened = join(folder, OPENED);
  return existsSync(opened) ? ` (process ${readFileSync(opened, 'utf8').trim()})` : '';
}
