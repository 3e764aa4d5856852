import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { BOUNDS } from './limits.ts';

/** How many objects a list holds: as many as its page was asked for, or, where nothing says so, about as many as an article gives. */
const LENGTHS: Readonly<Record<string, (page: number) => number>> = {
  'Query.nodes': (page) => page,
  'Query.documents': () => 5,
  'Graph.nodes': (page) => page,
  'Graph.relationships': (page) => 2 * page,
  'Path.nodes': () => BOUNDS.maxLength + 1,
  'Path.relationships': () => BOUNDS.maxLength,
  'Paragraph.citations': () => 3 * BOUNDS.maxLength,
  'ConnectingGraph.nodes': (page) => 4 * page,
  'ConnectingGraph.relationships': (page) => 4 * page,
  'ConnectingGraph.groups': (page) => page,
  'PathConnection.relaxations': () => 5,
  'Relationship.evidence': () => 3,
  'Document.sections': () => 10,
  'Section.passages': () => 30,
  'Passage.entities': () => 10,
  'Passage.relationships': () => 10,
  'Ontology.kinds': () => 4,
  'Ontology.groups': () => 10,
  'Ontology.relationshipTypes': () => 40,
  'RelationshipGroup.relationshipTypes': () => 10,
  'KindDefinition.subkinds': () => 10,
};
const PAGED = /^(\w+Connection\.(edges|nodes)|SearchResult\.\w+)$/;

/** Objects the answer to an operation could hold at most, worked out before anything is read. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rawVariables: Readonly<Record<string, unknown>>,
): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], rawVariables);
  const rootType = schema.getRootType(operation.operation);
  // The execution answers both without reading anything.
  if (coerced === undefined || rootType == null) return 0;

  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const typeOf = (name: string): GraphQLCompositeType | null => {
    const type = schema.getType(name);
    return isCompositeType(type) ? type : null;
  };

  const ofSelections = (selectionSet: SelectionSetNode, type: GraphQLCompositeType, page: number): number => {
    let cost = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        cost += ofField(selection, type, page);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        const inner = fragment.typeCondition === undefined ? type : typeOf(fragment.typeCondition.name.value);
        if (inner !== null) cost += ofSelections(fragment.selectionSet, inner, page);
      }
    }
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, page: number): number => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const ownPage = pageOf(field, node, coerced) ?? page;
    const name = `${parent.name}.${field.name}`;
    const length = PAGED.test(name) ? page : (LENGTHS[name]?.(ownPage) ?? 1);
    return length * (1 + ofSelections(node.selectionSet, type, ownPage));
  };

  return ofSelections(operation.selectionSet, rootType, 1);
}

/** How many the arguments ask for; null where the field takes no such argument. */
function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>): number | null {
  let values;
  try {
    values = getArgumentValues(field, node, variables);
  } catch {
    // The execution refuses this field, with the reason, before it reads anything.
    return 0;
  }
  const { first, last, limit, ids } = values;
  for (const [asked, bound] of [[last, BOUNDS.first], [first, BOUNDS.first], [limit, BOUNDS.limit]] as const) {
    if (typeof asked === 'number') return Math.max(0, Math.min(asked, bound));
  }
  if (Array.isArray(ids)) return Math.min(ids.length, BOUNDS.ids);
  return field.args.some(({ name }) => name === 'first') ? BOUNDS.defaultFirst : null;
}
