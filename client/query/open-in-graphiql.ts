import type { ViewOperation } from './view-operation.ts';

const KEY = 'mailuo.graphiql.operation';

/** Leaves an operation to GraphiQL, which takes it over as it opens. False where the browser keeps nothing. */
export function leaveOperation(storage: Pick<Storage, 'setItem'>, operation: ViewOperation): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(operation));
    return true;
  } catch {
    return false;
  }
}

/** Takes over what was left, once; null where there is nothing. */
export function takeOperation(storage: Pick<Storage, 'getItem' | 'removeItem'>): { readonly query: string; readonly variables: string } | null {
  const left = storage.getItem(KEY);
  if (left === null) return null;
  storage.removeItem(KEY);
  const { query, variables } = JSON.parse(left) as ViewOperation;
  return { query, variables: JSON.stringify(variables, null, 2) };
}
