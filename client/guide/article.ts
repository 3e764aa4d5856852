import { createStore } from 'zustand/vanilla';
import type { OpeningQuery } from '../api/generated/graphql.ts';
import type { Text } from '../exploration/graph.ts';

export type Document = OpeningQuery['documents'][number];

/** What is known of the article as a whole once it is open. */
export interface Article {
  readonly documents: readonly Document[];
  readonly totalNodes: number;
  readonly totalRelationships: number;
  readonly subkinds: ReadonlyMap<string, Text>;
}

export type Opening =
  | { readonly state: 'LOADING' }
  | { readonly state: 'FAILED'; readonly reason: string }
  | { readonly state: 'EMPTY' }
  | { readonly state: 'OPEN'; readonly article: Article };

export const opening = createStore<{ readonly opening: Opening; readonly missingIds: readonly string[] }>(() => ({
  opening: { state: 'LOADING' },
  missingIds: [],
}));
