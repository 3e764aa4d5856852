import * as z from 'zod/mini';
import { createStore } from 'zustand/vanilla';
import { inBrowser } from '../kept/kept.ts';

/** The text of a document that a person has attached. It is kept in this browser alone. */
const attachedText = z.object({
  /** Of the file; null where the text was pasted. */
  name: z.nullable(z.string()),
  /** Original sentences by the fingerprints of their passages. */
  originals: z.record(z.string(), z.string()),
  /** Passages that the text does not hold, in the order of the document. */
  missing: z.array(z.object({ passageId: z.string(), position: z.number(), nearest: z.nullable(z.string()) })),
});
export type AttachedText = Readonly<z.infer<typeof attachedText>>;

const KEY = 'mailuo.originals';
const saved = z.object({ version: z.literal(1), documents: z.record(z.string(), attachedText) });

type Documents = Readonly<Record<string, AttachedText>>;

interface Attached {
  /** By their ids. */
  readonly documents: Documents;
  /** False where the browser keeps nothing, as in a private window: the text is then there until the page is left. */
  readonly kept: boolean;
}

export const attached = createStore<Attached>(() => ({ documents: readSaved(), kept: true }));

// Another window of the same browser has attached or detached.
addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) attached.setState({ documents: readSaved() });
});

export function attach(documentId: string, text: AttachedText): void {
  save({ ...attached.getState().documents, [documentId]: text });
}

/** Leaves no trace of the text. */
export function detach(documentId: string): void {
  const { [documentId]: _, ...others } = attached.getState().documents;
  save(others);
}

function save(documents: Documents): void {
  let kept = true;
  try {
    inBrowser.removeItem(KEY);
    if (Object.keys(documents).length > 0) inBrowser.setItem(KEY, JSON.stringify({ version: 1, documents }));
  } catch {
    kept = false;
  }
  attached.setState({ documents, kept });
}

function readSaved(): Documents {
  try {
    const read = saved.safeParse(JSON.parse(inBrowser.getItem(KEY) ?? 'null'));
    return read.success ? read.data.documents : {};
  } catch {
    return {};
  }
}
