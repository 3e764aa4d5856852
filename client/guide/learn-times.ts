import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { TimeSpan } from '../exploration/graph.ts';

/** Works out the days that the times of entities cover, now and whenever entities become known. What reads EDTF is loaded at the first of them. */
export function keepLearningTimes(store: ExplorationStore): void {
  void learnTimes(store);
  store.subscribe(({ known }, former) => {
    if (known.entities !== former.known.entities) void learnTimes(store);
  });
}

async function learnTimes(store: ExplorationStore): Promise<void> {
  const { known } = store.getState();
  const texts = new Set([...known.entities.values()].flatMap(({ time }) => (time === null || known.times.has(time) ? [] : [time])));
  if (texts.size === 0) return;
  const reader = await import('./time-span.ts').catch((reason: unknown) => {
    console.warn('What reads times could not be loaded; it is tried again with the next entities.', reason);
    return null;
  });
  if (reader === null) return;
  store.learn({ times: new Map([...texts].map((text): [string, TimeSpan] => [text, reader.timeSpan(text)])) });
}
