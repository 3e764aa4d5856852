import { GraphQLError, OperationTypeNode, type ASTVisitor, type ValidationContext } from 'graphql';
import { badUserInput } from '../errors.ts';

/** Refuses mutations and subscriptions: the schema has none. */
export function queriesOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.QUERY) return;
      const error = badUserInput('query', {
        en: `The graph is only read here, so there is no ${node.operation}. Send a query; npm run seed changes the data.`,
        zh: `本服务只供读取，没有 ${node.operation} 操作。请发送 query；数据由 npm run seed 更新。`,
      });
      context.reportError(new GraphQLError(error.message, { nodes: node, originalError: error }));
    },
  };
}
