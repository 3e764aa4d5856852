import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WITHIN_MS = 30_000;
const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

export interface Certificates {
  /** The certificate of an authority that no machine knows. */
  readonly authority: string;
  /** A folder with `private.key` and `public.crt`, signed by it for 127.0.0.1. */
  readonly server: string;
}

/** Made anew by openssl, and valid for a day. */
export function makeCertificates(folder: string): Certificates {
  const server = join(folder, 'server');
  mkdirSync(server);
  writeFileSync(join(folder, 'names'), 'subjectAltName=IP:127.0.0.1\n');
  const openssl = (...parameters: string[]): void =>
    void execFileSync('openssl', parameters, { cwd: folder, stdio: 'pipe', timeout: WITHIN_MS, killSignal: 'SIGKILL' });
  openssl('req', '-x509', ...KEY, '-keyout', 'authority.key', '-out', 'authority.crt', '-days', '1', '-subj', '/CN=Authority of a test');
  openssl('req', ...KEY, '-keyout', 'server/private.key', '-out', 'request', '-subj', '/CN=Neo4j of a test');
  const signing = ['-CA', 'authority.crt', '-CAkey', 'authority.key', '-CAcreateserial', '-extfile', 'names'];
  openssl('x509', '-req', '-in', 'request', ...signing, '-days', '1', '-out', 'server/public.crt');
  return { authority: join(folder, 'authority.crt'), server };
}
