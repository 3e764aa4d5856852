import type { Session } from 'neo4j-driver';
import { neo4jError } from './neo4j-errors.ts';
import { StoreError } from './store-error.ts';

/** From here on a subquery may say in parentheses which variables it takes. */
const LEAST = { major: 5, minor: 23 } as const;

export interface Neo4jServer {
  /** Such as `Neo4j 5.26.12 community`. */
  readonly name: string;
}

/**
 * Asks the server who it is, once and without trying again as other queries do, so that what waiting does not help with is told at once. Throws a StoreError
 * where it refuses us or is too old; null where it is not there, which the call itself finds out.
 */
export async function meetServer(session: Session, uri: string, settings: { readonly timeout: number }): Promise<Neo4jServer | null> {
  try {
    const { summary } = await session.run('RETURN 1 AS one', {}, settings);
    const agent = summary.server.agent ?? '';
    if (isTooOld(agent)) {
      throw new StoreError('REFUSED', `Neo4j at ${uri} is of version ${agent.replace('Neo4j/', '')}; Mailuo needs ${LEAST.major}.${LEAST.minor} or later. Upgrade it, or name another in NEO4J_URI.`);
    }
    return { name: [agent.replace('/', ' ') || 'Neo4j', ...(await editionOf(session, settings))].join(' ') };
  } catch (error) {
    const problem = neo4jError(error, uri);
    if (problem instanceof StoreError && problem.code !== 'REFUSED') return null;
    throw problem;
  }
}

/** None where the user has no right to ask. */
async function editionOf(session: Session, settings: { readonly timeout: number }): Promise<readonly string[]> {
  const asked = session.run("CALL dbms.components() YIELD name, edition WHERE name = 'Neo4j Kernel' RETURN edition", {}, settings);
  const { records } = await asked.catch(() => ({ records: [] }));
  return records.map((record) => String(record.get('edition')));
}

/** The years of the versions since 2025 are larger, too. */
function isTooOld(agent: string): boolean {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) < LEAST.major || (Number(major) === LEAST.major && Number(minor) < LEAST.minor);
}
