import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** The exit code for a wrong configuration: EX_CONFIG of sysexits.h. */
export const EXIT_CONFIG = 78;

const count = (least: number, most: number, byDefault: number) => z.string().default(String(byDefault)).pipe(wholeNumber(least, most));

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most, `a whole number from ${least} to ${most}`)
    .transform(Number);

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const variables = z
  .object({
    HOST: z.string().regex(/^[A-Za-z0-9.:_-]+$/, 'a host name or address to listen on').default('127.0.0.1'),
    PORT: count(0, 65_535, 4_000),
    MAILUO_DATA: z.string().default('.mailuo'),
    LOG_LEVEL: z
      .string()
      .default('info')
      .refine((level) => LOG_LEVELS.some((known) => known === level), `one of ${LOG_LEVELS.join(', ')}`),
    QUERY_TIMEOUT_MS: count(100, 600_000, 10_000),
    MAX_BODY_BYTES: count(1_024, 104_857_600, 262_144),
    MAX_ANSWER_BYTES: count(1_024, 536_870_912, 16_777_216),
    MAX_REQUESTS: wholeNumber(0, 1_000_000).optional(),
    REQUEST_TIMEOUT_MS: count(1_000, 600_000, 30_000),
    NEO4J_URI: z.string().refine(isNeo4jUri, 'an address with one of the schemes bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc').optional(),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'the name of a database, 3 to 63 letters, digits, dots and dashes').optional(),
  })
  .superRefine((env, context) => {
    if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined) {
      context.addIssue({ code: 'custom', path: ['NEO4J_PASSWORD'], message: 'the password of that Neo4j, since NEO4J_URI is set' });
    }
    if (env.NEO4J_URI === undefined && (env.NEO4J_PASSWORD !== undefined || env.NEO4J_DATABASE !== undefined)) {
      context.addIssue({ code: 'custom', path: ['NEO4J_URI'], message: 'the address of that Neo4j, since other NEO4J_ variables are set' });
    }
  });

type Variable = keyof z.input<typeof variables>;

const EXAMPLES: Readonly<Record<Variable | 'MAILUO_ENV_FILE', string>> = {
  HOST: '127.0.0.1',
  PORT: '4000',
  MAILUO_DATA: '.mailuo',
  LOG_LEVEL: 'info',
  QUERY_TIMEOUT_MS: '10000',
  MAX_BODY_BYTES: '262144',
  MAX_ANSWER_BYTES: '16777216',
  MAX_REQUESTS: '300',
  REQUEST_TIMEOUT_MS: '30000',
  NEO4J_URI: 'neo4j://localhost:7687',
  NEO4J_USERNAME: 'neo4j',
  NEO4J_PASSWORD: 'the password you chose',
  NEO4J_DATABASE: 'neo4j',
  MAILUO_ENV_FILE: 'Neo4j-1234abcd.txt',
};

export interface Config {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** Absolute path of the folder of the embedded database. */
  readonly dataFolder: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly queryTimeoutMs: number;
  readonly maxBodyBytes: number;
  readonly maxAnswerBytes: number;
  /** Questions that one address may ask in 10 s; 0 means any number; null leaves it to where the server listens. */
  readonly maxRequests: number | null;
  /** Longest time a client may take to send a request. */
  readonly requestTimeoutMs: number;
  /** Null means the embedded database. */
  readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string; readonly database: string | null } | null;
}

export interface ConfigProblem {
  readonly variable: string;
  readonly expected: string;
  /** Null where nothing is set, or where it is a secret. */
  readonly found: string | null;
}

/** What is wrong with the configuration, all of it; the message is ready to print before an exit with EXIT_CONFIG. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(['The configuration is not right:', ...problems.map(render)].join('\n'));
    this.problems = problems;
  }
}

function render({ variable, expected, found }: ConfigProblem): string {
  const example = variable in EXAMPLES ? ` Example: ${variable}=${EXAMPLES[variable as Variable]}` : '';
  return `  ${variable}: expected ${expected}; ${found === null ? 'it is not set' : `found ${JSON.stringify(found)}`}.${example}`;
}

/** Reads the environment, then the file MAILUO_ENV_FILE names, then `.env` in the directory: the first that sets a variable wins. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env, directory: string = process.cwd()): Config {
  const named = environment['MAILUO_ENV_FILE'];
  const files = { ...readEnvFile(join(directory, '.env'), false), ...(named ? readEnvFile(resolve(directory, named), true) : {}) };
  const merged = Object.fromEntries(Object.entries({ ...files, ...environment }).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(merged);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => problem(String(issue.path[0]), issue.message, merged)));
  const env = parsed.data;
  return {
    host: env.HOST,
    port: env.PORT,
    dataFolder: resolve(directory, env.MAILUO_DATA),
    logLevel: env.LOG_LEVEL as Config['logLevel'],
    queryTimeoutMs: env.QUERY_TIMEOUT_MS,
    maxBodyBytes: env.MAX_BODY_BYTES,
    maxAnswerBytes: env.MAX_ANSWER_BYTES,
    maxRequests: env.MAX_REQUESTS ?? null,
    requestTimeoutMs: env.REQUEST_TIMEOUT_MS,
    neo4j:
      env.NEO4J_URI === undefined || env.NEO4J_PASSWORD === undefined
        ? null
        : { uri: env.NEO4J_URI, username: env.NEO4J_USERNAME, password: env.NEO4J_PASSWORD, database: env.NEO4J_DATABASE ?? null },
  };
}

function problem(variable: string, expected: string, env: NodeJS.ProcessEnv): ConfigProblem {
  const value = env[variable];
  return { variable, expected, found: value === undefined ? null : variable === 'NEO4J_URI' ? withoutCredentials(value) : value };
}

function readEnvFile(path: string, required: boolean): NodeJS.ProcessEnv {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !required) return {};
    throw new ConfigError([{ variable: required ? 'MAILUO_ENV_FILE' : '.env', expected: `a file that can be read (${message})`, found: path }]);
  }
}

function isNeo4jUri(text: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** Some write the password into the address. */
function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/.*@/, '//...@');
}
