import type { EntityNodeFragment, OntologyQuery, RelationshipLineFragment } from '../api/generated/graphql.ts';
import type { EntityNode, Relationship, RelationshipType } from '../exploration/graph.ts';

export function entityNode(answer: EntityNodeFragment): EntityNode {
  const { id, kind, subkind, zh, en, degree, documentRank } = answer;
  return { id, kind, subkind, name: { zh, en }, degree, documentRank };
}

export function relationshipLine(answer: RelationshipLineFragment): Relationship {
  const { id, type, startNode, endNode, basis, evidenceCount, documentRank } = answer;
  return { id, type: type.name, startId: startNode.id, endId: endNode.id, basis, evidenceCount, documentRank };
}

export function relationshipType(answer: OntologyQuery['ontology']['relationshipTypes'][number]): RelationshipType {
  const { name, group, zh, en, inverseZh, inverseEn } = answer;
  return { name, group, label: { zh, en }, inverseLabel: { zh: inverseZh, en: inverseEn } };
}
