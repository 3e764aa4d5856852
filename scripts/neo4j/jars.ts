import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DOWNLOAD_WITHIN_MS = 600_000;

/** The version that Docker and Java alike start; `docker-compose.yml` names the same. */
export const NEO4J_VERSION = '5.26.30';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>mailuo</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

/** The folder with Neo4j's jars; brings them from Maven Central (123 MB) where they are not in the cache yet. */
export async function neo4jJars(cache: string): Promise<string> {
  const lib = join(cache, NEO4J_VERSION, 'lib');
  if (existsSync(lib)) return lib;
  mkdirSync(join(cache, NEO4J_VERSION), { recursive: true });
  const folder = mkdtempSync(join(cache, 'download-'));
  try {
    writeFileSync(join(folder, 'pom.xml'), POM);
    const parameters = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
    await run('mvn', parameters, { cwd: folder, timeout: DOWNLOAD_WITHIN_MS, killSignal: 'SIGKILL' });
    renameSync(join(folder, 'lib'), lib);
  } catch (error) {
    // Another process may have brought them in the meantime.
    if (!existsSync(lib)) throw new Error(`Maven could not bring Neo4j ${NEO4J_VERSION}: ${reason(error)}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return lib;
}

function reason(error: unknown): string {
  const { stdout, message } = error as Error & { stdout?: string };
  return stdout?.trim().split('\n').slice(0, 3).join('\n') || message;
}
