import {
  KIND_LABELS,
  type Basis,
  type Comparator,
  type Document,
  type Entity,
  type EntityKind,
  type Passage,
  type Quantity,
  type Relationship,
  type Section,
  type Text,
  type Texts,
} from '../graph/model.ts';

/** Rows of the database as model objects; a TypeError names the property that is not what docs/graph-model.md says. */

export type Row = Readonly<Record<string, unknown>>;

const KINDS = new Map(Object.entries(KIND_LABELS).map(([kind, label]) => [label, kind as EntityKind]));

/** Of the columns `entity` and `labels`. */
export function entityOf(row: Row): Entity {
  const properties = mapOf(row, 'entity');
  const kind = stringsOf(row, 'labels').flatMap((label) => KINDS.get(label) ?? []);
  if (kind[0] === undefined) throw new TypeError(`Entity ${String(properties['id'])} has the label of no kind`);
  return {
    id: stringOf(properties, 'id'),
    kind: kind[0],
    subkind: optionalStringOf(properties, 'subkind'),
    name: textOf(properties, 'name'),
    aliases: textsOf(properties, 'aliases'),
    description: textOf(properties, 'description'),
    time: optionalStringOf(properties, 'time'),
    degree: numberOf(properties, 'degree'),
    documentRank: numberOf(properties, 'documentRank'),
  };
}

/** Of the columns `relationship`, `type`, `startId` and `endId`. */
export function relationshipOf(row: Row): Relationship {
  const properties = mapOf(row, 'relationship');
  const reason = textOf(properties, 'reason');
  return {
    id: stringOf(properties, 'id'),
    type: stringOf(row, 'type'),
    startId: stringOf(row, 'startId'),
    endId: stringOf(row, 'endId'),
    statement: textOf(properties, 'statement'),
    basis: stringOf(properties, 'basis') as Basis,
    reason: Object.keys(reason).length === 0 ? null : reason,
    quantity: quantityOf(properties),
    passageIds: stringsOf(properties, 'passages'),
    documentRank: numberOf(properties, 'documentRank'),
  };
}

function quantityOf(properties: Row): Quantity | null {
  if ((properties['quantityValue'] ?? null) === null) return null;
  return {
    value: numberOf(properties, 'quantityValue'),
    comparator: stringOf(properties, 'quantityComparator') as Comparator,
    unit: textOf(properties, 'quantityUnit'),
    text: textOf(properties, 'quantityText'),
  };
}

/** Of the column `document`. */
export function documentOf(row: Row): Document {
  const properties = mapOf(row, 'document');
  return {
    id: stringOf(properties, 'id'),
    title: textOf(properties, 'title'),
    author: stringOf(properties, 'author'),
    language: stringOf(properties, 'language'),
    source: textOf(properties, 'source'),
    passageCount: numberOf(properties, 'passageCount'),
    citedPassageCount: numberOf(properties, 'citedPassageCount'),
  };
}

/** Of the column `section`. */
export function sectionOf(row: Row): Section {
  const properties = mapOf(row, 'section');
  return {
    id: stringOf(properties, 'id'),
    documentId: stringOf(properties, 'documentId'),
    title: textOf(properties, 'title'),
    position: numberOf(properties, 'position'),
  };
}

/** Of the column `passage`. */
export function passageOf(row: Row): Passage {
  const properties = mapOf(row, 'passage');
  return {
    id: stringOf(properties, 'id'),
    documentId: stringOf(properties, 'documentId'),
    sectionId: stringOf(properties, 'sectionId'),
    position: numberOf(properties, 'position'),
    gist: textOf(properties, 'gist'),
    fingerprint: stringOf(properties, 'fingerprint'),
    length: optionalNumberOf(properties, 'length'),
    text: optionalStringOf(properties, 'text'),
    relationshipIds: stringsOf(properties, 'relationshipIds'),
  };
}

/** `nameZh` and `nameEn` as `{ zh, en }`; languages in the order of their tags. */
export function textOf(properties: Row, property: string): Text {
  return Object.fromEntries(languagesOf(properties, property).map(([language, key]) => [language, stringOf(properties, key)]));
}

/** `aliasesZh` and `aliasesEn` as `{ zh, en }`; languages in the order of their tags. */
export function textsOf(properties: Row, property: string): Texts {
  return Object.fromEntries(languagesOf(properties, property).map(([language, key]) => [language, stringsOf(properties, key)]));
}

function languagesOf(properties: Row, property: string): [language: string, key: string][] {
  return Object.keys(properties)
    .filter((key) => key.startsWith(property) && /^[A-Z][a-z]{1,2}$/.test(key.slice(property.length)) && (properties[key] ?? null) !== null)
    .map((key): [string, string] => [key.slice(property.length).toLowerCase(), key])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export function mapOf(row: Row, key: string): Row {
  const value = row[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(row, key, 'a map');
  return value as Row;
}

export function stringOf(row: Row, key: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw unexpected(row, key, 'a string');
  return value;
}

function optionalStringOf(row: Row, key: string): string | null {
  return (row[key] ?? null) === null ? null : stringOf(row, key);
}

function optionalNumberOf(row: Row, key: string): number | null {
  return (row[key] ?? null) === null ? null : numberOf(row, key);
}

export function numberOf(row: Row, key: string): number {
  const value = row[key];
  if (typeof value !== 'number') throw unexpected(row, key, 'a number');
  return value;
}

/** An absent list is an empty one: the database keeps no property that holds nothing. */
export function stringsOf(row: Row, key: string): readonly string[] {
  const value = row[key] ?? [];
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) throw unexpected(row, key, 'a list of strings');
  return value as string[];
}

function unexpected(row: Row, key: string, expected: string): TypeError {
  const of = typeof row['id'] === 'string' ? ` of ${row['id']}` : '';
  return new TypeError(`Property ${key}${of} is not ${expected} but ${JSON.stringify(row[key])}`);
}
