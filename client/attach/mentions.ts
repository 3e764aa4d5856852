import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { MentionsDocument, type MentionsQuery } from '../api/generated/graphql.ts';
import { request, RequestError } from '../api/request.ts';
import { opening, type Document } from '../guide/article.ts';

export type MentionedEntity = NonNullable<MentionsQuery['document']>['sections'][number]['passages'][number]['entities'][number];

const NONE: readonly MentionedEntity[] = [];

/** By the ids of passages. */
const mentions = createStore<{ readonly entities: ReadonlyMap<string, readonly MentionedEntity[]> }>(() => ({ entities: new Map() }));
const asked = new Set<string>();

/** What a passage mentions, once it is known, under the names of the text's own language. Asked for all passages of the document at once. */
export function useMentions(document: Document | undefined, passageId: string): readonly MentionedEntity[] {
  useEffect(() => {
    if (document !== undefined) void learnMentions(document);
  }, [document]);
  return useStore(mentions, ({ entities }) => entities.get(passageId) ?? NONE);
}

export function documentOf(passageId: string): Document | undefined {
  const { opening: now } = opening.getState();
  if (now.state !== 'OPEN') return undefined;
  return now.article.documents.find(({ sections }) => sections.some(({ passages }) => passages.some(({ id }) => id === passageId)));
}

async function learnMentions({ id, language }: Document): Promise<void> {
  if (asked.has(id)) return;
  asked.add(id);
  try {
    const { document } = await request(MentionsDocument, { id, language }, { language });
    const passages = document?.sections.flatMap((section) => section.passages) ?? [];
    mentions.setState(({ entities }) => ({ entities: new Map([...entities, ...passages.map((passage) => [passage.id, passage.entities] as const)]) }));
  } catch (reason) {
    if (!(reason instanceof RequestError)) throw reason;
    // The sentences stand without marks until one is shown again.
    asked.delete(id);
  }
}
