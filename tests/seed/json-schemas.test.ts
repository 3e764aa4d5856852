import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../seed/json-schemas.ts';
import { BAD_DATASETS } from './support/bad-datasets.ts';
import { changed, SMALL } from './support/small-dataset.ts';

const SEED = join(import.meta.dirname, '../../seed');
const schemas = jsonSchemas();

function faultsOf(file: string, text: string): readonly unknown[] {
  const name = file.includes('/entities/') ? 'entities' : file.includes('/relationships/') ? 'relationships' : file.endsWith('document.yaml') ? 'document' : 'ontology';
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(schemas.get(`seed/schemas/${name}.schema.json`) ?? '') as object);
  return validate(parse(text)) ? [] : (validate.errors ?? []);
}

describe('the JSON Schemas for editors', () => {
  test.for([...schemas])('stand in %s as they are generated', ([path, text]) => {
    expect(readFileSync(join(SEED, '..', path), 'utf8')).toBe(text);
  });

  test.for(readdirSync(SEED, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')))('accept %s', (file) => {
    expect(faultsOf(file, readFileSync(join(SEED, file), 'utf8'))).toEqual([]);
  });

  test.for([
    'a kind that there is not',
    'a label without a language',
    'an unknown key beside the known ones',
    'a fingerprint cut short',
    'an entity id in mixed case',
    'a relationship without evidence',
    'a quantity without a unit',
  ])('refuse %s', (name) => {
    const bad = BAD_DATASETS.find((one) => one.name === name);
    expect(bad && faultsOf(bad.file, changed(SMALL, bad.file, bad.from, bad.to)[bad.file] ?? '')).not.toEqual([]);
  });
});
