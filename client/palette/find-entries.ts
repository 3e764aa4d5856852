import type { Choice, Command, Situation } from '../commands/command.ts';
import type { MessageKey } from '../i18n/messages.ts';

/** What the palette lists: a command that is possible now, or one of its choices. */
export interface Entry extends Choice {
  readonly group: Command['group'];
  readonly keys: string | undefined;
  /** What it is found by: its names in every language, and how the Chinese one is read, in full and by initials. */
  readonly terms: readonly string[];
}

/** Everything a command's name is called: in each language, in pinyin and by its initials. */
export type Terms = (name: MessageKey) => readonly string[];

export function entriesFor(commands: readonly Command[], at: Situation, termsOf: Terms): readonly Entry[] {
  return commands.flatMap((command) => {
    const { id, group, name, keys = [] } = command;
    if (!command.possible(at)) return [];
    const label = command.label?.(at) ?? at.t(name);
    const terms = [label, ...termsOf(name)].map(folded);
    if (command.choices === undefined) return [{ id, group, keys: keys[0], label, terms, act: () => command.act(at) }];
    return command.choices(at).map((choice) => {
      const said = at.t('palette.choice', { command: at.t(name).replace(/…$/, ''), choice: choice.label });
      return { id: `${id} ${choice.id}`, group, keys: undefined, label: said, terms: [folded(said), folded(choice.label), ...terms], act: choice.act };
    });
  });
}

export interface Found {
  readonly entries: readonly Entry[];
  /** False where none has every word of the text, and these have some of them. */
  readonly whole: boolean;
}

/** Those that have every word of the text, or else some, the nearest first; all of them, in their order, for an empty text. */
export function findEntries(entries: readonly Entry[], text: string): Found {
  const words = folded(text).split(' ').filter((word) => word !== '');
  const some = entries
    .map((entry) => {
      const distances = words.map((word) => distance(entry.terms, word)).filter((one) => one < Infinity);
      return { entry, missed: words.length - distances.length, distance: distances.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ missed }) => words.length === 0 || missed < words.length)
    .sort((a, b) => a.missed - b.missed || a.distance - b.distance);
  const every = some.filter(({ missed }) => missed === 0);
  const whole = every.length > 0;
  return { entries: (whole ? every : some).map(({ entry }) => entry), whole };
}

function distance(terms: readonly string[], word: string): number {
  return Math.min(...terms.map((term) => (term === word ? 0 : term.startsWith(word) ? 1 : term.includes(` ${word}`) ? 2 : term.includes(word) ? 3 : Infinity)));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
