import type { CanvasHandle, CanvasTarget } from '../canvas/canvas-handle.ts';
import type { ExplorationStore } from '../exploration/exploration-store.ts';
import type { Text } from '../exploration/graph.ts';
import type { MessageKey, Translate } from '../i18n/messages.ts';

/** Headings of the help, in its order. */
export const COMMAND_GROUPS = ['find', 'explore', 'select', 'look', 'read', 'steps', 'share', 'page'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Everything a command may look at and work on. */
export interface Situation {
  readonly store: ExplorationStore;
  /** Null while no graph is drawn. */
  readonly canvas: CanvasHandle | null;
  readonly t: Translate;
  /** The one thing that was pointed at or has the keyboard's mark. */
  readonly target: CanvasTarget;
  /** Everything it is about: see `situation.ts`. */
  readonly entityIds: readonly string[];
  readonly relationshipIds: readonly string[];
}

/** One of several things a command can do, as expanding by one type of relationship or another. */
export interface Choice {
  readonly id: string;
  /** What it is called in every language, so that the palette finds it in each. */
  readonly name: MessageKey | Text;
  readonly label: string;
  readonly act: () => void;
}

interface Offered {
  readonly id: string;
  readonly group: CommandGroup;
  /** What the help and the palette call it; a plain message without values. */
  readonly name: MessageKey;
  /** What a menu calls it here and now, where that says more than its name. */
  readonly label?: (at: Situation) => string;
  /** Keys such as `Mod+Shift+Z`, `?` or `h`. Mod is Ctrl, and Cmd on a Mac. */
  readonly keys?: readonly string[];
  /** Where the keys work: wherever nothing is typed, or on the graph alone. The graph's own go first. */
  readonly keysOn?: 'page' | 'graph';
  /** They work in a field too, where they mean nothing else. */
  readonly keysWhileTyping?: boolean;
  /** Whose context menu offers it. */
  readonly menus?: readonly CanvasTarget['on'][];
  /** How it is done by mouse and by finger, in a sentence. */
  readonly byHand: MessageKey;
  /** Whether it would change anything now; what is not possible is not offered. */
  readonly possible: (at: Situation) => boolean;
}

export type Command = Offered & ({ readonly act: (at: Situation) => void; readonly choices?: never } | { readonly choices: (at: Situation) => readonly Choice[]; readonly act?: never });
