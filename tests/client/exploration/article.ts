import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { EntityKind, Relationship, RelationshipType, Text } from '../../../client/exploration/graph.ts';
import { learn, NOTHING_KNOWN, type KnownGraph } from '../../../client/exploration/known-graph.ts';
import { timeSpan } from '../../../client/guide/time-span.ts';
import { entity } from './sample-graph.ts';

const SEED = new URL('../../../seed/', import.meta.url);
const ARTICLE = new URL('mass-work-2011/', SEED);

interface EntityEntry {
  readonly id: string;
  readonly subkind: string;
  readonly name: Text;
  readonly time?: string;
}

interface DocumentSection {
  readonly title: Text;
  readonly passages: readonly { readonly position: number }[];
}

interface RelationshipEntry {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly basis: 'STATED' | 'INFERRED';
  readonly passages: readonly number[];
}

/** The article as the dataset tells it. */
export function articleGraph(): KnownGraph {
  const { relationshipTypes } = parse(readFileSync(new URL('ontology.yaml', SEED), 'utf8')) as { readonly relationshipTypes: readonly RelationshipType[] };
  const relationships = entries<RelationshipEntry>('relationships').map(
    ({ type, start, end, basis, passages }, index): Relationship => ({
      id: `${start}/${type}/${end}~${String(index)}`,
      type,
      startId: start,
      endId: end,
      basis,
      evidenceCount: passages.length,
      passageIds: passages.map(passageId),
      documentRank: Math.min(...passages) * 1000 + index,
    }),
  );
  const firstPassage = (id: string) => Math.min(...relationships.filter(({ startId, endId }) => startId === id || endId === id).map(({ documentRank }) => documentRank));
  const ordered = entries<EntityEntry>('entities').sort((a, b) => firstPassage(a.id) - firstPassage(b.id));
  const { sections } = parse(readFileSync(new URL('document.yaml', ARTICLE), 'utf8')) as { readonly sections: readonly DocumentSection[] };
  return learn(NOTHING_KNOWN, {
    sections: sections.map(({ title, passages }, index) => ({
      id: `mass-work-2011:s${String(index)}`,
      title,
      passages: passages.map(({ position }) => ({ id: passageId(position), position })),
    })),
    times: new Map(ordered.flatMap(({ time }) => (time === undefined ? [] : [[time, timeSpan(time)] as const]))),
    types: relationshipTypes,
    relationships,
    entities: ordered.map(({ id, subkind, name, time = null }, index) => entity(id, index, relationships, { time, kind: id.slice(0, id.indexOf(':')).toUpperCase() as EntityKind, subkind, name })),
  });
}

function passageId(position: number): string {
  return `mass-work-2011:p${String(position).padStart(2, '0')}`;
}

function entries<Entry>(folder: string): Entry[] {
  const at = new URL(`${folder}/`, ARTICLE);
  return readdirSync(at)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => (parse(readFileSync(new URL(name, at), 'utf8')) as Entry[] | null) ?? []);
}
