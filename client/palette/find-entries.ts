import type { Choice, Command, Situation } from '../commands/command.ts';

/** What the palette lists: a command that is possible now, or one of its choices. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly group: Command['group'];
  readonly keys: string | undefined;
  /** What it is found by: its names in every language, and how the Chinese one is read, in full and by initials. */
  readonly terms: readonly string[];
  /** Of a choice, the names of its command, by which it is found behind all that is called so itself. */
  readonly commandTerms: readonly string[] | null;
  /** Null for a command of several choices: it stands for them while nothing is typed. */
  readonly act: (() => void) | null;
}

/** Everything something is called: in Chinese, in English, then in pinyin and by its initials. */
export type Terms = (name: Choice['name']) => readonly string[];

export function entriesFor(commands: readonly Command[], at: Situation, termsOf: Terms): readonly Entry[] {
  return commands.flatMap((command): readonly Entry[] => {
    const { id, group, name, keys = [] } = command;
    if (!command.possible(at)) return [];
    const label = command.label?.(at) ?? at.t(name);
    const called = termsOf(name).map(withoutDots);
    const terms = [label, ...called].map(folded);
    const one = { id, group, keys: keys[0], label, terms, commandTerms: null };
    if (command.choices === undefined) return [{ ...one, act: () => command.act(at) }];
    const choices = command.choices(at).map((choice) => {
      const said = at.t('palette.choice', { command: withoutDots(at.t(name)), choice: choice.label });
      const own = termsOf(choice.name);
      return { id: `${id} ${choice.id}`, group, keys: undefined, label: said, terms: [choice.label, ...own, ...inOneWord(called, own)].map(folded), commandTerms: terms, act: choice.act };
    });
    return [{ ...one, act: null }, ...choices];
  });
}

/** The name of a command and of its choice, run together as Chinese and pinyin are typed. */
function inOneWord([zh = '', , ...readings]: readonly string[], [choiceZh = '', , ...choiceReadings]: readonly string[]): readonly string[] {
  return [zh + choiceZh, ...readings.flatMap((reading) => choiceReadings.map((other) => reading + other))];
}

/** Further than any of a name of one's own. */
const BY_COMMAND = 4;

export interface Found {
  readonly entries: readonly Entry[];
  /** False where none has every word of the text, and these have some of them. */
  readonly whole: boolean;
}

/** Those that have every word of the text, or else some, the nearest first; every command, in their order, for an empty text. */
export function findEntries(entries: readonly Entry[], text: string): Found {
  const words = folded(text).split(' ').filter((word) => word !== '');
  if (words.length === 0) return { entries: entries.filter(({ commandTerms }) => commandTerms === null), whole: true };
  const some = entries
    .filter(({ act }) => act !== null)
    .map((entry) => {
      // All choices of a command that is named as a whole are as near, and stay in their order.
      const named = entry.commandTerms?.includes(words.join(' ')) === true;
      const distances = words.map((word) => (named ? BY_COMMAND : distance(entry, word))).filter((one) => one < Infinity);
      return { entry, missed: words.length - distances.length, distance: distances.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ missed }) => missed < words.length)
    .sort((a, b) => a.missed - b.missed || a.distance - b.distance);
  const every = some.filter(({ missed }) => missed === 0);
  const whole = every.length > 0;
  return { entries: (whole ? every : some).map(({ entry }) => entry), whole };
}

function distance({ terms, commandTerms }: Entry, word: string): number {
  return Math.min(nearest(terms, word), nearest(commandTerms ?? [], word) + BY_COMMAND);
}

function nearest(terms: readonly string[], word: string): number {
  return Math.min(...terms.map((term) => (term === word ? 0 : term.startsWith(word) ? 1 : term.includes(` ${word}`) ? 2 : term.includes(word) ? 3 : Infinity)));
}

function withoutDots(name: string): string {
  return name.replace(/…+$/, '');
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
