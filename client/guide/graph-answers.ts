import type { EntityNodeFragment, OntologyQuery, OpeningQuery, RelationshipLineFragment } from '../api/generated/graphql.ts';
import type { EntityNode, Relationship, RelationshipType, Section } from '../exploration/graph.ts';

export function entityNode(answer: EntityNodeFragment): EntityNode {
  const { id, kind, subkind, zh, en, degree, documentRank } = answer;
  const time = 'time' in answer && typeof answer.time === 'string' ? answer.time : null;
  return { id, kind, subkind, name: { zh, en }, degree, documentRank, time };
}

export function relationshipLine(answer: RelationshipLineFragment): Relationship {
  const { id, type, startNode, endNode, basis, evidenceCount, evidence, documentRank } = answer;
  return { id, type: type.name, startId: startNode.id, endId: endNode.id, basis, evidenceCount, passageIds: evidence.map((passage) => passage.id), documentRank };
}

export function relationshipType(answer: OntologyQuery['ontology']['relationshipTypes'][number]): RelationshipType {
  const { name, group, zh, en, inverseZh, inverseEn } = answer;
  return { name, group, label: { zh, en }, inverseLabel: { zh: inverseZh, en: inverseEn } };
}

export function documentSection(answer: OpeningQuery['documents'][number]['sections'][number]): Section {
  const { id, zh, en, passages } = answer;
  return { id, title: { zh, en }, passages: passages.map(({ id, position }) => ({ id, position })) };
}
