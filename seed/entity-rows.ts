import { ENTITY_KINDS, type EntityKind } from '../server/graph/model.ts';
import { timeSpan } from '../server/graph/time-span.ts';
import type { Dataset, DatasetEntity } from './dataset.ts';
import type { GraphRows, NodeRow } from './rows.ts';
import { propertyOf, textProperties } from './text-properties.ts';

type Compare = (a: DatasetEntity, b: DatasetEntity) => number;

/** `order` holds the position of each passage among all. */
export function entityRows(dataset: Dataset, order: ReadonlyMap<string, number>): Pick<GraphRows, 'entities' | 'mentions'> {
  const mentioning = passagesOf(dataset, order);
  const degrees = degreesOf(dataset);
  const compareTime = timesOf(dataset);
  const ranks = rankProperties(dataset, {
    documentRank: (a, b) => firstOf(mentioning, order, a) - firstOf(mentioning, order, b),
    degreeRank: (a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || compareText(a.id, b.id),
    timeRank: (a, b) => compareTime(a, b) || compareText(a.id, b.id),
  });

  const entities = Object.fromEntries(ENTITY_KINDS.map((kind): [EntityKind, NodeRow[]] => [kind, []])) as Record<EntityKind, NodeRow[]>;
  for (const entity of dataset.entities) {
    const { id, kind, subkind, name, aliases, description, time } = entity;
    entities[kind].push({
      id,
      properties: {
        id,
        subkind,
        time,
        ...timeProperties(time),
        degree: degrees.get(id) ?? 0,
        ...textProperties('name', name),
        ...textProperties('aliases', aliases),
        ...textProperties('description', description),
        ...ranks.get(id),
      },
    });
  }
  const mentions = dataset.entities.flatMap(({ id }) =>
    (mentioning.get(id) ?? []).map((passage) => ({ startId: id, endId: passage, properties: {} })),
  );
  return { entities, mentions };
}

/** An end that is open or unknown stands as far away as a day can be written, so that every dated entity has both. */
function timeProperties(time: string | null): { timeFrom: string | null; timeTo: string | null } {
  if (time === null) return { timeFrom: null, timeTo: null };
  const { from, to } = timeSpan(time);
  return { timeFrom: from ?? '0000-01-01', timeTo: to ?? '9999-12-31' };
}

/** For each entity the passages that mention it or support one of its relationships, in the order of the document. */
function passagesOf(dataset: Dataset, order: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const passages = new Map(dataset.entities.map(({ id, mentionIds }) => [id, new Set(mentionIds)]));
  for (const { startId, endId, passageIds } of dataset.relationships) {
    for (const id of passageIds) {
      passages.get(startId)?.add(id);
      passages.get(endId)?.add(id);
    }
  }
  const inOrder = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return new Map([...passages].map(([id, mentioned]) => [id, [...mentioned].sort(inOrder)]));
}

function firstOf(mentioning: ReadonlyMap<string, readonly string[]>, order: ReadonlyMap<string, number>, { id }: DatasetEntity): number {
  const first = mentioning.get(id)?.[0];
  return first === undefined ? order.size : (order.get(first) ?? order.size);
}

function degreesOf({ relationships }: Dataset): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { startId, endId } of relationships) {
    if (startId === endId) continue;
    for (const id of [startId, endId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

/** The undated come last. */
function timesOf({ entities }: Dataset): Compare {
  const spans = new Map(entities.flatMap(({ id, time }) => (time === null ? [] : [[id, timeSpan(time)] as const])));
  return (a, b) => {
    const [first, second] = [spans.get(a.id), spans.get(b.id)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return compareText(first.from ?? '', second.from ?? '') || compareText(first.to ?? '9999-99', second.to ?? '9999-99');
  };
}

/** Each order as an integer property from 0; entities that an order calls equal keep the order of the files. */
function rankProperties(
  { ontology, entities }: Dataset,
  orders: Readonly<Record<string, Compare>>,
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const byName = ontology.languages.map((language): [string, Compare] => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return [
      propertyOf('nameRank', language),
      (a, b) => compare(a.name[language] ?? '', b.name[language] ?? '') || compareText(a.id, b.id),
    ];
  });
  const ranks = new Map(entities.map(({ id }): [string, Record<string, number>] => [id, {}]));
  for (const [property, compare] of [...Object.entries(orders), ...byName]) {
    entities.toSorted(compare).forEach(({ id }, rank) => {
      const properties = ranks.get(id);
      if (properties) properties[property] = rank;
    });
  }
  return ranks;
}

/** By code unit: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
