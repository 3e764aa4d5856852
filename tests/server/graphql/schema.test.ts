import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { BOUNDS, LIMITS } from '../../../server/graphql/limits.ts';

const text = readFileSync(path.resolve(import.meta.dirname, '..', '..', '..', 'schema.graphql'), 'utf8');
const schema = buildSchema(text);
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

describe('schema.graphql', () => {
  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    for (const type of types) {
      if (!type.description) bare.push(type.name);
      if (isEnumType(type)) bare.push(...type.getValues().filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`));
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        for (const argument of 'args' in field ? field.args : []) if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
    expect(bare).toEqual([]);
  });

  it('names the bounds that are held', () => {
    const argument = (field: string, name: string): string => schema.getQueryType()?.getFields()[field]?.args.find((arg) => arg.name === name)?.description ?? '';
    for (const field of ['entities', 'relationships', 'search', 'paths']) expect(argument(field, 'first')).toContain(`1 to ${BOUNDS.first}`);
    expect(argument('entities', 'last')).toContain(`1 to ${BOUNDS.first}`);
    for (const field of ['graph', 'neighborhood']) expect(argument(field, 'limit')).toContain(`1 to ${BOUNDS.limit}`);
    expect(argument('neighborhood', 'depth')).toContain(`1 to ${BOUNDS.depth}`);
    expect(argument('paths', 'maxLength')).toContain(`1 to ${BOUNDS.maxLength}`);
    expect(argument('paths', 'via')).toContain(`at most ${BOUNDS.via}`);
    for (const name of ['fromAny', 'toAny']) expect(argument('paths', name)).toContain(`at most ${BOUNDS.ends - 1}`);
    for (const field of ['connections', 'sharedPassages']) expect(argument(field, 'ids')).toContain(`2 to ${BOUNDS.ends}`);
    for (const field of ['nodes', 'subgraph']) expect(argument(field, 'ids').toLowerCase()).toContain(`at most ${BOUNDS.ids}`);
    expect(argument('search', 'text')).toContain(`at most ${BOUNDS.searchLength} characters`);
    const query = schema.getQueryType()?.description ?? '';
    for (const figure of [LIMITS.depth, LIMITS.tokens, LIMITS.aliases, LIMITS.deadlineMs / 1_000]) expect(query).toContain(String(figure));
  });
});
