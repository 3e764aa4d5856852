import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { report } from '../../../client/api/connection.ts';
import { askSearch, type SearchState } from '../../../client/search/ask-search.ts';

interface Asked {
  readonly text: string;
  readonly answer: (faulty: boolean) => void;
}

let asked: Asked[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  asked = [];
  // Answers when it is told to, and also a question that has been taken back.
  vi.stubGlobal('fetch', (_: string, { body }: { readonly body: string }) => {
    const { text } = (JSON.parse(body) as { readonly variables: { readonly text: string } }).variables;
    return new Promise((resolve) => {
      const answer = (faulty: boolean) => resolve(Response.json(faulty ? { errors: [{ message: 'no', extensions: { code: 'TIMEOUT' } }] } : { data: { search: text } }));
      asked.push({ text, answer });
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  report('HERE');
});

/** Types the texts one after the other, each so long that it is asked for. */
function type(texts: readonly string[], told: SearchState[]): () => void {
  let takeBack = () => {};
  for (const text of texts) {
    takeBack();
    takeBack = askSearch(text, 5, 'zh', (state) => told.push(state));
    vi.advanceTimersByTime(100);
  }
  return takeBack;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('searching while typing', () => {
  it('shows the answer to what was typed last, in whatever order the answers come', async () => {
    const cases = fc.integer({ min: 2, max: 8 }).chain((count) => {
      const places = Array.from({ length: count }, (_, place) => place);
      return fc.record({ order: fc.shuffledSubarray(places, { minLength: count }), faulty: fc.array(fc.boolean(), { minLength: count, maxLength: count }) });
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ order, faulty }) => {
        asked = [];
        const told: SearchState[] = [];
        const takeBack = type(order.map((_, place) => `text ${String(place)}`), told);
        expect(asked).toHaveLength(order.length);
        for (const place of order) {
          asked[place]?.answer(faulty[place] ?? false);
          await settled();
        }
        expect(told.map(({ text, error }) => [text, error?.code ?? null])).toEqual([[`text ${String(order.length - 1)}`, faulty.at(-1) === true ? 'TIMEOUT' : null]]);
        takeBack();
      }),
      { numRuns: 100 },
    );
  });

  it('asks nothing for what is typed over at once, and asks again once the server is back', async () => {
    const told: SearchState[] = [];
    askSearch('a', 5, 'zh', (state) => told.push(state))();
    vi.advanceTimersByTime(100);
    expect(asked).toEqual([]);
    const takeBack = type(['ab'], told);
    report('AWAY');
    report('HERE');
    expect(asked.map(({ text }) => text)).toEqual(['ab', 'ab']);
    for (const { answer } of asked) answer(false);
    await settled();
    expect(told.every(({ text }) => text === 'ab')).toBe(true);
    takeBack();
  });
});
