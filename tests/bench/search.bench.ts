import { median, type Bench } from './bench.ts';
import { MIDDLING, serveGraph } from './served-graph.ts';

/** One character, part of a word, pinyin, initials, English, nothing found. */
const TEXTS = ['水', '水利', '乡镇茶园', 'shuili', 'xz', 'irrigation', 'tea gar', '第一百', 'zzzz'];
const RUNS = 45;

export async function open(): Promise<Bench> {
  const graph = await serveGraph(MIDDLING);
  const text = (run: number): string => TEXTS[run % TEXTS.length] ?? '';
  const ask = (run: number) =>
    graph.ask('query ($text: String!) { search(text: $text, first: 8) { entities { entity { id name } matched } relationships { relationship { id } } passages { passage { id } } totalCount } }', {
      text: text(run),
    });
  return {
    question: 'How long does a search take, from the request to its answer?',
    settings: { ...MIDDLING, texts: TEXTS, runsPerRound: RUNS },
    pairs: [
      {
        name: 'search over HTTP, median',
        unit: 'ms',
        a: { name: 'search(first: 8)', measure: () => median(RUNS, ask) },
        b: { name: 'what still feels immediate', value: 100 },
        goal: 1,
      },
      {
        name: 'what GraphQL and HTTP add',
        unit: 'ms',
        a: { name: 'over HTTP', measure: () => median(RUNS, ask) },
        b: { name: 'the index in process', measure: () => median(RUNS, (run) => graph.search.search({ text: text(run), first: 8 })) },
        goal: 1.3,
        allowance: 4,
      },
    ],
    close: () => graph.close(),
  };
}
