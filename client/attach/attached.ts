import * as z from 'zod/mini';
import { createStore } from 'zustand/vanilla';

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

/** By the ids of documents. */
export const attached = createStore<{ readonly documents: Documents }>(() => ({ documents: readSaved() }));

// Another window of the same browser has attached or detached.
addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) attached.setState({ documents: readSaved() });
});

/** False where the browser keeps nothing, as in a private window: the text is then there until the page is left. */
export function attach(documentId: string, text: AttachedText): boolean {
  attached.setState(({ documents }) => ({ documents: { ...documents, [documentId]: text } }));
  return save();
}

/** Leaves no trace of the text. */
export function detach(documentId: string): void {
  attached.setState(({ documents: { [documentId]: _, ...others } }) => ({ documents: others }));
  save();
}

function save(): boolean {
  const { documents } = attached.getState();
  try {
    localStorage.removeItem(KEY);
    if (Object.keys(documents).length > 0) localStorage.setItem(KEY, JSON.stringify({ version: 1, documents }));
    return true;
  } catch {
    return false;
  }
}

function readSaved(): Documents {
  try {
    const read = saved.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return read.success ? read.data.documents : {};
  } catch {
    return {};
  }
}
