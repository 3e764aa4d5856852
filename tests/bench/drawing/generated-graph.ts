import type { EntityNode, Relationship, RelationshipType } from '../../../client/exploration/graph.ts';
import type { Point } from '../../../client/exploration/exploration.ts';
import type { Dataset } from '../../../seed/dataset.ts';
import type { Text } from '../../../server/graph/model.ts';

/** What the page is to draw, with a place for each entity. */
export interface GeneratedGraph {
  readonly entities: readonly EntityNode[];
  readonly relationships: readonly Relationship[];
  readonly types: readonly RelationshipType[];
  readonly positions: Readonly<Record<string, Point>>;
}

/** What the page offers as `drawing`. */
export interface Drawing {
  /** Time until the graph stands on the screen, in ms. */
  draw(graph: GeneratedGraph): Promise<number>;
  /** From now on the time of every frame is taken down; the function ends that and tells the mean, in ms. */
  startFrames(): void;
  meanFrame(): number;
}

const SPACING = 90;
/** The angle at which the seeds of a sunflower follow one another: even everywhere. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function generatedGraph({ ontology, entities, relationships }: Dataset): GeneratedGraph {
  const degrees = new Map<string, number>();
  for (const { startId, endId } of relationships) for (const id of [startId, endId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return {
    entities: entities.map(({ id, kind, subkind, name, time }, documentRank) => ({ id, kind, subkind, name: both(name), time, degree: degrees.get(id) ?? 0, documentRank })),
    relationships: relationships.map(({ type, startId, endId, basis, passageIds }, documentRank) => ({
      id: `${startId}/${type}/${endId}~${String(documentRank)}`,
      type,
      startId,
      endId,
      basis,
      evidenceCount: passageIds.length,
      passageIds,
      documentRank,
    })),
    types: ontology.relationshipTypes.map(({ name, group, label, inverseLabel }) => ({ name, group, label: both(label), inverseLabel: both(inverseLabel) })),
    positions: Object.fromEntries(entities.map(({ id }, place) => [id, sunflower(place)])),
  };
}

function both(text: Text): { zh: string; en: string } {
  return { zh: text['zh'] ?? '', en: text['en'] ?? '' };
}

function sunflower(place: number): Point {
  const distance = SPACING * Math.sqrt(place);
  return { x: distance * Math.cos(place * GOLDEN_ANGLE), y: distance * Math.sin(place * GOLDEN_ANGLE) };
}
