import { GraphQLError, Kind, type ASTVisitor, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';
import { LIMITS } from './limits.ts';
import { tooComplex, type LimitName } from './too-complex.ts';

/** Counting stops here: doubling fragments would pass every number. */
const COUNTED = 1_000_000;

interface Size {
  readonly depth: number;
  readonly rootFields: number;
  readonly selections: number;
}

/**
 * Refuses documents that nest, alias, direct or spread more than LIMITS allow. Fragments count where they are spread; what a fragment
 * adds is worked out once, so the rule takes time in proportion to the document.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  const report = (limit: LimitName, requested: number, allowed: number, node: OperationDefinitionNode): void => {
    const error = tooComplex(limit, requested, allowed);
    context.reportError(new GraphQLError(error.message, { nodes: node, originalError: error }));
  };
  const operations: OperationDefinitionNode[] = [];
  return {
    Field(node) {
      if (node.alias !== undefined) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
    OperationDefinition(node) {
      operations.push(node);
    },
    Document: {
      leave() {
        const first = operations[0];
        if (first === undefined) return;
        if (aliases > LIMITS.aliases) report('aliases', aliases, LIMITS.aliases, first);
        if (directives > LIMITS.directives) report('directives', directives, LIMITS.directives, first);
        const sizeOf = sizes(context);
        for (const operation of operations) {
          const size = sizeOf(operation.selectionSet);
          const depth = isIntrospection(operation) ? LIMITS.introspectionDepth : LIMITS.depth;
          if (size.depth > depth) report('depth', size.depth, depth, operation);
          if (size.rootFields > LIMITS.rootFields) report('rootFields', size.rootFields, LIMITS.rootFields, operation);
          if (size.selections > LIMITS.selections) report('selections', size.selections, LIMITS.selections, operation);
        }
      },
    },
  };
}

function isIntrospection(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'));
}

function sizes(context: ValidationContext): (selectionSet: SelectionSetNode) => Size {
  const known = new Map<FragmentDefinitionNode, Size>();
  const open = new Set<FragmentDefinitionNode>();
  const nothing: Size = { depth: 0, rootFields: 0, selections: 0 };

  const ofFragment = (name: string): Size => {
    const fragment = context.getFragment(name);
    if (!fragment || open.has(fragment)) return nothing;
    const before = known.get(fragment);
    if (before !== undefined) return before;
    open.add(fragment);
    const size = of(fragment.selectionSet);
    open.delete(fragment);
    known.set(fragment, size);
    return size;
  };

  const of = (selectionSet: SelectionSetNode): Size => {
    let { depth, rootFields, selections } = nothing;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const inside = selection.selectionSet === undefined ? nothing : of(selection.selectionSet);
        depth = Math.max(depth, 1 + inside.depth);
        rootFields += 1;
        selections += 1 + inside.selections;
      } else {
        const inside = selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : of(selection.selectionSet);
        depth = Math.max(depth, inside.depth);
        rootFields += inside.rootFields;
        selections += inside.selections;
      }
    }
    return { depth, rootFields: Math.min(rootFields, COUNTED), selections: Math.min(selections, COUNTED) };
  };
  return of;
}
