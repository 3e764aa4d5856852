import { textIn, type EntityKind, type EntityNode, type Relationship } from '../exploration/graph.ts';
import type { KnownGraph } from '../exploration/known-graph.ts';
import type { VisibleGraph } from '../exploration/visible-graph.ts';
import { diameter, fullLabelText, labelText } from './sizes.ts';

export interface NodeElement {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The name in lines, short enough for one of many, and whole. */
  readonly label: string;
  readonly fullLabel: string;
  /** Lengths in units of the graph. */
  readonly width: number;
  readonly height: number;
  readonly degree: number;
  readonly picture: string;
  /** The picture without the number, for far away. */
  readonly plainPicture: string;
  readonly classes: readonly string[];
}

export interface EdgeElement {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly group: string;
  readonly width: number;
  readonly reading: string;
  readonly classes: readonly string[];
}

export interface SceneElements {
  readonly nodes: readonly NodeElement[];
  readonly edges: readonly EdgeElement[];
}

/** Gives the image drawn on an entity: its icon, and how many of its relationships are not shown. */
export type PictureOf = (entity: EntityNode, notShown: number) => string;

/** Says which relationships stand back, as they cut across the picture. */
export type StandsBack = (relationship: Relationship) => boolean;

export function sceneElements(graph: VisibleGraph, known: KnownGraph, language: string, pictureOf: PictureOf, standsBack: StandsBack): SceneElements {
  return {
    nodes: graph.entities.map(({ entity, notShown, greyed, expanded, pinned }) => {
      const name = textIn(entity.name, language);
      return {
        id: entity.id,
        kind: entity.kind,
        name,
        label: labelText(name, entity.degree),
        fullLabel: fullLabelText(name),
        ...shapeSize(entity),
        degree: entity.degree,
        picture: pictureOf(entity, notShown),
        plainPicture: pictureOf(entity, 0),
        classes: [...(greyed ? ['greyed'] : []), ...(expanded ? ['expanded'] : []), ...(pinned ? ['pinned'] : [])],
      };
    }),
    edges: graph.relationships.map(({ relationship, greyed }) => {
      const type = known.types.get(relationship.type);
      return {
        id: relationship.id,
        source: relationship.startId,
        target: relationship.endId,
        group: type?.group ?? '',
        width: lineWidth(relationship),
        reading: type === undefined ? '' : textIn(type.label, language),
        classes: [
          ...(relationship.basis === 'INFERRED' ? ['inferred'] : []),
          ...(greyed ? ['greyed'] : []),
          ...(standsBack(relationship) ? ['back'] : []),
        ],
      };
    }),
  };
}

/** The more passages, the wider; past six it is wide enough. */
export function lineWidth({ evidenceCount }: Pick<Relationship, 'evidenceCount'>): number {
  return 0.5 + 0.7 * Math.min(6, Math.max(1, evidenceCount));
}

/** Shapes of one diameter that look equally large. */
function shapeSize({ kind, degree }: EntityNode): { readonly width: number; readonly height: number } {
  const size = diameter(degree);
  const [wide, high] = { CONCEPT: [1, 1], ACTOR: [1.06, 0.94], GOAL: [1.2, 1.2], EVENT: [1.16, 1.02] }[kind] as [number, number];
  return { width: Math.round(size * wide), height: Math.round(size * high) };
}
