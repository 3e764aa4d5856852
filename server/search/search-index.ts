import type { EntityTexts, RelationshipTexts } from '../cypher/search-texts.ts';
import type { EntityKind, Passage, Text } from '../graph/model.ts';
import { fold, foldKeepingCharacters } from './fold.ts';
import { haystackOf, type Haystack } from './haystack.ts';
import { lettersOf } from './letters.ts';
import { hasHan, readingOf, syllablesOf, type Reading, type Syllable } from './pinyin.ts';

/** One text that can match. */
export interface SearchField {
  /** Property and language, such as `name.zh`, or `text`. */
  readonly name: string;
  readonly value: string;
  readonly folded: string;
  readonly isAlias: boolean;
  /** True where folding changed a traditional character. */
  readonly isTraditional: boolean;
}

/** A name or alias; syllables only where it holds Han. */
export interface NameField extends SearchField {
  readonly syllables: readonly Syllable[] | null;
}

/** A statement, gist or original sentence; a reading only where it holds Han. */
export interface SentenceField extends SearchField {
  readonly reading: Reading | null;
}

export interface SearchItem<Field> {
  readonly id: string;
  readonly fields: readonly Field[];
}

export interface SearchEntity extends SearchItem<NameField> {
  readonly kind: EntityKind;
}

/** Items with all their fields in one row, so that one pass over the texts looks through them. */
export interface SearchGroup<Item extends SearchItem<SearchField>> {
  readonly items: readonly Item[];
  readonly fields: readonly Item['fields'][number][];
  /** For each field the number of its item. */
  readonly owners: Uint32Array;
  readonly folded: Haystack;
}

export interface NameGroup extends SearchGroup<SearchEntity> {
  /** For each field the letters it may be typed with; 0 where it holds no Han. */
  readonly letters: Uint32Array;
}

export interface SentenceGroup extends SearchGroup<SearchItem<SentenceField>> {
  /** Of the fields that hold Han; empty for others. */
  readonly readings: Haystack;
  readonly han: Haystack;
}

/** What can be found, each group in the order in which equally good hits are shown. */
export interface SearchIndex {
  readonly entities: NameGroup;
  readonly relationships: SentenceGroup;
  readonly passages: SentenceGroup;
  /** Number of entities, relationships and passages that were too many to be held. */
  readonly leftOut: number;
}

/** Entities by degree, the most connected first, then by first mention; relationships and passages in the order of the document. */
export function searchIndexOf(
  texts: {
    readonly entities: readonly SearchEntityTexts[];
    readonly relationships: readonly SearchRelationshipTexts[];
    readonly passages: readonly SearchPassageTexts[];
  },
  leftOut = 0,
): SearchIndex {
  return {
    entities: nameGroupOf(texts.entities.toSorted((a, b) => b.degree - a.degree || a.documentRank - b.documentRank)),
    relationships: sentenceGroupOf(texts.relationships.toSorted((a, b) => a.documentRank - b.documentRank)),
    passages: sentenceGroupOf(texts.passages.toSorted((a, b) => compare(a.documentId, b.documentId) || a.position - b.position)),
    leftOut,
  };
}

function groupOf<Item extends SearchItem<SearchField>>(items: readonly Item[]): SearchGroup<Item> {
  const fields = items.flatMap((item): readonly Item['fields'][number][] => item.fields);
  const owners = Uint32Array.from(items.flatMap((item, index) => item.fields.map(() => index)));
  return { items, fields, owners, folded: haystackOf(fields.map((field) => field.folded)) };
}

function nameGroupOf(items: readonly SearchEntity[]): NameGroup {
  const group = groupOf(items);
  const typed = (syllables: readonly Syllable[]): string => syllables.flatMap(({ character, readings }) => [character, ...readings]).join('');
  return { ...group, letters: Uint32Array.from(group.fields, ({ syllables }) => (syllables === null ? 0 : lettersOf(typed(syllables)))) };
}

function sentenceGroupOf(items: readonly SearchItem<SentenceField>[]): SentenceGroup {
  const group = groupOf(items);
  return {
    ...group,
    readings: haystackOf(group.fields.map(({ reading }) => reading?.text ?? '')),
    han: haystackOf(group.fields.map(({ reading, folded }) => (reading === null ? '' : folded))),
  };
}

export type SearchEntityTexts = SearchEntity & Pick<EntityTexts, 'degree' | 'documentRank'>;
export type SearchRelationshipTexts = SearchItem<SentenceField> & Pick<RelationshipTexts, 'documentRank'>;
export type SearchPassageTexts = SearchItem<SentenceField> & Pick<Passage, 'documentId' | 'position'>;

/** Names before aliases, languages in the order given. */
export function entityEntry(entity: EntityTexts, languages: readonly string[]): SearchEntityTexts {
  const names = languages.flatMap((language) => one(entity.name[language], `name.${language}`));
  const aliases = languages.flatMap((language) => (entity.aliases[language] ?? []).flatMap((alias) => one(alias, `aliases.${language}`)));
  const fields = [...names.map((field) => nameField(field, false)), ...aliases.map((field) => nameField(field, true))];
  return { id: entity.id, kind: entity.kind, degree: entity.degree, documentRank: entity.documentRank, fields };
}

export function relationshipEntry(relationship: RelationshipTexts, languages: readonly string[]): SearchRelationshipTexts {
  return { id: relationship.id, documentRank: relationship.documentRank, fields: sentences('statement', relationship.statement, languages) };
}

export function passageEntry(passage: Passage, languages: readonly string[]): SearchPassageTexts {
  const { id, documentId, position, gist, text } = passage;
  const original = one(text ?? undefined, 'text').map(sentenceField);
  return { id, documentId, position, fields: [...sentences('gist', gist, languages), ...original] };
}

interface NamedValue {
  readonly name: string;
  readonly value: string;
}

function one(value: string | undefined, name: string): readonly NamedValue[] {
  return value === undefined ? [] : [{ name, value }];
}

function sentences(property: string, text: Text, languages: readonly string[]): readonly SentenceField[] {
  return languages.flatMap((language) => one(text[language], `${property}.${language}`)).map(sentenceField);
}

function nameField(named: NamedValue, isAlias: boolean): NameField {
  const field = searchField(named, isAlias);
  return { ...field, syllables: hasHan(field.folded) ? syllablesOf(field.folded) : null };
}

function sentenceField(named: NamedValue): SentenceField {
  const field = searchField(named, false);
  return { ...field, reading: hasHan(field.folded) ? readingOf(field.folded) : null };
}

function searchField({ name, value }: NamedValue, isAlias: boolean): SearchField {
  const folded = fold(value);
  return { name, value, folded, isAlias, isTraditional: folded !== foldKeepingCharacters(value) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
