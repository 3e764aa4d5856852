import type { EntityKind } from '../graph/model.ts';
import { fold, foldKeepingCharacters, foldWithOffsets, isDense } from './fold.ts';
import { latinNeedlesOf, type LatinNeedle } from './latin-needle.ts';
import { matchRuns, runsOf, type Runs } from './initials-in-sentences.ts';
import { matchReading, matchSyllables } from './match-pinyin.ts';
import { matchText, matchWords } from './match-text.ts';
import { scoreOf, type Match, type MatchedBy } from './matching.ts';
import type { NameField, SearchField, SearchIndex, SearchItem, SentenceField } from './search-index.ts';

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
}

interface Candidate<Field extends SearchField> {
  readonly item: SearchItem<Field>;
  readonly field: Field;
  readonly match: Match;
  readonly score: number;
}

/** The best hits of each group, best first; equally good ones in the order of the index. */
export function search(index: SearchIndex, question: SearchQuestion): SearchAnswer {
  const needle = needleOf(question.text);
  const { kinds } = question;
  const entities = candidates(index.entities, (field) => matchName(field, needle));
  const runs = runsOf(entities.map(({ field, match }) => ({ folded: field.folded, match })));
  const sentence = (field: SentenceField) => matchSentence(field, needle, runs);
  const wanted = kinds === undefined ? entities : entities.filter(({ item }) => kinds.includes((item as SearchIndex['entities'][number]).kind));
  const relationships = candidates(index.relationships, sentence);
  const passages = candidates(index.passages, sentence);
  const hits = <Field extends SearchField>(found: Candidate<Field>[]): readonly SearchHit[] =>
    found
      .sort((a, b) => b.score - a.score)
      .slice(0, question.first)
      .map((candidate) => hitOf(candidate, needle));
  return {
    entities: hits(wanted),
    relationships: hits(relationships),
    passages: hits(passages),
    totalCount: wanted.length + relationships.length + passages.length,
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

function candidates<Field extends SearchField>(
  items: readonly SearchItem<Field>[],
  match: (field: Field) => Match | null,
): Candidate<Field>[] {
  const found: Candidate<Field>[] = [];
  for (const item of items) {
    let best: Candidate<Field> | null = null;
    for (const field of item.fields) {
      const matched = match(field);
      if (matched === null) continue;
      const score = scoreOf(field.isAlias ? { ...matched, doubt: Math.min(1, matched.doubt + 0.1) } : matched);
      if (best === null || score > best.score) best = { item, field, match: matched, score };
    }
    if (best !== null) found.push(best);
  }
  return found;
}

function matchName(field: NameField, needle: Needle): Match | null {
  const direct = matchDirectly(field, needle);
  if (direct !== null || field.syllables === null) return direct;
  let best: Match | null = null;
  for (const latin of needle.latin) {
    const match = matchSyllables(field.syllables, latin);
    if (match !== null && (best === null || scoreOf(match) > scoreOf(best))) best = match;
  }
  return best;
}

function matchSentence(field: SentenceField, needle: Needle, runs: Runs): Match | null {
  const direct = matchDirectly(field, needle);
  if (direct !== null || field.reading === null) return direct;
  for (const latin of needle.latin) {
    const match = matchReading(field.reading, field.folded, latin);
    if (match !== null) return match;
  }
  return matchRuns(field.folded, runs);
}

function matchDirectly(field: SearchField, needle: Needle): Match | null {
  if (needle.folded === '') return matchAsWritten(field, needle.raw);
  return matchText(field.folded, needle.folded) ?? (needle.words.length > 0 ? matchWords(field.folded, needle.words) : null);
}

function matchAsWritten({ value }: SearchField, raw: string): Match | null {
  const start = raw === '' ? -1 : value.indexOf(raw);
  return start < 0 ? null : { closeness: 'SUBSTRING', start, end: start + raw.length, by: 'AS_WRITTEN', doubt: 1 };
}

function hitOf<Field extends SearchField>({ item, field, match, score }: Candidate<Field>, needle: Needle): SearchHit {
  const matched = asWritten(field, match);
  return { id: item.id, matched, value: field.value, field: field.name, by: matchedBy(field, match, matched, needle), score };
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
