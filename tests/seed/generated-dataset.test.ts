import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../seed/dataset.ts';
import { graphRows } from '../../seed/graph-rows.ts';
import { DATASET_FOLDER, openDataset } from '../../seed/open-dataset.ts';
import type { Ontology } from '../../server/graph/model.ts';
import { generateDataset } from '../support/generated-dataset.ts';

let ontology: Ontology;
let generated: Dataset;

beforeAll(async () => {
  ({ ontology } = await openDataset(DATASET_FOLDER));
  generated = generateDataset(ontology, { entities: 5_000, relationships: 15_000, seed: 1 });
});

const revisionOf = (dataset: Dataset): unknown => graphRows(dataset).dataset.properties['revision'];

describe('a generated dataset', () => {
  it('is as large as it was asked for, and the same for the same seed alone', () => {
    expect([generated.entities.length, generated.relationships.length]).toEqual([5_000, 15_000]);
    const small = { entities: 50, relationships: 150 };
    expect(revisionOf(generateDataset(ontology, { ...small, seed: 7 }))).toBe(revisionOf(generateDataset(ontology, { ...small, seed: 7 })));
    expect(revisionOf(generateDataset(ontology, { ...small, seed: 8 }))).not.toBe(revisionOf(generateDataset(ontology, { ...small, seed: 7 })));
  });

  it('keeps to the ontology, and names no two entities alike', () => {
    const kinds = new Map(generated.entities.map(({ id, kind }) => [id, kind]));
    const types = new Map(ontology.relationshipTypes.map((type) => [type.name, type]));
    const misplaced = generated.relationships.filter(
      ({ type, startId, endId }) => !types.get(type)?.startKinds.includes(kinds.get(startId)!) || !types.get(type)?.endKinds.includes(kinds.get(endId)!),
    );
    expect(misplaced).toEqual([]);
    expect(new Set(generated.entities.map(({ name }) => name['zh'])).size).toBe(5_000);
  });

  it('has hubs: a hundredth of the entities hold more than a tenth of all ends', () => {
    const degrees = new Map<string, number>();
    for (const { startId, endId } of generated.relationships) for (const id of [startId, endId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    const largest = [...degrees.values()].sort((a, b) => b - a).slice(0, 50);
    expect(largest.reduce((sum, degree) => sum + degree, 0)).toBeGreaterThan(3_000);
  });
});
