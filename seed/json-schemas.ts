import { z } from 'zod';
import { documentSchema, entitiesSchema, ontologySchema, relationshipsSchema } from './dataset-schema.ts';

/** The JSON Schemas by which editors check and complete the dataset's files, by path from the root of the project. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas = { ontology: ontologySchema, document: documentSchema, entities: entitiesSchema, relationships: relationshipsSchema };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = { ...z.toJSONSchema(schema, { io: 'input' }), title: `Mailuo: ${name}` };
      return [`seed/schemas/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
