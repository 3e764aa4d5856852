import type { EntityNodeFragment, SearchQuery } from '../api/generated/graphql.ts';
import type { MessageValues } from '../i18n/messages.ts';

type Found = SearchQuery['search'];

interface HitHow {
  readonly matched: string;
  readonly field: string;
  readonly by: string;
}

export type Hit = { readonly id: string; readonly how: HitHow } & (
  | { readonly sort: 'entity'; readonly entity: EntityNodeFragment }
  | { readonly sort: 'relationship'; readonly relationship: Found['relationships'][number]['relationship'] }
  | { readonly sort: 'passage'; readonly passage: Found['passages'][number]['passage'] }
);

export interface HitGroup {
  readonly sort: Hit['sort'];
  readonly hits: readonly Hit[];
}

export function hitGroups({ entities, relationships, passages }: Found): readonly HitGroup[] {
  const groups: readonly HitGroup[] = [
    { sort: 'entity', hits: entities.map(({ entity, ...how }) => ({ sort: 'entity', id: entity.id, entity, how })) },
    { sort: 'relationship', hits: relationships.map(({ relationship, ...how }) => ({ sort: 'relationship', id: relationship.id, relationship, how })) },
    { sort: 'passage', hits: passages.map(({ passage, ...how }) => ({ sort: 'passage', id: passage.id, passage, how })) },
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}

/** For the message that says what matched: its field without the language, and how. */
export function howValues({ matched, field, by }: HitHow): MessageValues {
  return { matched, field: field.split('.')[0] ?? field, by };
}
