/** Why a connection could not be made, in words for the operator, and what to do about it. */
export interface ConnectionProblem {
  readonly said: string;
  readonly hint: string;
  /** Waiting does not help. */
  readonly lasting: boolean;
}

/** The driver ends a message about settings that an operator does not have with OpenSSL's or Node's code. */
const DISTRUST = /Server certificate is not trusted.*Socket responded with: (\w+)/s;
const PREAMBLE = /^Failed to connect to server\..*?Caused by: /s;
const ALL_MEMBERS_FAILED = /^Could not perform discovery/;
const NO_TLS_THERE = /before secure TLS connection|SSL routines|EPROTO/;

export function connectionProblem(error: unknown, uri: string): ConnectionProblem {
  const said = innermost(error).replace(/\.$/, '');
  const [, distrust] = DISTRUST.exec(said) ?? [];
  if (distrust === undefined) return { said: said.replace(PREAMBLE, ''), hint: connectionHint(said, uri), lasting: false };
  return { ...certificateProblem(distrust, uri), lasting: true };
}

function certificateProblem(code: string, uri: string): Omit<ConnectionProblem, 'lasting'> {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return {
      said: `its certificate is made out to another name than ${new URL(uri).hostname}: ${code}`,
      hint: 'Write in NEO4J_URI the name that the certificate carries.',
    };
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return { said: `its certificate is not valid at this time: ${code}`, hint: 'Renew it, or set the clock of this machine.' };
  }
  return {
    said: `its certificate is signed by no authority that this machine trusts: ${code}`,
    hint: [
      "Name a file with that authority's certificate before the program starts, in the environment and not in .env: NODE_EXTRA_CA_CERTS=neo4j-ca.pem.",
      `Or write ${schemeOf(uri)}+ssc:// in NEO4J_URI, which encrypts too, but takes any certificate, whoever answers.`,
    ].join(' '),
  };
}

function connectionHint(said: string, uri: string): string {
  const scheme = schemeOf(uri);
  if (uri.startsWith(`${scheme}+`)) {
    return NO_TLS_THERE.test(said)
      ? `Look whether Neo4j takes encrypted connections; where it does not, NEO4J_URI begins with ${scheme}://.`
      : 'Look whether Neo4j runs, and at NEO4J_URI.';
  }
  return said.startsWith('Connection was closed by server')
    ? `Look whether Neo4j runs, and at NEO4J_URI: where Neo4j takes encrypted connections alone, it begins with ${scheme}+s://.`
    : 'Look whether Neo4j runs, and at NEO4J_URI.';
}

/** `bolt` or `neo4j`. */
function schemeOf(uri: string): string {
  return uri.replace(/[+:].*/s, '');
}

/** Where no member of a cluster answers, the driver tells why only in the cause. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ALL_MEMBERS_FAILED.test(error.message) && error.cause instanceof Error ? innermost(error.cause) : error.message;
}
