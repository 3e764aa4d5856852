import { parse, visit } from 'graphql';

/** The ids in the answer to an operation, each once, in the order of the answer: the values of every field `id`, whatever it is called there. */
export function answerIds(operation: string, data: unknown): readonly string[] {
  const names = new Set<string>();
  visit(parse(operation), {
    Field: ({ name, alias }) => {
      if (name.value === 'id') names.add((alias ?? name).value);
    },
  });
  const ids = new Set<string>();
  const look = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, held] of Object.entries(value)) {
        if (names.has(name) && typeof held === 'string') ids.add(held);
        else look(held);
      }
    }
  };
  look(data);
  return [...ids];
}
