import type { EntityKind } from '../graph/model.ts';
import { fold, foldKeepingCharacters, foldWithOffsets, isDense } from './fold.ts';
import { textsWith } from './haystack.ts';
import { latinNeedlesOf, type LatinNeedle } from './latin-needle.ts';
import { lettersOf } from './letters.ts';
import { matchReading, matchSyllables } from './match-pinyin.ts';
import { matchText, matchWords } from './match-text.ts';
import { scoreOf, type Match, type MatchedBy } from './matching.ts';
import { runsOf, textsWithRuns, type Runs } from './readings-in-sentences.ts';
import type { SearchField, SearchGroup, SearchIndex, SearchItem, SentenceGroup } from './search-index.ts';

/** An alias comes a little behind a name that matches as well. */
const ALIAS_DOUBT = 0.1;

export interface SearchQuestion {
  readonly text: string;
  /** Only entities of these kinds; relationships and passages have none. */
  readonly kinds?: readonly EntityKind[] | undefined;
  /** Most hits of each group. */
  readonly first: number;
}

export interface SearchHit {
  readonly id: string;
  /** The part of the field that matched, as it stands in the data. */
  readonly matched: string;
  /** The whole text of the field. */
  readonly value: string;
  /** Property and language, such as `name.zh`, `aliases.en`, `statement.en`, `gist.zh`; or `text`. */
  readonly field: string;
  readonly by: MatchedBy;
  /** Above 0, at most 1: exact over prefix over whole words over other parts. */
  readonly score: number;
}

export interface SearchAnswer {
  readonly entities: readonly SearchHit[];
  readonly relationships: readonly SearchHit[];
  readonly passages: readonly SearchHit[];
  /** All hits of the three groups, also those behind the first ones. */
  readonly totalCount: number;
  /** Entities, relationships and passages that were not looked through, being too many. */
  readonly leftOut: number;
}

interface Candidate {
  readonly field: SearchField;
  readonly match: Match;
  readonly score: number;
}

/** The best match of each item, by the item's number. */
type Found = Map<number, Candidate>;

/** The best hits of each group, best first; equally good ones in the order of the index. */
export function search(index: SearchIndex, question: SearchQuestion): SearchAnswer {
  const needle = needleOf(question.text);
  const { kinds, first } = question;
  const named = namesWith(index.entities, needle);
  const runs = runsOf([...named.values()].map(({ field, match }) => ({ folded: field.folded, match })));
  const entities = kinds === undefined ? named : ofKinds(index.entities, named, kinds);
  const relationships = sentencesWith(index.relationships, needle, runs);
  const passages = sentencesWith(index.passages, needle, runs);
  return {
    entities: hitsOf(index.entities, entities, needle, first),
    relationships: hitsOf(index.relationships, relationships, needle, first),
    passages: hitsOf(index.passages, passages, needle, first),
    totalCount: entities.size + relationships.size + passages.size,
    leftOut: index.leftOut,
  };
}

interface Needle {
  readonly raw: string;
  readonly folded: string;
  readonly kept: string;
  /** Two or more words, to be found in any order; else empty. */
  readonly words: readonly string[];
  readonly latin: readonly LatinNeedle[];
}

function needleOf(typed: string): Needle {
  const raw = typed.replace(/\p{Cs}/gu, '').trim();
  const words = raw.split(/\s+/u).map(fold).filter((word) => word !== '');
  const apart = words.length > 1 && words.every((word) => [...word].length > 1 || !isDense(word));
  return { raw, folded: fold(raw), kept: foldKeepingCharacters(raw), words: apart ? words : [], latin: latinNeedlesOf(raw) };
}

function namesWith(group: SearchIndex['entities'], needle: Needle): Found {
  const found = textsWithNeedle(group, needle);
  for (const latin of needle.latin) {
    const wanted = lettersOf(latin.text);
    for (let index = 0; index < group.letters.length; index++) {
      if (((group.letters[index] ?? 0) & wanted) !== wanted) continue;
      const syllables = group.fields[index]?.syllables;
      if (syllables) offer(found, group, index, matchSyllables(syllables, latin));
    }
  }
  return found;
}

function sentencesWith(group: SentenceGroup, needle: Needle, runs: Runs): Found {
  const found = textsWithNeedle(group, needle);
  for (const latin of needle.latin) {
    for (const index of textsWith(group.readings, latin.text)) {
      const field = group.fields[index];
      if (field?.reading) offer(found, group, index, matchReading(field.reading, field.folded, latin));
    }
  }
  for (const { index, match } of textsWithRuns(group.han, runs)) offer(found, group, index, match);
  return found;
}

function textsWithNeedle(group: SearchGroup<SearchItem<SearchField>>, needle: Needle): Found {
  const found: Found = new Map();
  if (needle.folded === '') {
    for (const [index, field] of group.fields.entries()) offer(found, group, index, matchAsWritten(field, needle.raw));
    return found;
  }
  for (const index of textsWith(group.folded, needle.folded)) {
    offer(found, group, index, matchText(group.fields[index]?.folded ?? '', needle.folded));
  }
  for (const index of textsWith(group.folded, needle.words[0] ?? '')) {
    offer(found, group, index, matchWords(group.fields[index]?.folded ?? '', needle.words));
  }
  return found;
}

function offer(found: Found, group: SearchGroup<SearchItem<SearchField>>, index: number, match: Match | null): void {
  const field = group.fields[index];
  const owner = group.owners[index];
  if (match === null || field === undefined || owner === undefined) return;
  const score = scoreOf(field.isAlias ? { ...match, doubt: Math.min(1, match.doubt + ALIAS_DOUBT) } : match);
  if (score > (found.get(owner)?.score ?? 0)) found.set(owner, { field, match, score });
}

function ofKinds(group: SearchIndex['entities'], found: Found, kinds: readonly EntityKind[]): Found {
  return new Map([...found].filter(([index]) => kinds.some((kind) => kind === group.items[index]?.kind)));
}

function hitsOf(group: SearchGroup<SearchItem<SearchField>>, found: Found, needle: Needle, first: number): readonly SearchHit[] {
  return [...found]
    .sort(([a, { score: scoreOfA }], [b, { score: scoreOfB }]) => scoreOfB - scoreOfA || a - b)
    .slice(0, first)
    .map(([index, candidate]) => hitOf(group.items[index]?.id ?? '', candidate, needle));
}

function matchAsWritten({ value }: SearchField, raw: string): Match | null {
  const start = raw === '' ? -1 : value.indexOf(raw);
  return start < 0 ? null : { closeness: 'SUBSTRING', start, end: start + raw.length, by: 'AS_WRITTEN', doubt: 1 };
}

function hitOf(id: string, { field, match, score }: Candidate, needle: Needle): SearchHit {
  const matched = asWritten(field, match);
  return { id, matched, value: field.value, field: field.name, by: matchedBy(field, match, matched, needle), score };
}

function asWritten({ value }: SearchField, { by, start, end }: Match): string {
  if (by === 'AS_WRITTEN') return value.slice(start, end);
  const { starts, ends } = foldWithOffsets(value);
  return value.slice(starts[start], ends[end - 1]);
}

function matchedBy(field: SearchField, { by, closeness }: Match, matched: string, needle: Needle): MatchedBy {
  if (by === 'PINYIN' || by === 'INITIALS') return by;
  const wasConverted = field.isTraditional || needle.kept !== needle.folded;
  if (by === 'TEXT' && wasConverted && foldKeepingCharacters(matched) !== needle.kept) return 'TRADITIONAL';
  return field.isAlias ? 'ALIAS' : closeness;
}
