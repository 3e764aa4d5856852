import * as z from 'zod/mini';
import { EMPTY_EXPLORATION } from './exploration.ts';
import { viewOf, type View } from './history.ts';
import { consistent, VIEW_FIELDS } from './saved-exploration.ts';

const FORMAT = 'mailuo-views';
const VERSION = 1;
/** Characters past which a file is not read. */
const LONGEST_FILE = 20_000_000;
export const LONGEST_NAME = 80;

export interface NamedView {
  /** Unique among the views a browser keeps; 1 to 80 characters. */
  readonly name: string;
  /** ISO 8601, in UTC. */
  readonly savedAt: string;
  readonly view: View;
}

/** Why a file holds no views that can be read. */
export type ViewFileProblem =
  | { readonly kind: 'long' }
  /** Line and column from 1, where the browser tells them. */
  | { readonly kind: 'json'; readonly line: number | null; readonly column: number | null }
  | { readonly kind: 'format' }
  | { readonly kind: 'version'; readonly found: string }
  /** `where` such as `views[0].view.camera.zoom`; `expected` a name of a type, `values` those that may stand there. */
  | { readonly kind: 'value'; readonly where: string; readonly expected: string; readonly values: readonly string[] };

export class UnreadableViewFile extends Error {
  override readonly name = 'UnreadableViewFile';
  readonly problem: ViewFileProblem;

  constructor(problem: ViewFileProblem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}

/** Fields that a later version of the view has, or an earlier one had not, may be missing; what is there must be right. */
const view = z.extend(z.partial(z.object(VIEW_FIELDS)), { entityIds: VIEW_FIELDS.entityIds });
const namedView = z.object({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME)), savedAt: z.iso.datetime(), view });
const envelope = z.object({ format: z.literal(FORMAT), version: z.unknown() });
const file = z.object({ views: z.array(namedView) });

/** The text of a file; reading it gives the same views. `more` is for other readers. */
export function writeViewFile(views: readonly NamedView[], more: object = {}): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, views, ...more }, null, 2)}\n`;
}

/** Throws UnreadableViewFile, which names the first thing that is wrong and where. */
export function readViewFile(text: string): readonly NamedView[] {
  if (text.length > LONGEST_FILE) throw new UnreadableViewFile({ kind: 'long' });
  const content = parsed(text);
  const opened = envelope.safeParse(content);
  if (!opened.success) throw new UnreadableViewFile({ kind: 'format' });
  if (opened.data.version !== VERSION) throw new UnreadableViewFile({ kind: 'version', found: JSON.stringify(opened.data.version ?? null) });
  const read = file.safeParse(content);
  if (!read.success) throw new UnreadableViewFile(problemOf(read.error.issues[0]));
  return read.data.views.map(({ name, savedAt, view: fields }) => ({ name, savedAt, view: consistent({ ...viewOf(EMPTY_EXPLORATION), ...(fields as Partial<View>) }) }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    const at = /position (\d+)/.exec(String(reason))?.[1];
    const before = at === undefined ? null : text.slice(0, Number(at)).split('\n');
    throw new UnreadableViewFile({ kind: 'json', line: before?.length ?? null, column: before === null ? null : (before.at(-1) ?? '').length + 1 });
  }
}

function problemOf(issue: z.core.$ZodIssue | undefined): ViewFileProblem {
  const where = (issue?.path ?? []).reduce<string>((path, key) => `${path}${typeof key === 'number' ? `[${String(key)}]` : path === '' || !/^\w+$/.test(String(key)) ? bracketed(path, key) : `.${String(key)}`}`, '');
  switch (issue?.code) {
    case 'invalid_type':
      return { kind: 'value', where, expected: issue.expected, values: [] };
    case 'invalid_value':
      return { kind: 'value', where, expected: 'value', values: issue.values.map(String) };
    case 'too_small':
      return { kind: 'value', where, expected: issue.origin === 'string' ? 'name' : 'positive', values: [] };
    case 'too_big':
      return { kind: 'value', where, expected: 'name', values: [] };
    case 'invalid_format':
      return { kind: 'value', where, expected: 'date', values: [] };
    default:
      return { kind: 'value', where, expected: 'other', values: [] };
  }
}

function bracketed(path: string, key: PropertyKey): string {
  return path === '' ? String(key) : `["${String(key)}"]`;
}
