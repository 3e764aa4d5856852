import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import { jsonSchemas } from '../seed/json-schemas.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What a resolver is handed for a value of each type. */
const PARENTS = {
  Entity: '../parents.ts#EntityParent',
  Concept: '../parents.ts#EntityParent',
  Actor: '../parents.ts#EntityParent',
  Goal: '../parents.ts#EntityParent',
  Event: '../parents.ts#EntityParent',
  Relationship: '../parents.ts#RelationshipParent',
  Quantity: '../parents.ts#QuantityParent',
  RelationshipType: '../parents.ts#RelationshipTypeParent',
  RelationshipGroup: '../parents.ts#RelationshipGroupParent',
  Document: '../parents.ts#DocumentParent',
  Section: '../parents.ts#SectionParent',
  Passage: '../parents.ts#PassageParent',
  Graph: '../parents.ts#GraphParent',
  Path: '../parents.ts#PathParent',
  Citation: '../parents.ts#CitationParent',
  ConnectingGraph: '../parents.ts#ConnectingGraphParent',
  PathConnection: '../parents.ts#PathConnectionParent',
  EntityConnection: '../parents.ts#EntityConnectionParent',
  RelationshipConnection: '../parents.ts#RelationshipConnectionParent',
  PassageConnection: '../parents.ts#PassageConnectionParent',
  Ontology: '../parents.ts#OntologyParent',
  KindDefinition: '../parents.ts#KindDefinitionParent',
  SubkindDefinition: '../parents.ts#SubkindDefinitionParent',
  EntityHit: '../parents.ts#EntityHitParent',
  RelationshipHit: '../parents.ts#RelationshipHitParent',
  PassageHit: '../parents.ts#PassageHitParent',
  SearchResult: '../parents.ts#SearchResultParent',
};

const config: CodegenConfig & { cwd: string } = {
  cwd: root,
  schema: 'schema.graphql',
  silent: true,
  generates: {
    'server/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        defaultScalarType: 'string',
        mappers: PARENTS,
      },
    },
    'client/api/generated/': {
      preset: 'client',
      documents: 'client/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', enumsAsTypes: true, useTypeImports: true, defaultScalarType: 'string' },
    },
  },
};

const UNUSED = new Set(['client/api/generated/gql.ts', 'client/api/generated/index.ts']);

/** The files that follow from schema.graphql, the client's operations and the forms of the dataset's files, by path from the root of the project. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = (await generate(config, false)) as { filename: string; content: string }[];
  const byPath = files.map(({ filename, content }): [string, string] => [path.relative(root, path.resolve(root, filename)), content]);
  return new Map([...byPath.filter(([file]) => !UNUSED.has(file)), ...jsonSchemas()]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, content] of await generatedFiles()) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
    console.log(file);
  }
}
