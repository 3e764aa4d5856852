import { KIND_LABELS, type Direction, type EntityKind } from '../graph/model.ts';

/**
 * The only place where a value becomes Cypher text. What Cypher cannot take as a parameter is checked here against what it may be;
 * anything else throws a RangeError.
 */

const TYPE_NAME = /^[A-Z]+(_[A-Z]+)*$/;
const LANGUAGE = /^[a-z]{2,3}$/;
const STRUCTURE = new Set(['MENTIONED_IN', 'HAS_SECTION', 'HAS_PASSAGE']);

/** `:AIMS_AT|LEADS_TO`, or nothing where every type will do. Equal sets give equal text, so that engines reuse their plans. */
export function relationshipTypes(types: readonly string[] | undefined): string {
  if (types === undefined || types.length === 0) return '';
  return `:${[...new Set(types)].map(relationshipType).sort().join('|')}`;
}

export function relationshipType(type: string): string {
  if (type.length > 40 || !TYPE_NAME.test(type) || STRUCTURE.has(type)) {
    throw new RangeError(`Not a relationship type of an ontology: ${JSON.stringify(type)}`);
  }
  return type;
}

/** `nameRankZh` of `zh`. */
export function nameRank(language: string): string {
  if (!LANGUAGE.test(language)) throw new RangeError(`Not a language tag of two or three lower-case letters: ${JSON.stringify(language)}`);
  return `nameRank${language.charAt(0).toUpperCase()}${language.slice(1)}`;
}

/** `(n:Concept OR n:Goal)`; one predicate even for one kind. */
export function anyKind(variable: string, kinds: readonly EntityKind[]): string {
  return `(${kinds.map((kind) => `${variable}:${kindLabel(kind)}`).join(' OR ')})`;
}

export function kindLabel(kind: EntityKind): string {
  if (!Object.hasOwn(KIND_LABELS, kind)) throw new RangeError(`Not an entity kind: ${JSON.stringify(kind)}`);
  return KIND_LABELS[kind];
}

/** `-[r:AIMS_AT]->`, `<-[r:AIMS_AT]-` or `-[r:AIMS_AT]-`, read from left to right. */
export function arrow(direction: Direction, types: readonly string[] | undefined): string {
  const relationship = `[r${relationshipTypes(types)}]`;
  if (direction === 'OUTGOING') return `-${relationship}->`;
  if (direction === 'INCOMING') return `<-${relationship}-`;
  return `-${relationship}-`;
}

/** A WHERE clause on its own line, or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
