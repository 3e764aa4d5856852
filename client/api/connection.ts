import { createStore } from 'zustand/vanilla';

/** AWAY: nothing answers. UNREADY: the server answers, its database does not. */
export type Connection = 'HERE' | 'AWAY' | 'UNREADY';

/** A server that is gone is noticed within 3 s: one beat, and the time an answer may take. */
const BEAT_MS = 1_500;
const ANSWER_MS = 1_400;

export const connection = createStore<{ readonly state: Connection }>(() => ({ state: 'HERE' }));

export function report(state: Connection): void {
  if (connection.getState().state !== state) connection.setState({ state });
}

/** Asks the server how it is while the page is seen. Returns what ends the watch. */
export function watchConnection(page: Document = document): () => void {
  let asking = false;
  const look = async () => {
    if (asking || page.visibilityState === 'hidden') return;
    asking = true;
    report(await readiness());
    asking = false;
  };
  const ask = () => void look();
  const timer = setInterval(ask, BEAT_MS);
  page.addEventListener('visibilitychange', ask);
  return () => {
    clearInterval(timer);
    page.removeEventListener('visibilitychange', ask);
  };
}

async function readiness(): Promise<Connection> {
  try {
    const response = await fetch('/readyz', { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) });
    if (response.ok) return 'HERE';
    return response.status === 503 ? 'UNREADY' : 'AWAY';
  } catch {
    return 'AWAY';
  }
}
