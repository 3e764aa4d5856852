import { LoadRefused } from '../seed/load-refused.ts';
import { DatasetError } from '../seed/problem.ts';
import { ConfigError, EXIT_CONFIG, loadConfig } from './config.ts';
import { StoreError } from './graph/store-error.ts';

/** EX_DATAERR and EX_UNAVAILABLE of sysexits.h. */
const EXIT_BAD_DATA = 65;
const EXIT_UNAVAILABLE = 69;

function exitWithReason(error: unknown): never {
  const [code, message] = reasonOf(error);
  console.error(message);
  process.exit(code);
}

function reasonOf(error: unknown): [code: number, message: unknown] {
  if (error instanceof ConfigError || error instanceof LoadRefused) return [EXIT_CONFIG, error.message];
  if (error instanceof DatasetError) return [EXIT_BAD_DATA, error.message];
  if (error instanceof StoreError) return [error.code === 'REFUSED' ? EXIT_CONFIG : EXIT_UNAVAILABLE, error.message];
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    const problem = code === 'EADDRINUSE' ? 'is taken by another program' : code === 'EACCES' ? 'may not be used by this user' : 'is not an address of this machine';
    return [EXIT_CONFIG, `HOST and PORT: ${String(address)}:${String(port)} ${problem}. Choose another, such as PORT=4001.`];
  }
  return [1, error];
}

try {
  const config = loadConfig();
  // A wrong configuration is told before the rest of the program takes its time to load.
  const { start } = await import('./start.ts');
  await start(config, exitWithReason);
} catch (error) {
  exitWithReason(error);
}
