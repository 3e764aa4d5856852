import type { AttachablePassagesQuery } from '../api/generated/graphql.ts';
import { attach, type AttachedText } from './attached.ts';
import { attachText } from './attach-text.ts';

/** Finds the sentences of a document in a text, keeps them in this browser, and says how many; a text that holds none of them is not kept. */
export async function attachToDocument(id: string, document: NonNullable<AttachablePassagesQuery['document']>, text: string, name: string | null): Promise<number> {
  const passages = document.sections.flatMap((section) => section.passages);
  const { originals, missing } = await attachText(text, passages, () => import('./simplify.ts').then(({ simplify }) => simplify));
  const found = Object.keys(originals).length;
  if (found === 0) return 0;
  const attached: AttachedText = {
    name,
    originals: Object.fromEntries(passages.flatMap(({ id: passageId, fingerprint }) => (originals[passageId] === undefined ? [] : [[fingerprint, originals[passageId]]]))),
    missing: missing.map(({ passageId, nearest }) => ({ passageId, position: passages.find((passage) => passage.id === passageId)?.position ?? 0, nearest })),
  };
  attach(id, attached);
  return found;
}
